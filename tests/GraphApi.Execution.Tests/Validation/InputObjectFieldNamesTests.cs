using GraphApi.Execution.Errors;

namespace GraphApi.Execution.Tests.Validation;

public sealed class InputObjectFieldNamesTests
{
    [Theory]
    [InlineData("""{ findDog(complex: {name: "Fido"}) { name } }""")]
    [InlineData("{ inputs(any: {what: 1}) }")]
    public void Accepts_input_fields_that_are_defined(string query) => Animals.Accepts(query);

    [Theory]
    [InlineData("""{ findDog(complex: {nam: "Fido"}) { name } }""", """1:21 ComplexInput has no field "nam". Did you mean "name"?""")]
    [InlineData("query ($c: ComplexInput = {x9: 1}) { findDog(complex: $c) { name } }", """1:28 ComplexInput has no field "x9".""")]
    public void Refuses_input_fields_that_are_not(string query, params string[] messages) =>
        Animals.Refuses(query, ErrorCodes.InputObjectFieldNames, messages);
}

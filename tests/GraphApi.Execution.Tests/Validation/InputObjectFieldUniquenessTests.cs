using GraphApi.Execution.Errors;

namespace GraphApi.Execution.Tests.Validation;

public sealed class InputObjectFieldUniquenessTests
{
    [Theory]
    [InlineData("""{ findDog(complex: {name: "a", owner: "b"}) { name } }""")]
    public void Accepts_input_fields_given_once(string query) => Animals.Accepts(query);

    [Theory]
    [InlineData("""{ findDog(complex: {name: "a", name: "a"}) { name } }""", """1:32 Input field "name" is given more than once.""")]
    [InlineData("{ inputs(any: {a: 1, b: {c: 1, c: 2}}) }", """1:32 Input field "c" is given more than once.""")]
    public void Refuses_an_input_field_given_twice(string query, params string[] messages) =>
        Animals.Refuses(query, ErrorCodes.InputObjectFieldUniqueness, messages);
}

using GraphApi.Execution.Errors;

namespace GraphApi.Execution.Tests.Validation;

public sealed class VariablesAreInputTypesTests
{
    [Theory]
    [InlineData("query ($a: Int, $b: [String!]!, $c: ComplexInput, $d: DogCommand) { inputs(int: $a, strings: $b, command: $d) findDog(complex: $c) { name } }")]
    public void Accepts_variables_of_input_types(string query) => Animals.Accepts(query);

    [Theory]
    [InlineData("query ($x: Dog) { echo(value: $x) }", """1:12 Variable "$x" has type Dog, which is no input type: no scalar, enum or input object.""")]
    [InlineData("query ($x: [CatOrDog!]!) { echo(value: $x) }", """1:12 Variable "$x" has type [CatOrDog!]!, which is no input type: no scalar, enum or input object.""")]
    [InlineData("query ($x: Unknown!) { echo(value: $x) }", """1:12 Variable "$x" has type Unknown!, which does not exist.""")]
    public void Refuses_variables_of_other_types(string query, params string[] messages) =>
        Animals.Refuses(query, ErrorCodes.VariablesAreInputTypes, messages);
}

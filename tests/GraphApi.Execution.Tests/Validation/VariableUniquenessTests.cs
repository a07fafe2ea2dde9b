using GraphApi.Execution.Errors;

namespace GraphApi.Execution.Tests.Validation;

public sealed class VariableUniquenessTests
{
    [Theory]
    [InlineData("query a($x: Int) { inputs(int: $x) } query b($x: Int) { inputs(int: $x) }")]
    public void Accepts_variables_defined_once_in_each_operation(string query) => Animals.Accepts(query);

    [Theory]
    [InlineData("query ($x: Int, $x: Int) { inputs(int: $x) }", """1:17 Variable "$x" is defined more than once.""")]
    public void Refuses_a_variable_defined_twice(string query, params string[] messages) =>
        Animals.Refuses(query, ErrorCodes.VariableUniqueness, messages);
}

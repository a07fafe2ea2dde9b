using GraphApi.Execution.Errors;

namespace GraphApi.Execution.Tests.Validation;

public sealed class AllVariableUsesDefinedTests
{
    [Theory]
    [InlineData("query ($x: Int) { inputs(int: $x) }")]
    [InlineData("query a($x: Int) { ...f } query b($x: Int) { ...f } fragment f on Query { inputs(int: $x) }")]
    [InlineData("query ($x: Int) { inputs(ints2: [1, $x]) }")]
    public void Accepts_variables_that_each_operation_defines(string query) => Animals.Accepts(query);

    [Theory]
    [InlineData("{ inputs(int: $x) }", """1:15 Variable "$x" is not defined.""")]
    [InlineData("query a { inputs(strict: {must: $x}) }", """1:33 Variable "$x" is not defined by operation "a".""")]
    [InlineData("query a($x: Int) { ...f } query b { ...f } fragment f on Query { ...g } fragment g on Query { inputs(int: $x) }", """1:107 Variable "$x" is not defined by operation "b".""")]
    [InlineData("{ dog { name @skip(if: $x) } }", """1:24 Variable "$x" is not defined.""")]
    public void Refuses_variables_that_are_not_defined(string query, params string[] messages) =>
        Animals.Refuses(query, ErrorCodes.AllVariableUsesDefined, messages);
}

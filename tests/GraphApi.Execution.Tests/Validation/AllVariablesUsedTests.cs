using GraphApi.Execution.Errors;

namespace GraphApi.Execution.Tests.Validation;

public sealed class AllVariablesUsedTests
{
    [Theory]
    [InlineData("query ($x: Int) { ...f } fragment f on Query { inputs(int: $x) }")]
    [InlineData("query ($x: Boolean!) { dog { name @skip(if: $x) } }")]
    [InlineData("query ($x: Boolean!) @onQuery(if: $x) { dog { name } }")]
    public void Accepts_variables_that_are_used_somewhere(string query) => Animals.Accepts(query);

    [Theory]
    [InlineData("query ($x: Int) { dog { name } }", """1:8 Variable "$x" is not used.""")]
    [InlineData("query a($x: Int) { inputs(int: $x) } query b($x: Int, $y: Int) { inputs(int: $y) }", """1:46 Variable "$x" is not used by operation "b".""")]
    public void Refuses_variables_that_are_not_used(string query, params string[] messages) =>
        Animals.Refuses(query, ErrorCodes.AllVariablesUsed, messages);
}

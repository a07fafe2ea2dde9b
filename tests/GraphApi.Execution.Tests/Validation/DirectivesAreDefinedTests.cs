using GraphApi.Execution.Errors;

namespace GraphApi.Execution.Tests.Validation;

public sealed class DirectivesAreDefinedTests
{
    [Theory]
    [InlineData("query ($c: Boolean!) @onQuery { dog { name @skip(if: $c) } }")]
    public void Accepts_directives_that_are_defined(string query) => Animals.Accepts(query);

    [Theory]
    [InlineData("{ dog { name @unknown } }", """1:14 There is no directive "@unknown".""")]
    [InlineData("query ($a: Int @other) { inputs(int: $a) }", """1:16 There is no directive "@other".""")]
    public void Refuses_directives_that_are_not(string query, params string[] messages) =>
        Animals.Refuses(query, ErrorCodes.DirectivesAreDefined, messages);
}

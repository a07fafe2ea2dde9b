using GraphApi.Execution.Errors;

namespace GraphApi.Execution.Tests.Validation;

public sealed class FragmentSpreadTargetDefinedTests
{
    [Theory]
    [InlineData("{ dog { ...a } } fragment a on Dog { name }")]
    public void Accepts_fragments_that_exist(string query) => Animals.Accepts(query);

    [Theory]
    [InlineData("{ dog { ...a } }", """1:9 There is no fragment "a" in the document.""")]
    [InlineData("{ dog { ...a } } fragment a on Dog { name ...b }", """1:43 There is no fragment "b" in the document.""")]
    public void Refuses_fragments_that_do_not(string query, params string[] messages) =>
        Animals.Refuses(query, ErrorCodes.FragmentSpreadTargetDefined, messages);
}

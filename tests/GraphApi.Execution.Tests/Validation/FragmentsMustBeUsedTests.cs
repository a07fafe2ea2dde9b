using GraphApi.Execution.Errors;

namespace GraphApi.Execution.Tests.Validation;

public sealed class FragmentsMustBeUsedTests
{
    [Theory]
    [InlineData("query a { dog { ...x } } query b { dog { name } } fragment x on Dog { ...y } fragment y on Dog { name }")]
    public void Accepts_fragments_that_an_operation_reaches(string query) => Animals.Accepts(query);

    [Theory]
    [InlineData("{ dog { name } } fragment a on Dog { name }", """1:18 No operation uses fragment "a".""")]
    [InlineData("{ dog { name } } fragment a on Dog { ...b } fragment b on Dog { name }", """1:18 No operation uses fragment "a".""", """1:45 No operation uses fragment "b".""")]
    public void Refuses_fragments_that_none_reaches(string query, params string[] messages) =>
        Animals.Refuses(query, ErrorCodes.FragmentsMustBeUsed, messages);
}

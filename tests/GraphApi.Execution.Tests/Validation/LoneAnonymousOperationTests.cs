using GraphApi.Execution.Errors;

namespace GraphApi.Execution.Tests.Validation;

public sealed class LoneAnonymousOperationTests
{
    [Theory]
    [InlineData("{ dog { name } }")]
    [InlineData("query { dog { ...f } } fragment f on Dog { name }")]
    [InlineData("query a { dog { name } } query b { dog { name } }")]
    public void Accepts_one_operation_without_a_name(string query) => Animals.Accepts(query);

    [Theory]
    [InlineData("{ dog { name } } query a { dog { name } }", "1:1 An operation without a name must be the only one in its document.")]
    [InlineData("{ dog { name } } { dog { name } }", "1:1 An operation without a name must be the only one in its document.", "1:18 An operation without a name must be the only one in its document.")]
    public void Refuses_an_operation_without_a_name_among_others(string query, params string[] messages) =>
        Animals.Refuses(query, ErrorCodes.LoneAnonymousOperation, messages);
}

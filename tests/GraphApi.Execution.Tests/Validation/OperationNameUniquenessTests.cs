using GraphApi.Execution.Errors;

namespace GraphApi.Execution.Tests.Validation;

public sealed class OperationNameUniquenessTests
{
    [Theory]
    [InlineData("query a { dog { name } } query b { dog { name } }")]
    [InlineData("query dog { dog { ...dog } } fragment dog on Dog { name }")]
    public void Accepts_operations_with_names_of_their_own(string query) => Animals.Accepts(query);

    [Theory]
    [InlineData("query a { dog { name } } query a { dog { name } }", """1:1 There is more than one operation named "a".""")]
    [InlineData("""query a { dog { name } } mutation a { rename(name: "Rex") { name } }""", """1:1 There is more than one operation named "a".""")]
    public void Refuses_operations_that_share_a_name(string query, params string[] messages) =>
        Animals.Refuses(query, ErrorCodes.OperationNameUniqueness, messages);
}

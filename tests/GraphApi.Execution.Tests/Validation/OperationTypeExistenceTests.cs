using GraphApi.Execution.Errors;

namespace GraphApi.Execution.Tests.Validation;

public sealed class OperationTypeExistenceTests
{
    private const string QueryOnly = "type Query { only: Int }";

    [Theory]
    [InlineData("query { dog { name } }")]
    [InlineData("""mutation { rename(name: "Rex") { name } }""")]
    [InlineData("subscription { born { name } }")]
    public void Accepts_kinds_of_operation_with_a_root_type(string query) => Animals.Accepts(query);

    [Theory]
    [InlineData("mutation { x }", "1:1 The schema supports no mutations.")]
    [InlineData("query a { only } subscription b { x }", "1:18 The schema supports no subscriptions.")]
    public void Refuses_kinds_of_operation_without_a_root_type(string query, params string[] messages) =>
        Animals.RefusesIn(QueryOnly, query, ErrorCodes.OperationTypeExistence, messages);
}

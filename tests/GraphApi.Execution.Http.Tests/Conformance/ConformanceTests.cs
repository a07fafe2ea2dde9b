using System.Text;
using System.Text.Json.Nodes;
using GraphApi.Execution.Conformance;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace GraphApi.Execution.Http.Tests.Conformance;

/// <summary>The program that outside suites talk to, in memory.</summary>
public sealed class ConformanceTests
{
    private const string Everything = """
        scalar Date
        scalar Anything @specifiedBy(url: "https://example.org")
        enum Direction { SOUTH EAST }
        interface Node { id: ID! }
        interface Resource implements Node { id: ID! url: Date }
        type File implements Resource & Node { id: ID! url: Date size: Int }
        type Apple implements Node { id: ID! }
        type Zebra { stripes: Int! }
        union Thing = Zebra | File | Apple
        type Query {
          int: Int float: Float! string(in: Input): String boolean: Boolean id: ID date: Date anything: Anything direction: Direction
          ints: [Int!]! nested: [[Direction]] node: Node resource: Resource thing: Thing things: [Thing] self: Query
        }
        input Input @oneOf { a: Int b: [String!] }
        type Mutation { rename(to: String!): File }
        type Subscription { count: Int! name: String file: File nothing: Int }
        """;

    [Theory]
    [InlineData("{ int float string boolean id date anything direction }", """{"int":2,"float":3.14,"string":"str","boolean":true,"id":"id","date":"str","anything":"str","direction":"SOUTH"}""")]
    [InlineData("{ ints nested }", """{"ints":[2,2],"nested":[["SOUTH","SOUTH"],["SOUTH","SOUTH"]]}""")]
    [InlineData("{ node { __typename id } resource { __typename url } }", """{"node":{"__typename":"File","id":"id"},"resource":{"__typename":"File","url":"str"}}""")]
    [InlineData("{ thing { __typename ... on Apple { id } ... on Zebra { stripes } } }", """{"thing":{"__typename":"Apple","id":"id"}}""")]
    [InlineData("{ things { ... on Node { id } } self { self { int } } }", """{"things":[{"id":"id"},{"id":"id"}],"self":{"self":{"int":2}}}""")]
    [InlineData("mutation { a: rename(to: \"x\") { size } b: rename(to: \"y\") { id } }", """{"a":{"size":2},"b":{"id":"id"}}""")]
    [InlineData("{ int @skip(if: true) __typename @include(if: true) string(in: {b: \"one\"}) }", """{"__typename":"Query","string":"str"}""")]
    public async Task Every_field_has_its_type_s_value(string query, string data)
    {
        var response = await ExecuteAsync(Everything, query);

        Assert.Equal("{\"data\":" + data + "}", response);
    }

    [Theory]
    [InlineData("type Query { a: Missing }", "{ a }", "INVALID_SCHEMA")]
    [InlineData("type Query { a: Int ", "{ a }", "SYNTAX_ERROR")]
    [InlineData("type Query { a: Int }", "{ a ", "SYNTAX_ERROR")]
    [InlineData("type Query { a: Int }", "{ b }", "FIELD_SELECTIONS")]
    [InlineData("type Query { a(v: Int!): Int }", "query ($v: Int!) { a(v: $v) }", "INVALID_VARIABLE")]
    [InlineData("type Query { a: Int }", "subscription { a }", "OPERATION_TYPE_EXISTENCE")]
    [InlineData("type Query { a: Node } interface Node { id: ID }", "{ a { id } }", "NO_IMPLEMENTATION")]
    public async Task Errors_come_in_the_usual_form_with_200(string schema, string query, string code)
    {
        var response = JsonNode.Parse(await ExecuteAsync(schema, query))!;

        Assert.Equal(code, response["errors"]![0]!["extensions"]!["code"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{\"query\": \"{ a }\"}")]
    [InlineData("{\"schema\": \"type Query { a: Int }\", \"query\": 1}")]
    [InlineData("{\"schema\": \"type Query { a: Int }\", \"query\": \"\\ud800\"}")]
    public async Task Bodies_that_are_no_requests_are_answered_with_errors_too(string body) =>
        Assert.NotNull(JsonNode.Parse(await PostAsync(body))!["errors"]![0]!["message"]);

    [Fact]
    public async Task The_operation_is_chosen_and_variables_are_coerced()
    {
        const string Query = "query A($v: [Int]) { a(v: $v) } query B { b: a }";
        const string Schema = "schema { query: Root } type Root { a(v: [Int]): Int }";

        Assert.Equal("""{"data":{"b":2}}""", await ExecuteAsync(Schema, Query, operationName: "B"));
        Assert.Equal("""{"data":{"a":2}}""", await ExecuteAsync(Schema, Query, operationName: "A", variables: """{"v":1}"""));
        Assert.Contains("The document has no operation", await ExecuteAsync(Schema, Query, operationName: "C"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_limit_of_a_public_server_refuses_what_a_suite_sends()
    {
        const string Schema = "type Query { a(v: [Int!]): Int self: Query }";
        var deep = string.Concat(Enumerable.Repeat("{ self ", 400)) + "{ a }" + new string('}', 400);
        var wide = "{" + string.Concat(Enumerable.Range(0, 3_000).Select(i => $"a{i}: a ")) + "}";
        var longList = "{ a(v: [" + string.Concat(Enumerable.Repeat("1 ", 150_000)) + "]) }";

        Assert.All([deep, wide, longList], query => Assert.StartsWith("{\"data\":", ExecuteAsync(Schema, query).GetAwaiter().GetResult(), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("count", """{"count":1}""", """{"count":2}""", """{"count":3}""")]
    [InlineData("name", """{"name":"str"}""", """{"name":"str"}""", """{"name":"str"}""")]
    [InlineData("file { size }", """{"file":{"size":2}}""", """{"file":{"size":2}}""", """{"file":{"size":2}}""")]
    public async Task A_subscription_is_three_events_and_complete(string field, params string[] data)
    {
        var events = string.Concat(data.Select(one => $"event: next\ndata: {{\"data\":{one}}}\n\n"));

        Assert.Equal(events + "event: complete\ndata:\n\n", await ExecuteAsync(Everything, $"subscription {{ {field} }}", type: "text/event-stream"));
    }

    [Fact]
    public async Task What_is_deferred_comes_in_parts()
    {
        var response = await ExecuteAsync(Everything, "{ int ... @defer { boolean } }", type: "multipart/mixed");

        var parts = response.Split("\r\n---\r\nContent-Type: application/json; charset=utf-8\r\n\r\n");
        Assert.StartsWith("""{"data":{"int":2},""", parts[1], StringComparison.Ordinal);
        Assert.Contains("""{"boolean":true}""", parts[^1], StringComparison.Ordinal);
        Assert.EndsWith("\r\n-----\r\n", parts[^1], StringComparison.Ordinal);
    }

    private static Task<string> ExecuteAsync(string schema, string query, string? operationName = null, string? variables = null, string type = "application/json") =>
        PostAsync(
            new JsonObject
            {
                ["schema"] = schema,
                ["query"] = query,
                ["operationName"] = operationName,
                ["variables"] = variables is null ? null : JsonNode.Parse(variables),
            }.ToJsonString(),
            type);

    private static async Task<string> PostAsync(string body, string type = "application/json")
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Services.AddRouting();
        builder.Logging.ClearProviders();
        await using var application = builder.Build();
        ConformanceEndpoints.Map(application);
        await application.StartAsync(TestContext.Current.CancellationToken);
        using var client = application.GetTestClient();
        using var health = await client.GetAsync(new Uri("/health", UriKind.Relative), TestContext.Current.CancellationToken);
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var response = await client.PostAsync(new Uri("/execute", UriKind.Relative), content, TestContext.Current.CancellationToken);
        Assert.True(health.IsSuccessStatusCode && response.IsSuccessStatusCode);
        Assert.Equal(type, response.Content.Headers.ContentType?.MediaType);
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }
}

using System.Text.Json.Nodes;
using GraphApi.Execution.Tests.Execution;

namespace GraphApi.Execution.Tests.Introspection;

/// <summary>Section 4.2.</summary>
public class IntrospectionTests
{
    private const string Sdl = """
        "All of it."
        schema { query: Root mutation: Change }
        "Where to start." type Root { find(text: String! = "x", filter: Filter = {limit: 5}): [Node!]! old: Int @deprecated(reason: "Use find.") pick(by: Pick): Any }
        type Change { noop(old: Int @deprecated): Int }
        interface Node { id: ID! }
        interface Named implements Node { id: ID! name: String }
        type Person implements Node & Named { id: ID! name: String }
        type Robot implements Node { id: ID! }
        union Any = Person | Robot
        enum Color { RED "Not red." GREEN BLUE @deprecated }
        input Filter { limit: Int = 10 color: Color = RED gone: Int @deprecated }
        input Pick @oneOf { a: Int b: Int }
        scalar Moment @specifiedBy(url: "https://example.org/moment")
        directive @tag(name: String = "t") repeatable on FIELD | INPUT_FIELD_DEFINITION
        """;

    private static readonly TestEngine s_engine = TestEngine.Of(Sdl);

    [Theory]
    [InlineData("{ __schema { description queryType { name } mutationType { name } subscriptionType { name } } }", """{"__schema":{"description":"All of it.","queryType":{"name":"Root"},"mutationType":{"name":"Change"},"subscriptionType":null}}""")]
    [InlineData("""{ __type(name: "Root") { kind name description fields { name args { name type { kind name ofType { name } } defaultValue } type { kind ofType { kind ofType { kind ofType { name kind } } } } } } }""", """{"__type":{"kind":"OBJECT","name":"Root","description":"Where to start.","fields":[{"name":"find","args":[{"name":"text","type":{"kind":"NON_NULL","name":null,"ofType":{"name":"String"}},"defaultValue":"\"x\""},{"name":"filter","type":{"kind":"INPUT_OBJECT","name":"Filter","ofType":null},"defaultValue":"{limit: 5}"}],"type":{"kind":"NON_NULL","ofType":{"kind":"LIST","ofType":{"kind":"NON_NULL","ofType":{"name":"Node","kind":"INTERFACE"}}}}},{"name":"pick","args":[{"name":"by","type":{"kind":"INPUT_OBJECT","name":"Pick","ofType":null},"defaultValue":null}],"type":{"kind":"UNION","ofType":null}}]}}""")]
    [InlineData("""{ __type(name: "Root") { fields(includeDeprecated: true) { name isDeprecated deprecationReason } } }""", """{"__type":{"fields":[{"name":"find","isDeprecated":false,"deprecationReason":null},{"name":"old","isDeprecated":true,"deprecationReason":"Use find."},{"name":"pick","isDeprecated":false,"deprecationReason":null}]}}""")]
    [InlineData("""{ __type(name: "Node") { kind interfaces { name } possibleTypes { name } } }""", """{"__type":{"kind":"INTERFACE","interfaces":[],"possibleTypes":[{"name":"Person"},{"name":"Robot"}]}}""")]
    [InlineData("""{ __type(name: "Named") { interfaces { name } possibleTypes { name } } }""", """{"__type":{"interfaces":[{"name":"Node"}],"possibleTypes":[{"name":"Person"}]}}""")]
    [InlineData("""{ __type(name: "Person") { interfaces { name } possibleTypes { name } enumValues { name } inputFields { name } isOneOf } }""", """{"__type":{"interfaces":[{"name":"Node"},{"name":"Named"}],"possibleTypes":null,"enumValues":null,"inputFields":null,"isOneOf":null}}""")]
    [InlineData("""{ __type(name: "Any") { kind fields { name } possibleTypes { name } } }""", """{"__type":{"kind":"UNION","fields":null,"possibleTypes":[{"name":"Person"},{"name":"Robot"}]}}""")]
    [InlineData("""{ __type(name: "Color") { kind enumValues { name description } } }""", """{"__type":{"kind":"ENUM","enumValues":[{"name":"RED","description":null},{"name":"GREEN","description":"Not red."}]}}""")]
    [InlineData("""{ __type(name: "Color") { enumValues(includeDeprecated: true) { name isDeprecated deprecationReason } } }""", """{"__type":{"enumValues":[{"name":"RED","isDeprecated":false,"deprecationReason":null},{"name":"GREEN","isDeprecated":false,"deprecationReason":null},{"name":"BLUE","isDeprecated":true,"deprecationReason":"No longer supported"}]}}""")]
    [InlineData("""{ __type(name: "Filter") { kind isOneOf inputFields { name defaultValue } all: inputFields(includeDeprecated: true) { name } } }""", """{"__type":{"kind":"INPUT_OBJECT","isOneOf":false,"inputFields":[{"name":"limit","defaultValue":"10"},{"name":"color","defaultValue":"RED"}],"all":[{"name":"limit"},{"name":"color"},{"name":"gone"}]}}""")]
    [InlineData("""{ __type(name: "Pick") { isOneOf } }""", """{"__type":{"isOneOf":true}}""")]
    [InlineData("""{ __type(name: "Moment") { kind specifiedByURL } }""", """{"__type":{"kind":"SCALAR","specifiedByURL":"https://example.org/moment"}}""")]
    [InlineData("""{ __type(name: "Change") { fields { args { name } all: args(includeDeprecated: true) { name isDeprecated } } } }""", """{"__type":{"fields":[{"args":[],"all":[{"name":"old","isDeprecated":true}]}]}}""")]
    [InlineData("""{ __type(name: "Nothing") { name } }""", """{"__type":null}""")]
    [InlineData("""{ __typename __type(name: "__Type") { name kind } }""", """{"__typename":"Root","__type":{"name":"__Type","kind":"OBJECT"}}""")]
    public void Describes_the_schema(string query, string expected) => Assert.Equal($$"""{"data":{{expected}}}""", s_engine.Run(query));

    [Fact]
    public void Directives_are_listed_with_those_of_the_specification()
    {
        var response = JsonNode.Parse(s_engine.Run("{ __schema { directives { name isRepeatable locations args { name defaultValue } } } }"))!;
        var directives = response["data"]!["__schema"]!["directives"]!.AsArray().ToDictionary(directive => directive!["name"]!.GetValue<string>());

        Assert.Equal(
            """{"name":"tag","isRepeatable":true,"locations":["FIELD","INPUT_FIELD_DEFINITION"],"args":[{"name":"name","defaultValue":"\u0022t\u0022"}]}""",
            directives["tag"]!.ToJsonString());
        Assert.Superset(new HashSet<string> { "skip", "include", "deprecated", "specifiedBy", "oneOf" }, directives.Keys.ToHashSet());
    }

    [Fact]
    public void The_query_that_tools_send_is_answered_whole()
    {
        var response = JsonNode.Parse(s_engine.Run(StandardQuery))!;

        Assert.Null(response["errors"]);
        var types = response["data"]!["__schema"]!["types"]!.AsArray().Select(type => type!["name"]!.GetValue<string>()).ToList();
        Assert.Superset(new HashSet<string> { "Root", "Node", "Person", "Any", "Color", "Filter", "Moment", "String", "Boolean", "__Schema", "__Type" }, types.ToHashSet());
        Assert.Equal(types.Count, types.Distinct().Count());
    }

    [Fact]
    public async Task Can_be_switched_off_except_for_typename()
    {
        var engine = TestEngine.Of(Sdl, options: new EngineOptions { Introspection = false });

        Assert.Equal("INTROSPECTION_DISABLED", await engine.RefusalOf("{ __schema { description } }"));
        Assert.Equal("INTROSPECTION_DISABLED", await engine.RefusalOf("{ ...F } fragment F on Root { x: __type(name: \"Root\") { name } }"));
        Assert.Equal("""{"data":{"__typename":"Root"}}""", await engine.RunAsync("{ __typename }"));
    }

    private const string StandardQuery = """
        query IntrospectionQuery {
          __schema {
            description
            queryType { name kind }
            mutationType { name kind }
            subscriptionType { name kind }
            types { ...FullType }
            directives { name description isRepeatable locations args(includeDeprecated: true) { ...InputValue } }
          }
        }
        fragment FullType on __Type {
          kind name description specifiedByURL isOneOf
          fields(includeDeprecated: true) {
            name description args(includeDeprecated: true) { ...InputValue } type { ...TypeRef } isDeprecated deprecationReason
          }
          inputFields(includeDeprecated: true) { ...InputValue }
          interfaces { ...TypeRef }
          enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason }
          possibleTypes { ...TypeRef }
        }
        fragment InputValue on __InputValue { name description type { ...TypeRef } defaultValue isDeprecated deprecationReason }
        fragment TypeRef on __Type {
          kind name
          ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name
            ofType { kind name ofType { kind name ofType { kind name } } } } } } } } }
        }
        """;
}

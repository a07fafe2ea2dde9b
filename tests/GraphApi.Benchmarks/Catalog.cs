using System.Globalization;
using GraphApi.Execution;
using GraphApi.Execution.TypeSystem;

namespace GraphApi.Benchmarks;

/// <summary>What all benchmarks ask: a list of 100 things with 10 fields each, and a chain of things.</summary>
internal static class Catalog
{
    public const string ThreeFields = "{ name version count }";

    public const string HundredByTen = "{ things { id name title count ratio isOpen color created url note } }";

    public const string FiveLevels = "{ first { next { next { next { id name } id name } id name } id name } }";

    /// <summary>What GraphiQL and code generators ask first.</summary>
    public const string Introspection = """
        query IntrospectionQuery {
          __schema {
            description queryType { name kind } mutationType { name kind } subscriptionType { name kind }
            types { ...FullType }
            directives { name description isRepeatable locations args(includeDeprecated: true) { ...InputValue } }
          }
        }
        fragment FullType on __Type {
          kind name description specifiedByURL isOneOf
          fields(includeDeprecated: true) { name description args(includeDeprecated: true) { ...InputValue } type { ...TypeRef } isDeprecated deprecationReason }
          inputFields(includeDeprecated: true) { ...InputValue }
          interfaces { ...TypeRef }
          enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason }
          possibleTypes { ...TypeRef }
        }
        fragment InputValue on __InputValue { name description type { ...TypeRef } defaultValue isDeprecated deprecationReason }
        fragment TypeRef on __Type { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } } }
        """;

    // The peers' servers have the same schema and data; responses are compared.
    private const string Sdl = """
        type Query { name: String! version: String count: Int! things: [Thing!]! first: Thing! }
        type Thing {
          id: ID! name: String! title: String count: Int! ratio: Float isOpen: Boolean! color: Color! created: String url: String note: String
          next: Thing!
        }
        enum Color { RED GREEN BLUE }
        """;

    private static readonly string[] s_colors = ["RED", "GREEN", "BLUE"];
    private static readonly Thing[] s_things = [.. Enumerable.Range(0, 100).Select(Make)];

    /// <summary>An engine with the options of a public server.</summary>
    public static GraphQLEngine Engine(EngineOptions? options = null) =>
        new GraphQLEngineBuilder(SchemaBuilder.FromSdl(Sdl))
            .Property("Query", "name", _ => "catalog")
            .Property("Query", "version", _ => "1.0")
            .Property("Query", "count", _ => s_things.Length)
            .Property("Query", "things", _ => s_things)
            .Property("Query", "first", _ => s_things[0])
            .Property<Thing>("Thing", "id", thing => thing.Id)
            .Property<Thing>("Thing", "name", thing => thing.Name)
            .Property<Thing>("Thing", "title", thing => thing.Title)
            .Property<Thing>("Thing", "count", thing => thing.Count)
            .Property<Thing>("Thing", "ratio", thing => thing.Ratio)
            .Property<Thing>("Thing", "isOpen", thing => thing.IsOpen)
            .Property<Thing>("Thing", "color", thing => thing.Color)
            .Property<Thing>("Thing", "created", thing => thing.Created)
            .Property<Thing>("Thing", "url", thing => thing.Url)
            .Property<Thing>("Thing", "note", thing => thing.Note)
            .Property<Thing>("Thing", "next", thing => s_things[(thing.Count + 1) % s_things.Length])
            .Build(options);

    private static Thing Make(int number)
    {
        var text = number.ToString(CultureInfo.InvariantCulture);
        return new Thing(
            "thing:" + text, "Thing " + text, "The thing with number " + text, number, number + 0.5, number % 2 == 0, s_colors[number % 3],
            "2026-01-02", "https://example.org/things/" + text, number % 5 == 0 ? null : "A note on " + text);
    }

    private sealed record Thing(
        string Id, string Name, string Title, int Count, double Ratio, bool IsOpen, string Color, string Created, string Url, string? Note);
}

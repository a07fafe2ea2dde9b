using GraphApi.Execution.Errors;
using GraphApi.Execution.Language;
using GraphApi.Execution.TypeSystem;
using GraphApi.Execution.Validation;

namespace GraphApi.Execution.Tests.Validation;

/// <summary>The rules of the working draft for @defer and @stream, which hold where the schema has them.</summary>
public sealed class IncrementalDeliveryRulesTests
{
    private const string Sdl = """
        type Query { dog: Dog dogs: [Dog!]! }
        type Mutation { adopt: Dog adoptAll: [Dog] }
        type Subscription { born: Dog litter: [Dog] }
        type Dog { name: String friends: [Dog] owner: Dog }
        """;

    private static readonly Schema s_schema = SchemaBuilder.FromSdl(Sdl, new SchemaOptions { IncrementalDelivery = true });

    [Theory]
    [InlineData("{ ... @defer { dog { name } } }")]
    [InlineData("""{ dog { ...f @defer(label: "a", if: true) } dogs @stream(label: "b", initialCount: 2) { name } } fragment f on Dog { name }""")]
    [InlineData("query ($n: Int!, $i: Boolean) { dogs @stream(initialCount: $n, if: $i) { name } }")]
    [InlineData("mutation { adopt { ... @defer { name } friends @stream { name } } }")]
    [InlineData("subscription ($i: Boolean!) { born { ... @defer(if: $i) { name } friends @stream(if: false) { name } } }")]
    [InlineData("subscription { born { ... @skip(if: true) { ... @defer { name } } } }")]
    [InlineData("{ dog { ... @defer(label: null) { name } ... @defer { name } } }")]
    public void Accepts_what_the_draft_allows(string query) => Assert.Empty(Validate(query));

    [Theory]
    [InlineData("mutation { ... @defer { adopt { name } } }", "1:16 @defer must not be used at the root of a mutation.")]
    [InlineData("mutation { adoptAll @stream { name } }", "1:21 @stream must not be used at the root of a mutation.")]
    [InlineData("mutation { ...f } fragment f on Mutation { ... @defer(if: false) { adopt { name } } }", "1:48 @defer must not be used at the root of a mutation.")]
    [InlineData("mutation { ...f @defer } fragment f on Mutation { adopt { name } }", "1:17 @defer must not be used at the root of a mutation.")]
    [InlineData("subscription { ... @defer(if: false) { born { name } } }", "1:20 @defer must not be used at the root of a subscription.")]
    public void On_valid_root_field(string query, string message) => Refuses(query, ErrorCodes.DeferAndStreamOnValidRootField, message);

    [Theory]
    [InlineData("subscription { born { ... @defer { name } } }", """1:27 @defer must not be used in a subscription. Switch it off with "if: false".""")]
    [InlineData("subscription { born { ...f } } fragment f on Dog { friends @stream(if: true) { name } }", """1:60 @stream must not be used in a subscription. Switch it off with "if: false".""")]
    public void On_valid_operations(string query, string message) => Refuses(query, ErrorCodes.DeferAndStreamOnValidOperations, message);

    [Theory]
    [InlineData("""{ dog { ... @defer(label: "a") { name } ... @defer(label: "a") { owner { name } } } }""", """1:13 The label "a" is used more than once; give each @defer and @stream its own.""")]
    [InlineData("""{ ... @defer(label: "a") { dog { name } } dogs @stream(label: "a") { name } }""", """1:7 The label "a" is used more than once; give each @defer and @stream its own.""")]
    [InlineData("query ($l: String) { dog { ... @defer(label: $l) { name } } }", "1:32 The label of @defer must not be a variable.")]
    public void Labels_are_unique(string query, string message) => Refuses(query, ErrorCodes.DeferAndStreamLabelsAreUnique, message);

    [Fact]
    public void Stream_on_list_fields() =>
        Refuses("{ dog @stream { name } }", ErrorCodes.StreamOnListFields, "1:7 @stream needs a list; Query.dog is of type Dog.");

    [Theory]
    [InlineData("{ dogs @stream { name } dogs { name } }", "1:3")]
    [InlineData("{ dogs { name } dogs @stream { name } }", "1:3")]
    [InlineData("{ dogs @stream { name } dogs @stream(initialCount: 1) { name } }", "1:3")]
    public void Streamed_fields_merge_with_no_other(string query, string place) => Refuses(
        query, ErrorCodes.FieldSelectionMerging,
        $"""{place} Fields under "dogs" conflict: one of them is streamed, and the items of a list can follow once only. Give them different aliases if both are meant.""");

    [Fact]
    public void A_schema_without_them_knows_no_such_directives()
    {
        var errors = DocumentValidator.Validate(SchemaBuilder.FromSdl(Sdl), GraphQLParser.Parse("{ ... @defer { dog { name } } }"));

        Assert.Equal(ErrorCodes.DirectivesAreDefined, Assert.Single(errors).Code);
    }

    [Fact]
    public void A_schema_that_has_them_prints_them() =>
        Assert.Contains("directive @stream(", SchemaPrinter.Print(s_schema), StringComparison.Ordinal);

    private static IReadOnlyList<GraphQLError> Validate(string query) => DocumentValidator.Validate(s_schema, GraphQLParser.Parse(query));

    private static void Refuses(string query, string code, string message)
    {
        var error = Assert.Single(Validate(query));
        Assert.Equal(message, $"{error.Locations[0].Line}:{error.Locations[0].Column} {error.Message}");
        Assert.Equal(code, error.Code);
    }
}

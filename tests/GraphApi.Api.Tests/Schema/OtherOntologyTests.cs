using GraphApi.Api.Schema;
using GraphApi.Execution;
using GraphApi.Execution.TypeSystem;
using GraphApi.Graph.Ontology;
using GraphApi.Storage.Sqlite;

namespace GraphApi.Api.Tests.Schema;

/// <summary>Whoever edits the ontology has an API for another domain: here one that is as awkward as it may be.</summary>
public sealed class OtherOntologyTests
{
    private const string Text = """
        name: library
        version: "1"
        groups:
          creator: Whoever writes
          work: What is written
          lonely: Just one
        properties:
          pages: {kind: number, label: {ko: 쪽, en: pages}, description: 'Number of pages, "as printed"'}
          lent: {kind: boolean, label: {ko: 대출, en: lent}, description: Whether it is lent}
          year: {kind: date, label: {ko: 해, en: year}, description: When}
        types:
          Author: {field: author, plural: authors, label: {ko: 저자, en: Author}, description: Writes, color: "#112233", groups: [creator, lonely]}
          Club: {field: club, plural: clubs, label: {ko: 모임, en: Club}, description: Writes together, color: "#112233", groups: [creator]}
          Book: {field: book, plural: books, label: {ko: 책, en: Book}, description: Is read, color: "#112233", groups: [work], properties: [pages, lent]}
          Essay: {field: essay, plural: essays, label: {ko: 수필, en: Essay}, description: Is short, color: "#112233", groups: [work], properties: [pages]}
        relations:
          WROTE: {from: [creator], to: [work], field: wrote, inverse: author, label: {ko: 씀, en: wrote}, inverseLabel: {ko: 저자, en: by}, description: Wrote it, properties: [year]}
          JOINED: {from: [Author], to: [Club], field: clubs, inverse: people, label: {ko: 가입, en: joined}, inverseLabel: {ko: 회원, en: members}, description: Joined it}
          PRAISED: {from: [Club], to: [Book], field: praised, inverse: people, label: {ko: 칭찬, en: praised}, inverseLabel: {ko: 칭찬, en: by}, description: Praised it, properties: [lent]}
        """;

    private static readonly OntologyDefinition s_ontology = OntologyFile.Parse(Text, "library.yaml");

    [Fact]
    public async Task Any_valid_ontology_gives_a_valid_schema_all_of_whose_fields_are_bound()
    {
        await using var store = await SqliteGraphStore.OpenAsync(SqliteGraphStore.InMemory, s_ontology, cancellationToken: TestContext.Current.CancellationToken);
        var map = GraphApiResolvers.Create(s_ontology, store);
        var builder = new GraphQLEngineBuilder(SchemaBuilder.FromSdl(SchemaWriter.Write(s_ontology))).DefaultTypeOf(value => map.TypeOf(value));
        foreach (var ((type, field), read) in map.Properties) builder.Property(type, field, parent => read(parent));
        foreach (var ((type, field), _) in map.Batch) builder.Field(type, field, _ => throw new NotSupportedException());
        Assert.NotNull(builder.Build());
    }

    [Fact]
    public void Sides_that_share_a_fields_name_or_have_that_of_a_type_are_told_apart_by_their_relation()
    {
        var prefixes = new ApiShape(s_ontology).Sides.Select(s => s.Prefix).ToList();
        Assert.Equal(["Wrote", "WroteAuthor", "Clubs", "JoinedPeople", "Praised", "PraisedPeople"], prefixes);
    }

    [Fact]
    public void A_group_has_the_properties_that_all_its_types_have_and_one_type_makes_no_group()
    {
        var groups = new ApiShape(s_ontology).Groups;
        Assert.Equal(["Creator", "Work"], groups.Select(g => g.Name));
        Assert.Equal(["pages"], groups[1].Properties.Select(p => p.Name));
    }
}

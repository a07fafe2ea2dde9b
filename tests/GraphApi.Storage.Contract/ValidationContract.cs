using GraphApi.Graph.Model;
using GraphApi.Graph.Ontology;
using GraphApi.Graph.Storage;
using static GraphApi.Storage.Contract.DocumentDraft;

namespace GraphApi.Storage.Contract;

public abstract class ValidationContract<TSource> : StoreContract<TSource>
    where TSource : IStoreSource, new()
{
    [Fact]
    public Task An_unknown_node_type_is_refused() => RefusesAsync(new DocumentDraft("doc").Node("planet:mars"), "planet:mars", "Unknown");

    [Fact]
    public Task An_id_that_does_not_fit_the_type_is_refused() =>
        RefusesAsync(With(new Node { Id = "law:x", Type = "Company", Names = new LocalizedText(null, "X") }), "law:x", "company:");

    [Fact]
    public Task An_id_with_a_bar_is_refused() => RefusesAsync(new DocumentDraft("doc").Node("company:a|b"), "company:a|b");

    [Fact]
    public Task A_node_without_a_name_is_refused() =>
        RefusesAsync(With(new Node { Id = "company:x", Type = "Company", Names = new LocalizedText("", null) }), "company:x", "name");

    [Fact]
    public Task A_node_contributed_twice_is_refused()
    {
        var draft = new DocumentDraft("doc").Node("company:x").Build();
        return RefusesAsync(draft with { Nodes = [.. draft.Nodes, .. draft.Nodes] }, "company:x", "twice");
    }

    [Fact]
    public Task An_unknown_relation_is_refused() => RefusesAsync(new DocumentDraft("doc").Edge("LOVES", "company:a", "company:b"), "LOVES|company:a|company:b");

    [Fact]
    public async Task An_edge_whose_ends_are_not_contributed_is_refused()
    {
        var draft = new DocumentDraft("doc").Edge("INVESTED_IN", "company:a", "company:b").Build();
        await RefusesAsync(draft with { Nodes = [draft.Nodes[0]] }, "company:b");
        await RefusesAsync(draft with { Nodes = [draft.Nodes[1]] }, "company:a");
    }

    [Fact]
    public async Task A_relation_between_types_that_it_does_not_join_is_refused()
    {
        await RefusesAsync(new DocumentDraft("doc").Edge("AFFECTS", "company:a", "law:x"), "AFFECTS|company:a|law:x", "Company to Law");
        await RefusesAsync(new DocumentDraft("doc").Edge("COMPETES_WITH", "company:a", "model:x"), "COMPETES_WITH");
    }

    [Fact]
    public Task An_edge_from_a_node_to_itself_is_refused() => RefusesAsync(new DocumentDraft("doc").Edge("INVESTED_IN", "company:a", "company:a"), "itself");

    [Fact]
    public async Task What_is_stated_has_evidence_and_nothing_else_has()
    {
        var evidence = new Evidence("doc", new TextSpan(1, 0, 1, 3), 0.5, "test");
        await RefusesAsync(new DocumentDraft("doc").Assert("AFFECTS", "law:x", "company:a", new Assertion { Origin = Origin.Stated }), "AFFECTS|law:x|company:a", "without evidence");
        await RefusesAsync(new DocumentDraft("doc").Assert("AFFECTS", "law:x", "company:a", new Assertion { Origin = Origin.Reference, Evidence = evidence }), "only what is stated");
        await RefusesAsync(new DocumentDraft("doc").Assert("AFFECTS", "law:x", "company:a", new Assertion { Origin = Origin.Stated, Evidence = evidence with { DocumentId = "other" } }), "other");
        await RefusesAsync(new DocumentDraft("doc").Assert("AFFECTS", "law:x", "company:a", new Assertion { Origin = Origin.Stated, Evidence = evidence with { Confidence = 1.5 } }), "1.5");
        await RefusesAsync(new DocumentDraft("doc").Assert("AFFECTS", "law:x", "company:a", new Assertion { Origin = Origin.Stated, Evidence = evidence with { Confidence = double.NaN } }), "confidence");
    }

    [Theory]
    [InlineData(0, 0, 1, 1)]
    [InlineData(2, 0, 1, 1)]
    [InlineData(1, 0, 1001, 1)]
    [InlineData(1, -1, 1, 1)]
    [InlineData(1, 5, 1, 4)]
    public Task A_place_outside_the_document_is_refused(int line, int start, int endLine, int end)
    {
        var draft = new DocumentDraft("doc").Node("company:a").Build();
        return RefusesAsync(draft with { Mentions = [new Mention("company:a", "doc", new TextSpan(line, start, endLine, end), "a")] }, "company:a");
    }

    [Fact]
    public async Task Mentions_of_other_documents_or_of_nodes_not_contributed_are_refused()
    {
        var draft = new DocumentDraft("doc").Mention("company:a", 1).Build();
        await RefusesAsync(draft with { Nodes = [] }, "line 1", "company:a");
        await RefusesAsync(draft with { Mentions = [draft.Mentions[0] with { DocumentId = "other" }] }, "other");
    }

    [Fact]
    public async Task Properties_that_the_ontology_does_not_declare_are_refused()
    {
        await RefusesAsync(new DocumentDraft("doc").Node("company:a", properties: Properties(("colour", Value("red")))), "company:a", "colour", "Company");
        await RefusesAsync(new DocumentDraft("doc").Node("company:a", properties: Properties(("employees", Value("ten")))), "company:a", "employees", "Number");
        await RefusesAsync(new DocumentDraft("doc").Edge("ISSUED", "country:kr", "law:x", properties: Properties(("round", Value("A")))), "ISSUED|country:kr|law:x", "round");
        await RefusesAsync(new DocumentDraft("doc").Edge("ISSUED", "country:kr", "law:x", properties: Properties(("date", Value(2024)))), "date", "Date");
    }

    [Fact]
    public async Task Sections_are_numbered_and_lie_in_earlier_ones()
    {
        await RefusesAsync(new DocumentDraft("doc").Section(1).Section(2, 2, 1), "section 1");
        var draft = new DocumentDraft("doc").Section(1).Build();
        await RefusesAsync(draft with { Sections = [draft.Sections[0] with { Index = 4 }] }, "numbered");
    }

    [Fact]
    public async Task Documents_have_an_id_and_a_hash()
    {
        var draft = new DocumentDraft("doc").Build();
        await RefusesAsync(draft with { Document = draft.Document with { Sha256 = "abc" } }, "SHA-256");
        await RefusesAsync(draft with { Document = draft.Document with { Id = "" } }, "no id");
        await RefusesAsync(draft with { Text = ["one\ntwo"] }, "line 1");
    }

    private static DocumentContribution With(Node node) => new DocumentDraft("doc").Build() with { Nodes = [new NodeContribution(node, false)] };

    private Task RefusesAsync(DocumentDraft draft, params string[] words) => RefusesAsync(draft.Build(), words);

    private async Task RefusesAsync(DocumentContribution contribution, params string[] words)
    {
        var error = await RefusedAsync(new GraphChange.PutDocument(new DocumentDraft("good").Node("company:good").Build()), new GraphChange.PutDocument(contribution));
        Assert.Equal(GraphStoreErrorCodes.ContributionInvalid, error.Code);
        Assert.All(words, word => Assert.Contains(word, error.Message, StringComparison.Ordinal));
        Assert.DoesNotContain('\n', error.Message);
        Assert.Null(await NodeAsync("company:good"));
    }
}

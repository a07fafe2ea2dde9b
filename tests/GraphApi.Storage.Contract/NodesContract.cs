using GraphApi.Graph.Model;

namespace GraphApi.Storage.Contract;

public abstract class NodesContract<TSource> : StoreContract<TSource>
    where TSource : IStoreSource, new()
{
    [Fact]
    public async Task Nodes_are_answered_in_the_order_of_the_question_and_null_where_unknown()
    {
        await PutAsync(new DocumentDraft("a").Node("company:b").Node("company:a"));
        var nodes = await ReadAsync(r => r.GetNodesAsync(["company:b", "company:none", "company:a", "company:b"]));
        Assert.Equal(["company:b", null, "company:a", "company:b"], nodes.Select(n => n?.Id));
    }

    [Fact]
    public async Task Names_of_the_lexicon_outrank_more_frequent_names_of_texts()
    {
        await PutAsync(
            new DocumentDraft("a").Node("company:acme", "ACME"),
            new DocumentDraft("b").Node("company:acme", "ACME", "에이시엠이"),
            new DocumentDraft("c").Node("company:acme", "Acme", lexicon: true));
        var node = await NodeAsync("company:acme");
        Assert.Equal("Acme", node!.Names.En);
        Assert.Equal("에이시엠이", node.Names.Ko);
        Assert.Equal(["ACME"], node.Aliases);
    }

    [Fact]
    public async Task Without_the_lexicon_the_most_frequent_name_wins_and_ties_go_by_code_unit()
    {
        await PutAsync(
            new DocumentDraft("a").Node("company:acme", "b name", "나"),
            new DocumentDraft("b").Node("company:acme", "b name", "가"),
            new DocumentDraft("c").Node("company:acme", "a name"));
        var node = await NodeAsync("company:acme");
        Assert.Equal(("b name", "가"), (node!.Names.En, node.Names.Ko));
        Assert.Equal(["a name", "나"], node.Aliases);
    }

    [Fact]
    public async Task Aliases_and_identifiers_are_united_and_properties_voted_on()
    {
        await PutAsync(
            new DocumentDraft("a").Node("company:acme", "Acme", aliases: ["Z", "Acme"], externalIds: new() { ["lei"] = "1" }, properties: DocumentDraft.Properties(("sector", DocumentDraft.Value("chips")))),
            new DocumentDraft("b").Node("company:acme", "Acme", aliases: ["B"], externalIds: new() { ["isin"] = "2" }, properties: DocumentDraft.Properties(("sector", DocumentDraft.Value("cloud")), ("employees", DocumentDraft.Value(5)))),
            new DocumentDraft("c").Node("company:acme", "Acme", properties: DocumentDraft.Properties(("sector", DocumentDraft.Value("cloud")))));
        var node = await NodeAsync("company:acme");
        Assert.Equal(["B", "Z"], node!.Aliases);
        Assert.Equal(["isin", "lei"], node.ExternalIds.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("cloud", node.Properties["sector"].Text);
        Assert.Equal(5, node.Properties["employees"].Number);
    }

    [Fact]
    public async Task Properties_keep_their_kind_and_precision()
    {
        var properties = DocumentDraft.Properties(("employees", DocumentDraft.Value(-12345678901234.5678m)), ("founded", DocumentDraft.Date("2024-02")), ("listed", DocumentDraft.Value(false)), ("sector", DocumentDraft.Value("")));
        await PutAsync(new DocumentDraft("a").Node("company:acme", properties: properties));
        Assert.Equal(properties, (await NodeAsync("company:acme"))!.Properties);
    }

    [Fact]
    public async Task An_edge_groups_the_assertions_of_all_documents_best_first()
    {
        await PutAsync(
            new DocumentDraft("a").Edge("INVESTED_IN", "company:a", "company:b", status: Status.Planned, confidence: 1),
            new DocumentDraft("b").Edge("INVESTED_IN", "company:a", "company:b", line: 9, confidence: 0.5),
            new DocumentDraft("c").Edge("INVESTED_IN", "company:a", "company:b", confidence: 0.6).Edge("INVESTED_IN", "company:a", "company:b", line: 2, confidence: 0.6, properties: DocumentDraft.Properties(("round", DocumentDraft.Value("A")))),
            new DocumentDraft("d").Reference("INVESTED_IN", "company:a", "company:b"));
        var edge = await EdgeAsync("INVESTED_IN|company:a|company:b");
        Assert.Equal(5, edge!.AssertionCount);
        Assert.Equal([Origin.Stated, Origin.Reference], edge.Origins);
        Assert.Equal("A", edge.Best.Properties["round"].Text);
        var assertions = (await ReadAsync(r => r.GetAssertionsAsync([edge.Id])))[0];
        Assert.Equal(["c", "c", "b", null, "a"], assertions.Select(a => a.Evidence?.DocumentId));
        Assert.Equal([0.6, 0.6, 0.5, 1, 1], assertions.Select(a => a.Confidence));
    }

    [Fact]
    public async Task Reference_assertions_of_several_documents_count_once()
    {
        await PutAsync(new DocumentDraft("a").Reference("LOCATED_IN", "company:a", "country:kr"), new DocumentDraft("b").Reference("LOCATED_IN", "company:a", "country:kr"));
        Assert.Equal(1, (await EdgeAsync("LOCATED_IN|company:a|country:kr"))!.AssertionCount);
        await RemoveAsync("a");
        Assert.Equal(1, (await EdgeAsync("LOCATED_IN|company:a|country:kr"))!.AssertionCount);
    }

    [Fact]
    public async Task Symmetric_relations_are_stored_from_the_smaller_id_and_found_in_either_direction()
    {
        await PutAsync(new DocumentDraft("a").Edge("PARTNERS_WITH", "company:b", "company:a").Edge("PARTNERS_WITH", "company:a", "company:b", line: 2));
        var edge = await EdgeAsync("PARTNERS_WITH|company:a|company:b");
        Assert.Equal(("company:a", "company:b", 2), (edge!.From, edge.To, edge.AssertionCount));
        Assert.Equal(edge, await EdgeAsync("PARTNERS_WITH|company:b|company:a"));
    }

    [Fact]
    public async Task Unknown_edges_are_null_and_have_no_assertions()
    {
        Assert.Equal([null, null], await ReadAsync(r => r.GetEdgesAsync(["AFFECTS|law:x|company:y", "nonsense"])));
        Assert.Empty((await ReadAsync(r => r.GetAssertionsAsync(["nonsense"])))[0]);
    }

    [Fact]
    public async Task Streams_give_all_nodes_and_edges_by_id()
    {
        await PutAsync(new DocumentDraft("a").Edge("AFFECTS", "law:b", "company:z").Edge("AFFECTS", "law:b", "company:가").Edge("AMENDS", "law:b", "law:a").Edge("AFFECTS", "law:a", "company:z"));
        await using var reader = await Store.OpenReaderAsync();
        var nodes = await reader.ReadNodesAsync().Select(n => n.Id).ToListAsync();
        var edges = await reader.ReadEdgesAsync().Select(e => e.Edge.Id).ToListAsync();
        Assert.Equal(["company:z", "company:가", "law:a", "law:b"], nodes);
        Assert.Equal(["AFFECTS|law:a|company:z", "AFFECTS|law:b|company:z", "AFFECTS|law:b|company:가", "AMENDS|law:b|law:a"], edges);
    }
}

using FsCheck;
using FsCheck.Fluent;
using GraphApi.Graph.Model;
using GraphApi.Graph.Storage;
using static GraphApi.Storage.Contract.DocumentDraft;

namespace GraphApi.Storage.Contract;

/// <summary>The graph is a function of what is there, not of how it came about: the property that incremental merging must keep.</summary>
public abstract class HistoryContract<TSource> : StoreContract<TSource>
    where TSource : IStoreSource, new()
{
    private static readonly string[] Ids = ["company:a", "company:b", "company:c", "country:kr", "law:x", "law:y", "model:m"];
    private static readonly (string Relation, string From, string To)[] Edges =
    [
        ("AFFECTS", "law:x", "company:a"), ("AFFECTS", "law:x", "company:b"), ("AFFECTS", "law:y", "model:m"), ("PARTNERS_WITH", "company:b", "company:a"),
        ("PARTNERS_WITH", "company:a", "company:c"), ("LOCATED_IN", "company:a", "country:kr"), ("INVESTED_IN", "company:c", "company:b"), ("AMENDS", "law:x", "law:y"),
    ];

    [Fact]
    public void Any_history_of_commits_gives_the_graph_of_what_is_left()
    {
        var histories = Gen.Choose(0, int.MaxValue).ToArbitrary();
        Prop.ForAll(histories, seed => HoldsAsync(new Random(seed)).GetAwaiter().GetResult())
            .Check(Config.QuickThrowOnFailure.WithMaxTest(40).WithQuietOnSuccess(true));
    }

    private async Task<bool> HoldsAsync(Random random)
    {
        await using var store = await OpenAnotherAsync();
        var documents = new SortedDictionary<string, DocumentContribution>(StringComparer.Ordinal);
        var redirects = new SortedDictionary<string, string>(StringComparer.Ordinal);
        for (var step = 0; step < 12; step++)
        {
            var changes = new List<GraphChange>();
            for (var i = random.Next(1, 4); i > 0; i--) changes.Add(Change(random, documents, redirects));
            await store.CommitAsync(new GraphCommit(changes, "tester", "a step"));
        }

        await using var fresh = await OpenAnotherAsync();
        await fresh.CommitAsync(new GraphCommit(
        [
            .. redirects.Select(r => new GraphChange.PutRedirect(r.Key, r.Value)),
            .. documents.Values.Reverse().Select(d => new GraphChange.PutDocument(d)),
        ], "tester", "at once"));
        return await DescribeAsync(store) == await DescribeAsync(fresh);
    }

    /// <summary>A random change, noted in what should be left.</summary>
    private static GraphChange Change(Random random, SortedDictionary<string, DocumentContribution> documents, SortedDictionary<string, string> redirects)
    {
        var id = $"d{random.Next(4)}";
        switch (random.Next(6))
        {
            case 0:
                documents.Remove(id);
                return new GraphChange.RemoveDocument(id);
            case 1:
                // From a later id to an earlier one, so that no circle comes about.
                var from = random.Next(1, Ids.Length);
                redirects[Ids[from]] = Ids[random.Next(from)];
                return new GraphChange.PutRedirect(Ids[from], redirects[Ids[from]]);
            case 2:
                var taken = Ids[random.Next(Ids.Length)];
                redirects.Remove(taken);
                return new GraphChange.RemoveRedirect(taken);
            default:
                documents[id] = Draft(random, id).Build();
                return new GraphChange.PutDocument(documents[id]);
        }
    }

    private static DocumentDraft Draft(Random random, string id)
    {
        var draft = new DocumentDraft(id).Bytes((char)('0' + random.Next(10))).Text($"text {random.Next(3)}");
        foreach (var node in Ids.Where(_ => random.Next(2) == 0))
        {
            var properties = node.StartsWith("company", StringComparison.Ordinal) && random.Next(2) == 0 ? Properties(("employees", Value(random.Next(3)))) : null;
            draft.Node(node, $"name {random.Next(3)}", random.Next(2) == 0 ? $"이름 {random.Next(2)}" : null, random.Next(2) == 0 ? [$"alias {random.Next(3)}"] : null, random.Next(3) == 0, properties);
            if (random.Next(2) == 0) draft.Mention(node, random.Next(1, 5));
        }

        foreach (var (relation, from, to) in Edges.Where(_ => random.Next(2) == 0))
        {
            if (random.Next(3) == 0) draft.Reference(relation, from, to);
            else draft.Edge(relation, from, to, line: random.Next(1, 4), status: (Status)random.Next(3));
        }

        return draft;
    }
}

using GraphApi.Extraction.Pipeline;
using GraphApi.Extraction.Tests.Layout;
using GraphApi.Extraction.Tests.Mentions;
using GraphApi.Graph.Model;
using GraphApi.Graph.Storage;

namespace GraphApi.Extraction.Tests.Provisions;

/// <summary>What the whole pipeline reads of provisions, with the words that are shipped and laws made up for tests.</summary>
internal static class ProvisionSample
{
    private static readonly Lazy<ExtractionPipeline> Pipeline = new(() => new ExtractionPipeline(Schema.Data with
    {
        Lexicon = Schema.Lexicon(
        [
            "id: law:nuri, ko: 누리법, en: Nuri Act", "id: law:haru, ko: 하루법, en: Haru Act", "id: policy:onnuri, ko: 온누리 지침, en: Onnuri Code", "id: agency:port, ko: 항만청, en: Harbour Board",
            "id: company:mir, ko: 미르전자, en: Mir Electronics", "id: product:bibi, ko: 비비봇, en: Bibibot", "id: model:gaon, ko: 가온-3, en: Gaon-3", "id: country:xx, ko: 가람국, en: Garamland",
            .. Schema.Data.Lexicon.Entries.Where(e => e.Type == "Topic").Select(Entry),
        ]),
    }));

    /// <summary>The contribution of a text.</summary>
    public static DocumentContribution Extract(string text) => Pipeline.Value.Extract(LayoutSample.Source(text));

    /// <summary>The provisions of a text: its id without the prefix, then whom it binds, then dates.</summary>
    public static string[] Read(string text)
    {
        var contribution = Extract(text);
        return [.. contribution.Edges.Where(e => e.Relation == "HAS_PROVISION").Select(e => Describe(contribution, e)).Distinct().Order(StringComparer.Ordinal)];
    }

    /// <summary>The edges of a relation: from, to and status.</summary>
    public static string[] Edges(string text, string relation) =>
        [.. Extract(text).Edges.Where(e => e.Relation == relation).Select(e => $"{e.From} {e.To}{(e.Assertion.Status == Status.Actual ? "" : " " + e.Assertion.Status.ToString().ToLowerInvariant())}").Order(StringComparer.Ordinal)];

    public static Node Node(string text) => Assert.Single(Extract(text).Nodes, n => n.Node.Type == "Provision").Node;

    private static string Describe(DocumentContribution contribution, EdgeContribution edge)
    {
        var binds = contribution.Edges.Where(e => e.Relation == "BINDS" && e.From == edge.To).Select(e => e.To[(e.To.IndexOf(':', StringComparison.Ordinal) + 1)..]).Distinct().Order(StringComparer.Ordinal);
        var times = edge.Assertion.Properties.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => $"{p.Key}={p.Value}");
        return string.Join(' ', [$"{edge.To["provision:".Length..]} ->", .. binds, .. times]);
    }

    private static string Entry(GraphApi.Extraction.Lexicon.LexiconEntry entry) =>
        $"id: {entry.Id}{(entry.Ko is null ? "" : $", ko: \"{entry.Ko}\"")}{(entry.En is null ? "" : $", en: \"{entry.En}\"")}, aliases: [{string.Join(", ", entry.Aliases.Select(a => $"\"{a}\""))}]";
}

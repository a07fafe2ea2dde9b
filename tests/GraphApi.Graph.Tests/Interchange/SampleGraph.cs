using GraphApi.Graph.Model;
using GraphApi.Graph.Ontology;
using GraphApi.Graph.Storage;

namespace GraphApi.Graph.Tests.Interchange;

/// <summary>Two documents about a made-up firm and a made-up law, with one of everything that files must carry.</summary>
internal static class SampleGraph
{
    public static readonly Node Firm = new()
    {
        Id = "company:hanbit",
        Type = "Company",
        Names = new LocalizedText("한빛", "Hanbit"),
        Aliases = ["Hanbit \"AI\"", "㈜한빛"],
        ExternalIds = new Dictionary<string, string> { ["lei"] = "1", ["isin"] = "KR0" },
    };

    public static readonly Node Law = new() { Id = "law:lantern-act", Type = "Law", Names = new LocalizedText(null, "Lantern Act") };

    public static readonly Node Rule = new()
    {
        Id = "provision:lantern-act-1",
        Type = "Provision",
        Names = new LocalizedText("등불법 제1조", null),
        Properties = new Dictionary<string, PropertyValue>
        {
            ["kind"] = PropertyValue.Of("2024"),
            ["date"] = PropertyValue.Of(new PartialDate(2024, 2)),
            ["amount"] = PropertyValue.Of(35_000_000.50m),
            ["binding"] = PropertyValue.Of(true),
        },
    };

    public static readonly Document First = Document("001_first", "a", new PartialDate(2024, 2, 8));

    public static readonly Document Second = Document("002_second", "b", null);

    public static readonly Assertion Stated = new()
    {
        Origin = Origin.Stated,
        Properties = new Dictionary<string, PropertyValue> { ["date"] = PropertyValue.Of(new PartialDate(2024, 2)), ["amount"] = PropertyValue.Of(1.5m) },
        Evidence = new Evidence("001_first", new TextSpan(3, 5, 4, 7), 0.9, "clause/affects"),
    };

    public static readonly Assertion Planned = new()
    {
        Origin = Origin.Stated,
        Status = Status.Planned,
        Evidence = new Evidence("002_second", new TextSpan(1, 0, 1, 9), 0.75, "table/affects"),
    };

    public static readonly Assertion Known = new() { Origin = Origin.Reference };

    public static readonly Assertion Concluded = new() { Origin = Origin.Inferred, Because = ["HAS_PROVISION|law:lantern-act|provision:lantern-act-1", "BINDS|provision:lantern-act-1|company:hanbit"] };

    public static readonly Mention FirmInFirst = new(Firm.Id, "001_first", new TextSpan(3, 5, 3, 7), "한빛");

    public static readonly Mention LawInFirst = new(Law.Id, "001_first", new TextSpan(3, 9, 3, 20), "Lantern Act");

    public static readonly Mention FirmInFirstAgain = new(Firm.Id, "001_first", new TextSpan(9, 0, 9, 2), "한빛");

    public static readonly Mention FirmInSecond = new(Firm.Id, "002_second", new TextSpan(1, 0, 1, 2), "한빛");

    /// <summary>What the two documents contribute, deliberately out of order.</summary>
    public static IReadOnlyList<DocumentContribution> Contributions { get; } =
    [
        new()
        {
            Document = Second,
            Nodes = [new NodeContribution(Firm, FromLexicon: true)],
            Edges = [new EdgeContribution("AFFECTS", Law.Id, Firm.Id, Planned)],
            Mentions = [FirmInSecond],
            Sections = [],
        },
        new()
        {
            Document = First,
            Text = ["a text", "that no snapshot holds"],
            Nodes = [new NodeContribution(Rule, false), new NodeContribution(Firm, true), new NodeContribution(Law, false)],
            Edges =
            [
                new EdgeContribution("AFFECTS", Law.Id, Firm.Id, Concluded),
                new EdgeContribution("AFFECTS", Law.Id, Firm.Id, Known),
                new EdgeContribution("AFFECTS", Law.Id, Firm.Id, Stated),
            ],
            Mentions = [FirmInFirstAgain, LawInFirst, FirmInFirst],
            Sections = [new Section(0, -1, 1, new TextSpan(1, 0, 1, 6), 9), new Section(1, 0, 2, new TextSpan(2, 2, 2, 8), 9)],
        },
    ];

    private static Document Document(string id, string digit, PartialDate? published) => new()
    {
        Id = id,
        Sha256 = string.Concat(Enumerable.Repeat(digit, 64)),
        FileName = id + ".txt",
        MediaType = "text/plain",
        Language = "ko",
        Lines = 12,
        Bytes = 345,
        Published = published,
        Pipeline = "test",
    };
}

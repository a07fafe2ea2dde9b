using GraphApi.Extraction.Evaluation;
using GraphApi.Extraction.Tests.Mentions;
using GraphApi.Graph.Model;
using GraphApi.Graph.Ontology;
using GraphApi.Graph.Storage;

namespace GraphApi.Extraction.Tests.Evaluation;

public class EvaluatorTests
{
    private static readonly DocumentContribution Document = Contribution();

    [Fact]
    public void Found_missed_and_spurious_are_counted_one_to_one()
    {
        var report = Evaluate([Entity("e1", "Company", "미르"), Entity("e2", "Company", "없는회사")], []);
        Assert.Equal(new Score(1, 1, 1), report.Entities());
        Assert.Equal(2, report.Errors.Count(e => e.What == "entity"));
    }

    [Fact]
    public void Case_spaces_and_punctuation_do_not_matter() => Assert.Equal(1, Evaluate([Entity("e1", "Company", "M.I R")], []).Entities().Correct);

    [Fact]
    public void A_node_of_another_type_does_not_count() => Assert.Equal(0, Evaluate([Entity("e1", "Person", "미르")], []).Entities().Correct);

    [Fact]
    public void A_relation_counts_with_its_status_and_its_properties()
    {
        var report = Evaluate([Entity("e1", "Company", "미르"), Entity("e2", "Model", "누리")], [new GoldRelation("e1", "DEVELOPED", "e2", Json("{\"date\":\"2024-05\",\"amount\":3}"), 1)]);
        Assert.Equal(new Score(1, 0, 0), report.Relations());
        Assert.Equal((1, 1), report.Status);
        Assert.Equal((1, 2), report.Properties);
    }

    [Fact]
    public void Evidence_outside_the_passage_does_not_count() =>
        Assert.Equal(0, Evaluate([Entity("e1", "Company", "미르"), Entity("e2", "Model", "누리")], [new GoldRelation("e1", "DEVELOPED", "e2", Json("{}"), 1)], 2).Relations().Correct);

    [Fact]
    public void Facts_are_found_by_any_name()
    {
        var gold = new GoldData([], [new GoldFact("q", "sam", "MIR", "DEVELOPED", "누리"), new GoldFact("q", "sam", "누리", "DEVELOPED", "MIR")]);
        Assert.Equal((1, 2), new Evaluator(Schema.Ontology).Evaluate(gold, [Document]).Facts);
    }

    [Fact]
    public void A_missing_document_is_an_error() =>
        Assert.Throws<GoldDataException>(() => new Evaluator(Schema.Ontology).Evaluate(new GoldData([new GoldPassage("p", "777", 1, 2, "ko", [], [])], []), [Document]));

    private static EvaluationReport Evaluate(IReadOnlyList<GoldEntity> entities, IReadOnlyList<GoldRelation> relations, int firstLine = 1) =>
        new Evaluator(Schema.Ontology).Evaluate(new GoldData([new GoldPassage("p", "sam", firstLine, 9, "ko", entities, relations)], []), [Document]);

    private static GoldEntity Entity(string id, string type, string name) => new(id, type, [name]);

    private static Dictionary<string, System.Text.Json.JsonElement> Json(string text) =>
        System.Text.Json.JsonDocument.Parse(text).RootElement.EnumerateObject().ToDictionary(p => p.Name, p => p.Value, StringComparer.Ordinal);

    private static DocumentContribution Contribution()
    {
        static NodeContribution Node(string id, string type, string ko, string? en = null) => new(new Node { Id = id, Type = type, Names = new LocalizedText(ko, en) }, true);
        var span = new TextSpan(1, 0, 1, 2);
        return new DocumentContribution
        {
            Document = new Document { Id = "sample", Sha256 = new string('0', 64), FileName = "sample.txt", MediaType = "text/plain", Language = "ko", Lines = 3, Bytes = 9, Pipeline = "test" },
            Nodes = [Node("company:mir", "Company", "미르", "MIR"), Node("model:nuri", "Model", "누리")],
            Edges =
            [
                new EdgeContribution("DEVELOPED", "company:mir", "model:nuri", new Assertion
                {
                    Origin = Origin.Stated, Evidence = new Evidence("sample", span, 1, "test"),
                    Properties = new Dictionary<string, PropertyValue> { ["date"] = PropertyValue.Of(new PartialDate(2024, 5)) },
                }),
            ],
            Mentions = [new Mention("company:mir", "sample", span, "미르"), new Mention("model:nuri", "sample", new TextSpan(1, 5, 1, 7), "누리")],
            Sections = [],
        };
    }
}

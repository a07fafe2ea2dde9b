using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace GraphApi.Extraction.Evaluation;

/// <summary>Writes a report for people, and its errors for programs.</summary>
public static class EvaluationText
{
    private static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <summary>Writes the figures as tables.</summary>
    public static void Write(EvaluationReport report, TextWriter writer)
    {
        Table(writer, "Entities", report.EntityTypes);
        Table(writer, "Relations", report.RelationTypes);
        writer.WriteLine();
        writer.WriteLine(Header("Document", "entities"));
        foreach (var group in report.Passages.GroupBy(p => p.Passage.Document, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            writer.WriteLine(Row(group.Key, group.Aggregate(default(Score), (s, p) => s + p.Entities)));
            writer.WriteLine(Row("  relations", group.Aggregate(default(Score), (s, p) => s + p.Relations)));
        }

        writer.WriteLine();
        writer.WriteLine(Header("Overall", ""));
        foreach (var (label, language) in ((string, string?)[])[("", null), (" (Korean)", "ko"), (" (English)", "en")])
        {
            writer.WriteLine(Row($"entities{label}", report.Entities(language)));
            writer.WriteLine(Row($"relations{label}", report.Relations(language)));
        }

        writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Mean over {report.Passages.Count} passages: entities F1 {report.MeanEntityF1:F3}, relations F1 {report.MeanRelationF1:F3}"));
        writer.WriteLine(Share("Status right on matched relations", report.Status));
        writer.WriteLine(Share("Date, amount, currency and score right on matched relations", report.Properties));
        writer.WriteLine(Share("Facts behind the questions present", report.Facts));
    }

    /// <summary>Writes the errors, one JSON object a line: kind, what, passage, type, names, line.</summary>
    public static void WriteErrors(EvaluationReport report, TextWriter writer)
    {
        foreach (var error in report.Errors) writer.WriteLine(JsonSerializer.Serialize(error, Json));
    }

    private static void Table(TextWriter writer, string title, IReadOnlyDictionary<string, Score> scores)
    {
        writer.WriteLine();
        writer.WriteLine(Header(title, ""));
        foreach (var (type, score) in scores) writer.WriteLine(Row(type, score));
    }

    private static string Header(string first, string second) => $"{first + (second.Length > 0 ? ", " + second : ""),-28}{"precision",10}{"recall",8}{"F1",8}{"right",8}{"wrong",8}{"missed",8}";

    private static string Row(string label, Score s) => string.Create(CultureInfo.InvariantCulture,
        $"{label,-28}{s.Precision,10:F3}{s.Recall,8:F3}{s.F1,8:F3}{s.Correct,8}{s.Spurious,8}{s.Missed,8}");

    private static string Share(string label, (int Same, int All) share) => string.Create(CultureInfo.InvariantCulture,
        $"{label}: {(share.All == 0 ? 1 : (double)share.Same / share.All):F3} ({share.Same} of {share.All})");
}

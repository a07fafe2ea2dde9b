using System.CommandLine;
using GraphApi.Extraction.Evaluation;
using GraphApi.Server.Configuration;

namespace GraphApi.Server.CommandLine;

/// <summary><c>graphapi evaluate GOLD</c></summary>
internal static class EvaluateCommand
{
    private static readonly Argument<string> Gold = new("gold") { Description = "The folder with passages/*.jsonl, and perhaps questions/*.jsonl and texts/." };
    private static readonly Option<string?> Documents = new("--documents") { Description = "The folder with the documents. Default: texts in the gold folder, and seeds beside it." };
    private static readonly Option<string> Errors = new("--errors") { Description = "Where everything missed and everything spurious is written, as JSON Lines.", DefaultValueFactory = _ => "evaluation-errors.jsonl" };
    private static readonly Option<string> Lexicon = new("--lexicon") { Description = "full, or none: only what the general rules find.", DefaultValueFactory = _ => "full" };

    public static Command Create()
    {
        Lexicon.AcceptOnlyFromAmong("full", "none");
        var command = new Command("evaluate", "Measures extraction against annotated passages: runs the pipeline into a store of its own on the documents that they name.") { Gold, Documents, Errors, Lexicon };
        return new Verb(command, [.. SettingsCatalog.Common, .. SettingsCatalog.Ingesting]).Runs(RunAsync).Command;
    }

    private static async Task<int> RunAsync(CommandContext context, CancellationToken cancellation)
    {
        var folder = context.Parsed.GetRequiredValue(Gold);
        var gold = GoldData.Load(folder);
        var pipeline = Pipelines.Create(context.Settings, context.Parsed.GetValue(Lexicon) != "none");
        var files = FilesOf(gold, folder, context.Parsed.GetValue(Documents));
        var contributions = await Pipelines.ContributionsAsync(pipeline, files, context.Settings, cancellation);

        var report = new Evaluator(pipeline.Data.Ontology).Evaluate(gold, contributions);
        EvaluationText.Write(report, context.Out);
        var errors = Path.GetFullPath(context.Parsed.GetRequiredValue(Errors));
        await using (var writer = new StreamWriter(errors)) EvaluationText.WriteErrors(report, writer);
        await context.Out.WriteLineAsync($"{report.Errors.Count} errors are in {errors}");
        return ExitCodes.Success;
    }

    private static List<string> FilesOf(GoldData gold, string folder, string? documents)
    {
        string[] folders = documents is null ? [Path.Combine(folder, "texts"), Path.Combine(folder, "..", "seeds")] : [documents];
        var present = folders.Where(Directory.Exists).SelectMany(Directory.EnumerateFiles).Order(StringComparer.Ordinal).ToList();
        List<string> files = [];
        foreach (var document in gold.Documents)
        {
            files.Add(present.Find(path => Path.GetFileName(path).StartsWith(document, StringComparison.Ordinal))
                ?? throw new CommandException($"The document {document} is not in {string.Join(" or ", folders.Select(Path.GetFullPath))}. Name the folder that holds it with --documents."));
        }

        return files;
    }
}

using System.CommandLine;
using GraphApi.Extraction.Pipeline;
using GraphApi.Server.Configuration;
using Spectre.Console;

namespace GraphApi.Server.CommandLine;

/// <summary><c>graphapi ingest FILE|FOLDER|GLOB...</c></summary>
internal static class IngestCommand
{
    private static readonly Argument<string[]> Inputs = new("input")
    {
        Description = "Files, folders (with all in them) or patterns such as 'reports/**/*.md'. Text, Markdown and HTML are read.",
        Arity = ArgumentArity.OneOrMore,
    };

    public static Command Create()
    {
        var command = new Command("ingest", "Reads documents into the graph. A file read before changes nothing; a changed file of the same name replaces what it said before.") { Inputs };
        return new Verb(command, [.. SettingsCatalog.Common, SettingsCatalog.Snapshot, .. SettingsCatalog.Ingesting]).Runs(RunAsync).Command;
    }

    private static async Task<int> RunAsync(CommandContext context, CancellationToken cancellation)
    {
        var pipeline = Pipelines.Create(context.Settings);
        await using var store = await Workspace.OpenFilledAsync(context.Settings, pipeline.Data.Ontology, context.Out.WriteLine, cancellation);
        var ingestor = new Ingestor(pipeline, store, TimeProvider.System);
        var inputs = context.Parsed.GetRequiredValue(Inputs);
        var options = Pipelines.Options(context.Settings);
        var result = await WithProgressAsync(progress => ingestor.IngestAsync(inputs, options, progress, cancellation));

        await WriteAsync(context.Out, result);
        foreach (var failure in result.Failures) await context.Error.WriteLineAsync($"{failure.Path}: {failure.Message}");
        return result.Failures.Count == 0 ? ExitCodes.Success : ExitCodes.Failure;
    }

    // The bar goes to standard error, so that the summary can be piped; where that is no terminal there is none.
    private static async Task<IngestResult> WithProgressAsync(Func<IProgress<IngestProgress>?, Task<IngestResult>> ingest)
    {
        if (Console.IsErrorRedirected) return await ingest(null);
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return await console.Progress().Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(async bar =>
            {
                var task = bar.AddTask("documents");
                return await ingest(new BarReport(task));
            });
    }

    private static async Task WriteAsync(TextWriter output, IngestResult result)
    {
        await output.WriteLineAsync($"{result.Read} documents read ({result.Bytes / 1e6:0.00} MB), {result.Unchanged} unchanged, {result.Failures.Count} failed, in {result.Elapsed.TotalSeconds:0.00} s");
        if (result.Read == 0) return;
        await output.WriteLineAsync($"{result.Entities:N0} entities, {result.Edges.Values.Sum():N0} stated edges:");
        foreach (var (relation, count) in result.Edges.OrderByDescending(edge => edge.Value).ThenBy(edge => edge.Key, StringComparer.Ordinal))
            await output.WriteLineAsync($"{count,9:N0}  {relation}");
    }

    private sealed class BarReport(ProgressTask task) : IProgress<IngestProgress>
    {
        public void Report(IngestProgress value)
        {
            task.MaxValue = value.Total;
            task.Value = value.Done;
        }

    }
}

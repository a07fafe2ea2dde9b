using System.CommandLine;
using GraphApi.Graph.Interchange;
using GraphApi.Server.Configuration;

namespace GraphApi.Server.CommandLine;

/// <summary><c>graphapi snapshot --write|--check FOLDER</c></summary>
internal static class SnapshotCommand
{
    private static readonly Argument<string> Documents = new("documents") { Description = "The folder with the documents that the snapshot is made from." };
    private static readonly Option<bool> Write = new("--write") { Description = "Makes the snapshot anew." };
    private static readonly Option<bool> Check = new("--check") { Description = "Says whether the snapshot is what the pipeline makes of the documents; exit code 1 where it is not." };

    public static Command Create()
    {
        var command = new Command("snapshot", "Makes or checks the bundled graph: facts, names and line references without the documents' sentences.") { Documents, Write, Check };
        return new Verb(command, [.. SettingsCatalog.Common, SettingsCatalog.Snapshot, .. SettingsCatalog.Ingesting]).Runs(RunAsync).Command;
    }

    private static async Task<int> RunAsync(CommandContext context, CancellationToken cancellation)
    {
        if (context.Parsed.GetValue(Write) == context.Parsed.GetValue(Check)) throw new CommandException("Say either --write or --check.");
        var target = context.Settings.SnapshotFolder ?? throw new CommandException($"{SettingsCatalog.Snapshot.Flag} names no folder.");
        var pipeline = Pipelines.Create(context.Settings);
        var contributions = await Pipelines.ContributionsAsync(pipeline, [context.Parsed.GetRequiredValue(Documents)], context.Settings, cancellation);
        if (context.Parsed.GetValue(Write))
        {
            foreach (var file in GraphSnapshot.Write(target, contributions)) await context.Out.WriteLineAsync($"{file.Lines,9:N0}  {Path.Combine(target, file.Name)}");
            return ExitCodes.Success;
        }

        var fresh = Directory.CreateTempSubdirectory("graphapi-snapshot-");
        try
        {
            GraphSnapshot.Write(fresh.FullName, contributions);
            var differences = fresh.GetFiles().Select(file => Difference(file.FullName, Path.Combine(target, file.Name))).OfType<string>().Order(StringComparer.Ordinal).ToList();
            foreach (var difference in differences) await context.Out.WriteLineAsync(difference);
            await context.Out.WriteLineAsync(differences.Count == 0 ? $"{target} is what the pipeline makes." : "The snapshot is out of date: make it anew with 'graphapi snapshot --write'.");
            return differences.Count == 0 ? ExitCodes.Success : ExitCodes.Failure;
        }
        finally
        {
            fresh.Delete(recursive: true);
        }
    }

    private static string? Difference(string made, string kept)
    {
        if (!File.Exists(kept)) return $"{kept} is missing.";
        var line = 0;
        using var a = File.ReadLines(made).GetEnumerator();
        using var b = File.ReadLines(kept).GetEnumerator();
        while (true)
        {
            line++;
            var (moreA, moreB) = (a.MoveNext(), b.MoveNext());
            if (!moreA && !moreB) return null;
            if (moreA != moreB || a.Current != b.Current) return $"{kept} differs from line {line} on.";
        }
    }
}

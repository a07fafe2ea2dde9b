using System.CommandLine;
using GraphApi.Graph.Interchange;
using GraphApi.Server.Configuration;

namespace GraphApi.Server.CommandLine;

/// <summary><c>graphapi export --format jsonl --out DIR</c></summary>
internal static class ExportCommand
{
    private static readonly Option<string> Format = new("--format") { Description = "jsonl: JSON Lines, one file each for documents, nodes, edges, mentions and redirects, with a manifest.", DefaultValueFactory = _ => "jsonl" };
    private static readonly Option<string> Folder = new("--out") { Description = "The folder to write to; made where there is none.", Required = true };

    public static Command Create()
    {
        Format.AcceptOnlyFromAmong("jsonl");
        var command = new Command("export", "Writes the whole graph to files; works beside a running server.") { Format, Folder };
        return new Verb(command, SettingsCatalog.Common).Runs(RunAsync).Command;
    }

    private static async Task<int> RunAsync(CommandContext context, CancellationToken cancellation)
    {
        var ontology = Workspace.LoadOntology(context.Settings);
        await using var store = await Workspace.OpenReadOnlyAsync(context.Settings, ontology, cancellation);
        await using var reader = await store.OpenReaderAsync(cancellation);
        var folder = context.Parsed.GetRequiredValue(Folder);
        var files = await new JsonLinesExporter(reader).ExportAsync(folder, null, cancellation);
        foreach (var file in files) await context.Out.WriteLineAsync($"{file.Lines,9:N0}  {Path.Combine(folder, file.Name)}");
        return ExitCodes.Success;
    }
}

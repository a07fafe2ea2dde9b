using System.CommandLine;
using GraphApi.Server.Configuration;

namespace GraphApi.Server.CommandLine;

/// <summary><c>graphapi attach FOLDER</c></summary>
internal static class AttachCommand
{
    private static readonly Argument<string> Folder = new("folder") { Description = "The folder; folders in it are looked through too." };

    public static Command Create()
    {
        var command = new Command("attach", "Adds the texts of documents that the store knows by their facts only: copies with the same SHA-256 are found in a folder, whatever their names.") { Folder };
        return new Verb(command, [.. SettingsCatalog.Common, SettingsCatalog.Snapshot]).Runs(RunAsync).Command;
    }

    private static async Task<int> RunAsync(CommandContext context, CancellationToken cancellation)
    {
        var ontology = Workspace.LoadOntology(context.Settings);
        await using var store = await Workspace.OpenFilledAsync(context.Settings, ontology, context.Out.WriteLine, cancellation);
        var matches = await Workspace.AttachAsync(store, context.Parsed.GetRequiredValue(Folder), context.Out.WriteLine, cancellation);
        return matches.Unreadable.Count == 0 ? ExitCodes.Success : ExitCodes.Failure;
    }
}

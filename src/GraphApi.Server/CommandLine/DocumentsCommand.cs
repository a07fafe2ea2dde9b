using System.CommandLine;
using GraphApi.Graph.Storage;
using GraphApi.Server.Configuration;

namespace GraphApi.Server.CommandLine;

/// <summary><c>graphapi documents list|remove</c></summary>
internal static class DocumentsCommand
{
    private static readonly Argument<string[]> Ids = new("id") { Description = "The documents' ids, as 'documents list' shows them.", Arity = ArgumentArity.OneOrMore };

    public static Command Create() => new("documents", "Shows or removes the documents that the graph was read from.")
    {
        new Verb(new Command("list", "Lists the documents: id, lines, bytes, language, whether the text is there, SHA-256."), SettingsCatalog.Common).Runs(ListAsync).Command,
        new Verb(new Command("remove", "Removes documents and all that only they said.") { Ids }, SettingsCatalog.Common).Runs(RemoveAsync).Command,
    };

    private static async Task<int> ListAsync(CommandContext context, CancellationToken cancellation)
    {
        var ontology = Workspace.LoadOntology(context.Settings);
        await using var store = await Workspace.OpenReadOnlyAsync(context.Settings, ontology, cancellation);
        await using var reader = await store.OpenReaderAsync(cancellation);
        var documents = await reader.ListDocumentsAsync(cancellation);
        var texts = await reader.GetTextsAsync([.. documents.Select(d => d.Id)], cancellation);
        for (var i = 0; i < documents.Count; i++)
        {
            var document = documents[i];
            var text = texts[i] is null ? "facts only" : "with text";
            await context.Out.WriteLineAsync($"{document.Id,-40} {document.Lines,7:N0} lines {document.Bytes,12:N0} bytes  {document.Language}  {text,-10}  {document.Sha256}");
        }

        await context.Out.WriteLineAsync($"{documents.Count} documents");
        return ExitCodes.Success;
    }

    private static async Task<int> RemoveAsync(CommandContext context, CancellationToken cancellation)
    {
        var ontology = Workspace.LoadOntology(context.Settings);
        await using var store = await Workspace.OpenAsync(context.Settings, ontology, cancellation);
        var ids = context.Parsed.GetRequiredValue(Ids).Distinct().ToArray();
        await using (var reader = await store.OpenReaderAsync(cancellation))
        {
            var known = await reader.GetDocumentsAsync(ids, cancellation);
            var unknown = ids.Where((_, i) => known[i] is null).ToArray();
            if (unknown.Length > 0) throw new CommandException($"There is no document {string.Join(", ", unknown)}; nothing was removed. See 'graphapi documents list'.");
        }

        var result = await store.CommitAsync(new GraphCommit([.. ids.Select(id => new GraphChange.RemoveDocument(id))], "graphapi documents remove", "removed by hand"), cancellation);
        await context.Out.WriteLineAsync($"Removed {ids.Length} documents; the graph is at version {result.Version}.");
        return ExitCodes.Success;
    }
}

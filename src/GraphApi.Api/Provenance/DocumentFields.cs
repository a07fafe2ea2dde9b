using GraphApi.Api.Contract;
using GraphApi.Api.Operations;
using GraphApi.Api.Paging;
using GraphApi.Graph.Model;

namespace GraphApi.Api.Provenance;

/// <summary>Binds documents and the root fields that give them.</summary>
internal static class DocumentFields
{
    public static void Bind(ApiBinder api)
    {
        api.Root("document", async (call, data) => (await data.Documents.GetAsync([call.Text("id")]))[0]);
        api.Root("documents", async (call, data) => await data.AskAsync((reader, token) => reader.ListDocumentsAsync(token)));
        api.Read<Document>("Document", "id", d => d.Id);
        api.Read<Document>("Document", "sha256", d => d.Sha256);
        api.Read<Document>("Document", "fileName", d => d.FileName);
        api.Read<Document>("Document", "mediaType", d => d.MediaType);
        api.Read<Document>("Document", "language", d => d.Language.ToUpperInvariant());
        api.Read<Document>("Document", "lineCount", d => d.Lines);
        api.Read<Document>("Document", "byteCount", d => d.Bytes);
        api.Read<Document>("Document", "published", d => d.Published?.ToString());
        api.Read<Document>("Document", "pipeline", d => d.Pipeline);
        api.Fetch<Document>("Document", "textAvailable", (documents, _, data) => TextsAsync(documents, lines => lines is not null, data));
        api.Fetch<Document>("Document", "lines", (documents, call, data) => LinesAsync(api, documents, call, data));
        api.Read<LineValue>("Line", "number", l => l.Number);
        api.Read<LineValue>("Line", "text", l => l.Text);
    }

    /// <summary>The documents with these ids.</summary>
    public static async ValueTask<IReadOnlyList<object?>> DocumentsAsync(IReadOnlyList<string> ids, OperationData data) =>
        await data.Documents.GetAsync(ids);

    private static ValueTask<IReadOnlyList<object?>> LinesAsync(
        ApiBinder api, IReadOnlyList<Document> documents, ResolverCall call, OperationData data)
    {
        var from = (int)call.Argument("from")!;
        if (from < 1) throw new ResolverException(ErrorCodes.BadPage, $"from is {from}; lines are counted from 1.");
        var count = PageArguments.Count(call, "count", api.Options);
        return TextsAsync(documents, Lines, data);

        object? Lines(IReadOnlyList<string>? lines) =>
            lines?.Skip(from - 1).Take(count).Select((text, i) => new LineValue(from + i, text)).ToArray();
    }

    private static async ValueTask<IReadOnlyList<object?>> TextsAsync(
        IReadOnlyList<Document> documents, Func<IReadOnlyList<string>?, object?> read, OperationData data)
    {
        var texts = await data.Texts.GetAsync([.. documents.Select(d => d.Id)]);
        return [.. texts.Select(read)];
    }

    private sealed record LineValue(int Number, string Text);
}

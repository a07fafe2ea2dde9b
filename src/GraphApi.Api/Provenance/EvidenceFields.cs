using GraphApi.Api.Operations;
using GraphApi.Graph.Documents;
using GraphApi.Graph.Model;

namespace GraphApi.Api.Provenance;

/// <summary>Binds the places that say something, with the words themselves where the text is at hand.</summary>
internal static class EvidenceFields
{
    public static void Bind(ApiBinder api)
    {
        api.Fetch<Evidence>("Evidence", "document", (places, _, data) =>
            DocumentFields.DocumentsAsync([.. places.Select(e => e.DocumentId)], data));
        SpanFields.Bind<Evidence>(api, "Evidence", e => e.Span);
        api.Read<Evidence>("Evidence", "confidence", e => e.Confidence);
        api.Read<Evidence>("Evidence", "extractor", e => e.Extractor);
        api.Fetch<Evidence>("Evidence", "quote", (places, _, data) => ReadAsync(places, (lines, e) => Read(lines, e.Span), data));
        api.Fetch<Evidence>("Evidence", "note", (places, _, data) => ReadAsync(places, Note, data));
    }

    private static async ValueTask<IReadOnlyList<object?>> ReadAsync(
        IReadOnlyList<Evidence> places, Func<IReadOnlyList<string>?, Evidence, string?> read, OperationData data)
    {
        var texts = await data.Texts.GetAsync([.. places.Select(e => e.DocumentId)]);
        return [.. places.Select((place, i) => read(texts[i], place))];
    }

    private static string? Read(IReadOnlyList<string>? lines, TextSpan span) =>
        lines is not null && Quote.TryRead(lines, span, out var quote) ? quote : null;

    private static string? Note(IReadOnlyList<string>? lines, Evidence place)
    {
        if (Read(lines, place.Span) is not null) return null;
        var where = place.Span.Line == place.Span.EndLine ? $"line {place.Span.Line}" : $"lines {place.Span.Line} to {place.Span.EndLine}";
        return lines is null
            ? $"See {where} of {place.DocumentId}. Its text is not in this graph; run `graphapi attach FOLDER` on a folder that holds the " +
                "document, and the quote appears."
            : $"See {where} of {place.DocumentId}. The text that is attached ends before; attach the document that was read.";
    }
}

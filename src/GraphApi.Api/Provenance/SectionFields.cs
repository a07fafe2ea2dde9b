using GraphApi.Api.Contract;
using GraphApi.Api.Operations;
using GraphApi.Graph.Documents;
using GraphApi.Graph.Model;

namespace GraphApi.Api.Provenance;

/// <summary>Binds the sections of documents.</summary>
internal static class SectionFields
{
    public static void Bind(ApiBinder api)
    {
        api.Fetch<Document>("Document", "sections", SectionsAsync);
        api.Read<SectionValue>("Section", "index", s => s.Section.Index);
        api.Read<SectionValue>("Section", "parent", s => s.Section.Parent < 0 ? null : s.Section.Parent);
        api.Read<SectionValue>("Section", "level", s => s.Section.Level);
        api.Read<SectionValue>("Section", "line", s => s.Section.Heading.Line);
        api.Read<SectionValue>("Section", "endLine", s => s.Section.EndLine);
        api.Fetch<SectionValue>("Section", "heading", HeadingsAsync);
    }

    private static async ValueTask<IReadOnlyList<object?>> SectionsAsync(
        IReadOnlyList<Document> documents, ResolverCall call, OperationData data)
    {
        var sections = await data.Sections.GetAsync([.. documents.Select(d => d.Id)]);
        return [.. documents.Select((document, i) => sections[i].Select(s => new SectionValue(document.Id, s)).ToArray())];
    }

    private static async ValueTask<IReadOnlyList<object?>> HeadingsAsync(
        IReadOnlyList<SectionValue> sections, ResolverCall call, OperationData data)
    {
        var texts = await data.Texts.GetAsync([.. sections.Select(s => s.DocumentId)]);
        return [.. sections.Select((s, i) => texts[i] is { } lines && Quote.TryRead(lines, s.Section.Heading, out var words) ? words : null)];
    }

    private sealed record SectionValue(string DocumentId, Section Section);
}

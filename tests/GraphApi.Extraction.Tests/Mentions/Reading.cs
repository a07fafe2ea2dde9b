using GraphApi.Extraction.Entities;
using GraphApi.Extraction.Lexicon;
using GraphApi.Extraction.Mentions;
using GraphApi.Extraction.Tests.Layout;

namespace GraphApi.Extraction.Tests.Mentions;

/// <summary>Reads a text and gives its mentions in a form that tests can compare.</summary>
internal static class Reading
{
    public static AnnotatedDocument Annotate(string text, EntityLexicon lexicon) => new MentionStage(lexicon, Schema.Patterns).Annotate(LayoutSample.Of(text));

    public static string[] Mentions(string text, params string[] entries) =>
        [.. Annotate(text, Schema.Lexicon(entries)).Mentions.Select(m => $"{m.Surface}|{m.Particle}|{m.EntityId}")];

    public static string[] Ids(string text, params string[] entries) => [.. Annotate(text, Schema.Lexicon(entries)).Mentions.Select(m => m.EntityId)];
}

using GraphApi.Extraction.Layout;
using GraphApi.Extraction.Mentions;
using GraphApi.Extraction.Relations;
using GraphApi.Graph.Model;

namespace GraphApi.Extraction.Provisions;

/// <summary>Reads which class a company, model or product falls in: the class stands right before the name (AI 챗봇 ‘…’), or the text says that it is one or counts as one.</summary>
internal sealed class ClassRule(ProvisionPatterns patterns)
{
    private static readonly Dictionary<string, PropertyValue> None = [];

    /// <summary>The classes stated between <paramref name="start"/> and <paramref name="end"/> of a block.</summary>
    public IEnumerable<ExtractedRelation> Read(Block block, int start, int end, IReadOnlyList<EntityMention> mentions)
    {
        var text = block.Text.Value;
        for (var i = 0; i < mentions.Count; i++)
        {
            var topic = mentions[i];
            // 생성 시 may be a misread 생성 AI, but is as likely "when making".
            if (topic.Type != "Topic" || topic.Start < start || topic.End > end || topic.Surface.EndsWith(" 시", StringComparison.Ordinal)) continue;
            if (i + 1 < mentions.Count && mentions[i + 1] is var named && named.End <= end && Fits(topic, named) && Between(text.AsSpan(topic.End, named.Start - topic.End), named.Type))
                yield return Relation(block, named, topic, topic.Start, named.End);
            else if (Counted(text, topic, mentions, i, start) is { } counted)
                yield return Relation(block, counted, topic, counted.Start, topic.End);
        }
    }

    private static ExtractedRelation Relation(Block block, EntityMention thing, EntityMention topic, int start, int end) =>
        new("CLASSIFIED_AS", thing.EntityId, topic.EntityId, Status.Actual, None, block.Text.Span(start, end), 0.85, "class/apposition");

    private bool Fits(EntityMention topic, EntityMention thing) => thing.Type switch
    {
        "Model" or "Product" => patterns.Korean.SystemClasses.Contains(topic.EntityId),
        "Company" => patterns.Korean.PartyClasses.Contains(topic.EntityId),
        _ => false,
    };

    // Nothing between them but quotes and the word for what kind of thing it is.
    private bool Between(ReadOnlySpan<char> between, string type)
    {
        var word = between.Trim("‘’“”'\"「」『』<> ");
        if (between.Length == 0 || between[0] is ',' or '.' or '(') return false;
        if (word.Length == 0) return true;
        foreach (var link in type == "Company" ? patterns.Korean.CompanyLinks : patterns.Korean.SystemLinks)
        {
            if (word.SequenceEqual(link)) return true;
        }

        return false;
    }

    // X는 …로 분류된다; X is a ….
    private EntityMention? Counted(string text, EntityMention topic, IReadOnlyList<EntityMention> mentions, int index, int start)
    {
        for (var i = index - 1; i >= 0 && mentions[i].Start >= start; i--)
        {
            var thing = mentions[i];
            if (thing.Type is not ("Model" or "Product" or "Company")) continue;
            if (!Fits(topic, thing) && !(thing.Type == "Company" && patterns.Korean.PartyTopics.Contains(topic.EntityId))) return null;
            var after = text.AsSpan(topic.End);
            foreach (var words in patterns.Korean.Classifies)
            {
                if (after.StartsWith(words, StringComparison.Ordinal) && Particles.After(text, thing.End, text.Length) is Part.Topic or Part.Subject || (after.StartsWith(words, StringComparison.Ordinal) && Particles.Skip(text, thing.End) is var at && at < text.Length && text[at] is '을' or '를')) return thing;
            }

            var between = text.AsSpan(thing.End, topic.Start - thing.End);
            foreach (var words in patterns.English.Classifies)
            {
                if (between.Trim().Equals(words, StringComparison.OrdinalIgnoreCase)) return thing;
            }

            return null;
        }

        return null;
    }
}

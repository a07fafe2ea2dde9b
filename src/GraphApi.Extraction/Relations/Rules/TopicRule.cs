using GraphApi.Extraction.Layout;
using GraphApi.Extraction.Mentions;
using GraphApi.Extraction.Relations.Context;
using GraphApi.Extraction.Relations.Topics;

namespace GraphApi.Extraction.Relations.Rules;

/// <summary>
/// States what a thing is about: its own name says so, or the words directly around it. That a text speaks of a thing and a topic together says nothing.
/// </summary>
internal sealed class TopicRule(TopicNames topics)
{
    private const int LongestGap = 80;
    private const int MostWords = 6;

    private static readonly string[] Universities = ["대", "대학", "대학교", "대학원", "스쿨", "University", "College", "School"];

    /// <summary>Reads what the names of a block, or of the cells of its table, are about. <paramref name="mentions"/> are those of the block, topics included; <paramref name="told"/> holds what names have said in this document: once is enough.</summary>
    public void Read(DocumentContext context, Block block, IReadOnlyList<EntityMention> mentions, HashSet<(string, string)> told)
    {
        for (var at = 0; at < mentions.Count; at++)
        {
            var mention = mentions[at];
            if (NameTells(mention)) ReadName(context, mention, told);
            if (mention.Type != "Topic") continue;
            context.Sink.BeginSentence();
            ReadBefore(context, block, mentions, at);
        }
    }

    private void ReadName(DocumentContext context, EntityMention mention, HashSet<(string, string)> told)
    {
        if (!told.Add((mention.EntityId, mention.Surface))) return;
        context.Sink.BeginSentence();
        foreach (var topic in topics.In(mention.Surface))
        {
            if (!told.Add((mention.EntityId, topic.TopicId))) continue;
            context.Sink.Add("ABOUT", Party.Of(mention), new Party(topic.TopicId, "Topic"), mention.Text, mention.Start, mention.End, mention.Confidence * 0.9, "name/topic");
        }
    }

    // "딥페이크 규제 법안 ‘…’", "a paper on watermarking, …": nothing but words that lead from the topic to the thing.
    private static void ReadBefore(DocumentContext context, Block block, IReadOnlyList<EntityMention> mentions, int topic)
    {
        var (first, thing) = (mentions[topic], topic + 1);
        while (thing < mentions.Count && mentions[thing].Type == "Topic" && Joined(first.Text, mentions[thing - 1], mentions[thing])) thing++;
        if (thing == mentions.Count || !DealsWith(mentions[thing]) || !OneSentence(block, first, mentions[thing])) return;
        var words = WordsBetween(first.Text.Value, mentions[thing - 1].End, mentions[thing].Start, out var broken);
        if (broken || words.Count is 0 or > MostWords || !words.TrueForAll(TopicWords.Leads)) return;
        if (!words.Exists(w => TopicWords.IsRelating(w) || TopicWords.IsKind(w) || w is "주제로")) return;
        context.Sink.Add("ABOUT", Party.Of(mentions[thing]), Party.Of(first), first.Text, first.Start, mentions[thing].End, 0.8, "apposition/topic");
    }

    private static bool Joined(Text.MappedText text, EntityMention left, EntityMention right)
    {
        if (!ReferenceEquals(left.Text, text) || !ReferenceEquals(right.Text, text) || right.Start < left.End || right.Start - left.End > 8) return false;
        foreach (var word in text.Value[left.End..right.Start].Split([' ', ',', '·', '/', '‧', '、'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (!TopicWords.Coordinates(word)) return false;
        }

        return true;
    }

    private static bool OneSentence(Block block, EntityMention left, EntityMention right)
    {
        // A cell that spans rows is read once for each of them, so what follows in the list may stand before.
        if (!ReferenceEquals(left.Text, right.Text) || right.Start < left.End || right.Start - left.End > LongestGap) return false;
        if (!ReferenceEquals(left.Text, block.Text)) return true;
        foreach (var (start, end) in block.Sentences)
        {
            if (left.Start < end) return left.Start < start || right.End <= end;
        }

        return true;
    }

    // The words of a stretch without quotes; broken where a mark or bracket divides it.
    private static List<string> WordsBetween(string text, int start, int end, out bool broken)
    {
        List<string> words = [];
        broken = false;
        if (start >= end || end - start > LongestGap) { broken = end - start > LongestGap; return words; }
        var word = start;
        for (var at = start; at <= end; at++)
        {
            var c = at < end ? text[at] : ' ';
            var mark = c is ',' or '.' or ';' or ':' or '(' or ')' or '[' or ']' or '→' or '/' or '▲' or '–' or '—' or '<' or '>';
            if (!mark && !char.IsWhiteSpace(c) && c is not ('\'' or '"' or '‘' or '’' or '“' or '”' or '「' or '」' or '『' or '』' or '《' or '》')) continue;
            if (at > word) words.Add(text[word..at]);
            word = at + 1;
            broken |= mark;
        }

        return words;
    }

    private static bool DealsWith(EntityMention mention) => mention.Type is "Law" or "Policy" or "Publication" or "Event" or "Standard";

    private static bool NameTells(EntityMention mention) => DealsWith(mention) || mention.Type is "Dataset" or "Benchmark" or "Agency" or "InternationalOrganization" ||
        (mention.Type == "Institution" && !Array.Exists(Universities, u => mention.Surface.EndsWith(u, StringComparison.Ordinal) || (u.Length > 3 && mention.Surface.StartsWith(u, StringComparison.Ordinal))));
}

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
    private const int MostBetween = 7;

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
            if (!ReadBefore(context, block, mentions, at)) ReadAfter(context, block, mentions, at);
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
    private static bool ReadBefore(DocumentContext context, Block block, IReadOnlyList<EntityMention> mentions, int topic)
    {
        var (first, thing) = (mentions[topic], topic + 1);
        while (thing < mentions.Count && mentions[thing].Type == "Topic" && Joined(first.Text, mentions[thing - 1], mentions[thing])) thing++;
        if (thing == mentions.Count || !DealsWith(mentions[thing]) || !OneSentence(block, first, mentions[thing])) return false;
        var words = WordsBetween(first.Text.Value, mentions[thing - 1].End, mentions[thing].Start, out var broken);
        if (broken || words.Count is 0 or > MostWords || !words.TrueForAll(TopicWords.Leads)) return false;
        if (!words.Exists(w => TopicWords.IsRelating(w) || TopicWords.IsKind(w) || w is "주제로")) return false;
        return context.Sink.Add("ABOUT", Party.Of(mentions[thing]), Party.Of(first), first.Text, first.Start, mentions[thing].End, 0.8, "apposition/topic");
    }

    private static void ReadAfter(DocumentContext context, Block block, IReadOnlyList<EntityMention> mentions, int topic)
    {
        var last = mentions[topic];
        var thing = topic - 1;
        while (thing >= 0 && mentions[thing].Type == "Topic" && Joined(last.Text, mentions[thing], mentions[thing + 1])) thing--;
        if (thing < 0) return;
        var next = thing + 1;
        var subject = mentions[thing];
        if (!DealsWith(subject) || !OneSentence(block, subject, last)) return;
        var words = WordsBetween(last.Text.Value, subject.ParticleEnd, mentions[next].Start, out var broken);
        if (subject.Particle is "은" or "는" or "이" or "가")
        {
            if (words.Count > MostBetween || words.Exists(TopicWords.IsVerb) || Predicate(last) is not { } end) return;
            context.Sink.Add("ABOUT", Party.Of(subject), Party.Of(last), last.Text, subject.Start, end, 0.75, "clause/topic");
        }
        else if (subject.Particle.Length == 0 && !broken && OpensTopic(words))
        {
            context.Sink.Add("ABOUT", Party.Of(subject), Party.Of(last), last.Text, subject.Start, last.End, 0.75, "clause/topic");
        }
    }

    // "…에 관한 법률이다", "…을 규제하며": where the predicate ends, or null.
    private static int? Predicate(EntityMention topic)
    {
        var text = topic.Text.Value;
        var particle = topic.Particle;
        var end = Math.Min(text.Length, topic.ParticleEnd + 40);
        var words = WordsBetween(text, topic.ParticleEnd, end, out _, stops: true);
        if (words.Count == 0) return null;
        var after = text.IndexOf(words[0], topic.ParticleEnd, StringComparison.Ordinal);
        // "…을 규제", "… 규제를 위해", "… 산업의 육성을"
        for (var at = 0; at < words.Count && at <= 3; at++)
        {
            if (at > 0) after = text.IndexOf(words[at], after, StringComparison.Ordinal);
            if (TopicWords.IsVerb(words[at])) return after + words[at].Length;
            if (!TopicWords.Leads(words[at])) break;
        }

        after = text.IndexOf(words[0], topic.ParticleEnd, StringComparison.Ordinal);
        if (particle is not ("에" or "을" or "를" or "")) return null;
        if (!TopicWords.IsRelating(words[0])) return null;
        for (var at = 1; at < words.Count && at <= 4; at++)
        {
            after = text.IndexOf(words[at], after, StringComparison.Ordinal);
            if (TopicWords.IsKind(words[at])) return after + words[at].Length;
        }

        return null;
    }

    // "on", "which addresses the use of", "deals with".
    private static bool OpensTopic(List<string> words)
    {
        var at = 0;
        while (at < words.Count && words[at] is "that" or "which" or "also" or "primarily" or "specifically") at++;
        if (at >= words.Count) return false;
        if (TopicWords.Opens(words[at])) at++;
        else if (at + 1 < words.Count && TopicWords.Opens(words[at], words[at + 1])) at += 2;
        else return false;
        return words.Count - at <= 4 && words.Skip(at).All(TopicWords.Fills);
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

    // The words of a stretch without quotes; broken where a mark or bracket divides it, or words end there if it stops.
    private static List<string> WordsBetween(string text, int start, int end, out bool broken, bool stops = false)
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
            if (!mark) continue;
            broken = true;
            if (stops) return words;
        }

        return words;
    }

    private static bool DealsWith(EntityMention mention) => mention.Type is "Law" or "Policy" or "Publication" or "Event" or "Standard";

    private static bool NameTells(EntityMention mention) => DealsWith(mention) || mention.Type is "Dataset" or "Benchmark" or "Agency" or "InternationalOrganization" ||
        (mention.Type == "Institution" && !Array.Exists(Universities, u => mention.Surface.EndsWith(u, StringComparison.Ordinal) || (u.Length > 3 && mention.Surface.StartsWith(u, StringComparison.Ordinal))));
}

using GraphApi.Extraction.Lexicon;
using GraphApi.Extraction.Mentions;

namespace GraphApi.Extraction.Relations.Topics;

/// <summary>Finds topics inside the names of other things: the deepfakes in a deepfake act. Immutable; one serves all workers.</summary>
public sealed class TopicNames
{
    /// <summary>Hangul names this long do not begin other words by accident.</summary>
    private const int LongHangul = 6;

    private readonly NameIndex _names;
    private readonly Particles _particles;

    /// <summary>Indexes the topics of a lexicon.</summary>
    public TopicNames(EntityLexicon lexicon, MentionPatterns patterns)
    {
        _names = NameIndex.Of(new EntityLexicon([.. lexicon.Entries.Where(e => e.Type == "Topic")]));
        _particles = patterns.Particles;
    }

    /// <summary>Finds no topics anywhere.</summary>
    public static TopicNames None { get; } = new();

    private TopicNames() => (_names, _particles) = (NameIndex.Of(EntityLexicon.Empty), new Particles([], []));

    /// <summary>The topics in a name, in order, none overlapping another; of those that begin together the longest.</summary>
    internal List<TopicPlace> In(string name)
    {
        List<TopicPlace> found = [];
        var text = FoldedText.Of(name);
        for (var i = 0; i < text.Length; i++)
        {
            var start = text.Places[i];
            if ((i > 0 && text.Places[i - 1] == start) || (found.Count > 0 && start < found[^1].End) || !NameMatcher.CanStart(name, start)) continue;
            TopicPlace? longest = null;
            var state = 0;
            for (var j = i; j < text.Length && (state = _names.Next(state, text.Chars[j])) >= 0; j++)
            {
                var end = text.Places[j] + 1;
                if (_names.EndingAt(state) is not { Candidates: [{ Ambiguous: false } only] } known || (j + 1 < text.Length && text.Places[j + 1] < end)) continue;
                if (CanEnd(name, end, known.Length) && known.Fits(text, i)) longest = new TopicPlace(only.EntityId, start, end);
            }

            if (longest is { } topic) found.Add(topic);
        }

        return found;
    }

    // Inside a name Korean writes what kind of thing it is onto the topic: 딥페이크방지법.
    private bool CanEnd(string name, int end, int length)
    {
        if (end == name.Length) return true;
        var (last, next) = (name[end - 1], name[end]);
        if (Characters.IsLatin(last) && (Characters.IsLatin(next) || next == '_')) return next == 's' && char.IsUpper(last) && (end + 1 == name.Length || !Characters.IsLatin(name[end + 1]));
        return !Characters.IsHangul(last) || !Characters.IsHangul(next) || length >= LongHangul || TopicWords.CompletesName(name.AsSpan(end)) || _particles.EndAfter(name, end, []) >= 0;
    }
}

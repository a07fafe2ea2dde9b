using GraphApi.Extraction.Mentions.Discovery;

namespace GraphApi.Extraction.Mentions;

/// <summary>
/// The topics named in a text. Topics are common nouns, so they give way: a name that holds or crosses one stays whole. But what lies inside a topic is no name.
/// </summary>
internal sealed class TopicPlaces
{
    private readonly List<(NameMatch Match, NameCandidate Topic)> _places = [];

    /// <summary>Takes the topics out of <paramref name="matches"/>, and with them what lies inside one.</summary>
    public TopicPlaces(List<NameMatch> matches)
    {
        foreach (var match in matches)
        {
            if (TopicOf(match) is { } topic) _places.Add((match, topic));
        }

        if (_places.Count == 0) return;
        matches.RemoveAll(m => TopicOf(m) is not null);
        _places.Sort(static (a, b) => a.Match.Start != b.Match.Start ? a.Match.Start.CompareTo(b.Match.Start) : b.Match.End.CompareTo(a.Match.End));
        var end = 0;
        _places.RemoveAll(p =>
        {
            if (p.Match.Start < end) return true;
            end = p.Match.End;
            return false;
        });
        matches.RemoveAll(m => Covers(m.Start, m.End) is > 0);
    }

    /// <summary>Drops proposed names that are no more than a topic or a part of one.</summary>
    public void Bar(List<Proposal> proposals)
    {
        if (_places.Count > 0) proposals.RemoveAll(p => Covers(p.Start, p.End) >= 0);
    }

    /// <summary>Adds the topics where <paramref name="found"/>, names in order, leaves them room.</summary>
    public void AddTo(List<(FoundName Name, NameCandidate Meant)> found)
    {
        if (_places.Count == 0) return;
        var (names, next) = (found.Count, 0);
        foreach (var (match, topic) in _places)
        {
            while (next < names && found[next].Name.End <= match.Start) next++;
            if (next < names && found[next].Name.Start < match.End) continue;
            found.Add((new FoundName(match.Start, match.End, match.ParticleEnd, topic, 1, null), topic));
        }

        found.Sort(static (a, b) => a.Name.Start.CompareTo(b.Name.Start));
    }

    private static NameCandidate? TopicOf(in NameMatch match) => match.Name.Candidates is [{ Ambiguous: false, Type: "Topic" } topic] ? topic : null;

    // By how many characters the topic around a stretch is longer than it; -1 where there is none.
    private int Covers(int start, int end)
    {
        var (low, high) = (0, _places.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var match = _places[middle].Match;
            if (match.End <= start) low = middle + 1;
            else if (match.Start > start) high = middle - 1;
            else return end <= match.End ? match.End - match.Start - (end - start) : -1;
        }

        return -1;
    }
}

using GraphApi.Extraction.Lexicon;
using GraphApi.Graph.Search;

namespace GraphApi.Extraction.Mentions;

/// <summary>
/// All names in one trie. A name can only begin where a word begins, so walking the trie once from each such place finds every name, and costs
/// no more than the longest name for each; no failure links are needed.
/// </summary>
internal sealed class NameIndex
{
    private readonly Dictionary<long, int> _edges = [];
    private readonly Dictionary<int, KnownName> _ends = [];
    private int _states = 1;

    /// <summary>An index of all names of a lexicon, and of what optical recognition makes of AI inside them.</summary>
    public static NameIndex Of(EntityLexicon lexicon, GenericWords? generic = null)
    {
        var index = new NameIndex();
        foreach (var entry in lexicon.Entries)
        {
            HashSet<string> ambiguous = new(entry.Ambiguous.Select(SearchText.Fold), StringComparer.Ordinal);
            var clear = new NameCandidate(entry.Id, entry.Type, false, entry);
            var unclear = clear with { Ambiguous = true };
            foreach (var name in (string?[])[entry.Ko, entry.En, .. entry.Aliases])
            {
                if (name is not null) index.AddWithMisreadings(name, ambiguous.Contains(SearchText.Fold(name)) || (entry.Type == "Policy" && generic?.MakeUp(name) == true) ? unclear : clear);
            }

            foreach (var name in entry.Ambiguous) index.Add(name, unclear);
        }

        // Only what no entry is called already: a respelling must not make a sure name unsure.
        foreach (var entry in lexicon.Entries)
        {
            foreach (var name in (string?[])[entry.Ko, entry.En, .. entry.Aliases])
            {
                if (name is null || index.Find(name)?.Candidates is not [{ Ambiguous: false } only] || only.EntityId != entry.Id) continue;
                foreach (var other in Respelling.Of(name))
                {
                    if (index.Find(other) is null) index.AddWithMisreadings(other, only);
                }
            }
        }

        // A person's last name counts where a title stands before it.
        foreach (var entry in lexicon.Entries)
        {
            if (entry.Type != "Person" || entry.En?.Split(' ') is not { Length: > 1 } words || words[^1].Length < 3 || index.Find(words[^1]) is { } taken && taken.Candidates.Any(c => c.Type != "Person" || !c.Ambiguous)) continue;
            index.Add(words[^1], new NameCandidate(entry.Id, entry.Type, true, entry));
        }

        return index;
    }

    public void Add(string name, NameCandidate candidate)
    {
        var folded = SearchText.Fold(name);
        if (folded.Length == 0) return;
        var state = 0;
        foreach (var c in folded)
        {
            if (!_edges.TryGetValue(Key(state, c), out var next)) _edges.Add(Key(state, c), next = _states++);
            state = next;
        }

        if (!_ends.TryGetValue(state, out var known)) _ends.Add(state, known = new KnownName(folded.Length));
        known.Add(name, candidate);
    }

    /// <summary>The state after <paramref name="c"/>, or -1 where no name goes on so. The first state is 0.</summary>
    public int Next(int state, char c) => _edges.GetValueOrDefault(Key(state, c), -1);

    /// <summary>The name that ends in this state, or null.</summary>
    public KnownName? EndingAt(int state) => _ends.GetValueOrDefault(state);

    /// <summary>The name that these letters are, or null.</summary>
    public KnownName? Find(string name)
    {
        var state = 0;
        foreach (var c in SearchText.Fold(name))
        {
            if ((state = Next(state, c)) < 0) return null;
        }

        return EndingAt(state);
    }

    private void AddWithMisreadings(string name, NameCandidate candidate)
    {
        Add(name, candidate);
        var at = name.IndexOf("AI", StringComparison.Ordinal);
        if (at < 0 || candidate.Ambiguous || name.Length < 5) return;
        if ((at > 0 && char.IsAsciiLetter(name[at - 1])) || (at + 2 < name.Length && char.IsAsciiLetter(name[at + 2]))) return;
        Add(name.Replace("AI", "Al", StringComparison.Ordinal), candidate);
        if (name.Any(Characters.IsHangul)) Add(name.Replace("AI", "시", StringComparison.Ordinal), candidate);
    }

    private static long Key(int state, char c) => ((long)state << 16) | c;
}

using System.Text;
using GraphApi.Extraction.Entities;
using GraphApi.Extraction.Lexicon;
using GraphApi.Graph.Search;

namespace GraphApi.Extraction.Mentions.Discovery;

/// <summary>The names that one document introduces, from the place on where it does.</summary>
internal sealed class DocumentNames(NameIndex lexiconNames, EntityLexicon lexicon, EntityTable entities, GenericWords generic)
{
    private const int LongestSlug = 80;

    private readonly Dictionary<string, NameCandidate> _introduced = new(StringComparer.Ordinal);

    private readonly Dictionary<string, string> _families = new(StringComparer.Ordinal);

    /// <summary>The type of the models or products whose names begin with a name and a space, or null.</summary>
    public string? FamilyType(string name) => _families.GetValueOrDefault(name);

    /// <summary>How many names were added: what was read before the last one may have to be read again.</summary>
    public int Count { get; private set; }

    /// <summary>The names, for the matcher.</summary>
    public NameIndex Index { get; } = new();

    /// <summary>Introduces what a rule found; a name that the lexicon or the document has for a thing of that type means that thing.</summary>
    public NameCandidate Introduce(Proposal proposal)
    {
        var candidate = Known(proposal.Ko, proposal.Type) ?? Known(proposal.En, proposal.Type);
        if (candidate is null)
        {
            var id = $"{PrefixOf(proposal.Type)}:{Slug(proposal.En) ?? Slug(proposal.Ko) ?? "x"}";
            candidate = lexicon.Find(id) is { } entry
                ? new NameCandidate(id, proposal.Type, false, entry)
                : _introduced.GetValueOrDefault(id) ?? new NameCandidate(id, proposal.Type, false, null);
        }

        for (var space = proposal.En?.LastIndexOf(' ') ?? -1; candidate.Type is "Model" or "Product" && space > 2; space = proposal.En!.LastIndexOf(' ', space - 1)) _families.TryAdd(proposal.En![..space], candidate.Type);
        _introduced.TryAdd(candidate.EntityId, candidate);
        entities.Introduce(candidate.EntityId, candidate.Type, candidate.Entry?.Ko ?? proposal.Ko, candidate.Entry?.En ?? proposal.En);
        foreach (var name in (string?[])[proposal.Ko, proposal.En])
        {
            if (name is null) continue;
            Add(name, candidate);
            foreach (var other in Respelling.Of(name)) Add(other, candidate);
        }

        foreach (var name in proposal.ShortForms) Add(name, candidate with { Anaphor = true });
        return candidate;
    }

    /// <summary>Adds another name of an entity.</summary>
    public void AddAlias(string name, NameCandidate meant)
    {
        if (SearchText.Fold(name).Length < 2) return;
        Add(name, meant with { Ambiguous = false, Anaphor = true });
        entities.Introduce(meant.EntityId, meant.Type, meant.Entry?.Ko, name);
    }

    private void Add(string name, NameCandidate candidate)
    {
        // What the lexicon is sure of stays; one letter or syllable is no name.
        if (SearchText.Fold(name).Length < 2 || lexiconNames.Find(name)?.Candidates is [{ Ambiguous: false }]) return;
        if (Index.Find(name)?.Candidates.Any(c => c.EntityId == candidate.EntityId) == true) return;
        Index.Add(name, candidate with { Ambiguous = false });
        Count++;
    }

    private NameCandidate? Known(string? name, string type)
    {
        if (name is null) return null;
        NameCandidate? found = null;
        foreach (var index in (NameIndex[])[lexiconNames, Index])
        {
            foreach (var candidate in index.Find(name)?.Candidates ?? [])
            {
                if (candidate.Type != type || (candidate.Ambiguous && generic.MakeUp(name))) continue;
                if (found is not null && found.EntityId != candidate.EntityId) return null;
                found = candidate with { Ambiguous = false, Anaphor = false };
            }

            if (found is not null) return found;
        }

        return null;
    }

    private static string PrefixOf(string type)
    {
        var prefix = new StringBuilder(type.Length + 4);
        foreach (var c in type)
        {
            if (char.IsAsciiLetterUpper(c) && prefix.Length > 0) prefix.Append('-');
            prefix.Append(char.ToLowerInvariant(c));
        }

        return prefix.ToString();
    }

    private static string? Slug(string? name)
    {
        if (name is null) return null;
        var slug = new StringBuilder(name.Length);
        foreach (var word in SearchText.FoldWords(name).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var clean = string.Concat(word.Where(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or (>= '가' and <= '힣')));
            if (clean.Length == 0) continue;
            if (slug.Length > 0) slug.Append('-');
            slug.Append(clean);
        }

        if (slug.Length > LongestSlug) slug.Length = LongestSlug;
        return slug.Length == 0 ? null : slug.ToString().TrimEnd('-');
    }
}

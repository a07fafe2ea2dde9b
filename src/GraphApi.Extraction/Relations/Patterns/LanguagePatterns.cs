using System.Collections.Frozen;
using GraphApi.Graph.Model;

namespace GraphApi.Extraction.Relations.Patterns;

/// <summary>The patterns of one language, ready for look-up.</summary>
internal sealed class LanguagePatterns
{
    private readonly FrozenDictionary<char, Stem[]> _stems;
    private readonly FrozenDictionary<string, Stem[]> _forms;
    private readonly FrozenDictionary<string, string> _titles;
    private readonly string[] _titlesLongestFirst;

    public LanguagePatterns(IReadOnlyList<Stem> stems, IReadOnlyDictionary<string, Slot> postpositions, IReadOnlyDictionary<string, Status?> status,
        IReadOnlyDictionary<string, Status?> endings, IReadOnlyDictionary<string, string> titles, IReadOnlyDictionary<string, string> links,
        IReadOnlySet<string> anaphors, IReadOnlyList<string> international, IReadOnlyDictionary<string, string> columns)
    {
        _stems = stems.GroupBy(s => s.Text[0]).ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(s => s.Text.Length).ToArray());
        _forms = stems.GroupBy(s => s.Text, StringComparer.Ordinal).ToFrozenDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);
        _titles = titles.ToFrozenDictionary(StringComparer.Ordinal);
        _titlesLongestFirst = [.. titles.Keys.OrderByDescending(t => t.Length).ThenBy(t => t, StringComparer.Ordinal)];
        (Postpositions, StatusWords, Endings, Links, Anaphors, International, Columns) = (postpositions, status, endings, links, anaphors, international, columns);
    }

    public IReadOnlyDictionary<string, Slot> Postpositions { get; }

    /// <summary>Words after a predicate, each with the status it gives; null where it takes the predicate out of the facts.</summary>
    public IReadOnlyDictionary<string, Status?> StatusWords { get; }

    public IReadOnlyDictionary<string, Status?> Endings { get; }

    public IReadOnlyDictionary<string, string> Links { get; }

    public IReadOnlySet<string> Anaphors { get; }

    /// <summary>The type of what a common noun with an article refers to: company, model.</summary>
    public IReadOnlyDictionary<string, string> Descriptions { get; init; } = FrozenDictionary<string, string>.Empty;

    /// <summary>The type of what such a noun refers to where it is a word of the name: commission, framework.</summary>
    public IReadOnlyDictionary<string, string> Kinds { get; init; } = FrozenDictionary<string, string>.Empty;

    public IReadOnlyList<string> International { get; }

    /// <summary>What a column holds, by a word of its header.</summary>
    public IReadOnlyDictionary<string, string> Columns { get; }

    /// <summary>The titles, the longest first.</summary>
    public IReadOnlyList<string> Titles => _titlesLongestFirst;

    /// <summary>The relation that the bearer of a title has to the body named beside it.</summary>
    public string? RelationOfTitle(string title) => _titles.GetValueOrDefault(title);

    /// <summary>The stems that a word may begin with, the longest first.</summary>
    public IReadOnlyList<Stem> StemsOf(char first) => _stems.TryGetValue(first, out var stems) ? stems : [];

    /// <summary>The stems written exactly so.</summary>
    public IReadOnlyList<Stem> Forms(string word) => _forms.TryGetValue(word, out var stems) ? stems : [];
}

using System.Collections.Frozen;

namespace GraphApi.Extraction.Lexicon;

/// <summary>The entities that are known before a document is read.</summary>
public sealed class EntityLexicon
{
    private readonly FrozenDictionary<string, LexiconEntry> _byId;

    /// <summary>Makes a lexicon of entries with distinct ids.</summary>
    public EntityLexicon(IReadOnlyList<LexiconEntry> entries)
    {
        Entries = entries;
        _byId = entries.ToFrozenDictionary(e => e.Id, StringComparer.Ordinal);
    }

    /// <summary>A lexicon that knows nothing: documents are read by the general rules alone.</summary>
    public static EntityLexicon Empty { get; } = new([]);

    /// <summary>The entries, by file and line.</summary>
    public IReadOnlyList<LexiconEntry> Entries { get; }

    /// <summary>The entry with this id, or null.</summary>
    public LexiconEntry? Find(string id) => _byId.GetValueOrDefault(id);
}

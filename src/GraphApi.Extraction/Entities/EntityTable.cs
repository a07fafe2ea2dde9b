using GraphApi.Extraction.Lexicon;
using GraphApi.Extraction.Mentions;
using GraphApi.Graph.Search;

namespace GraphApi.Extraction.Entities;

/// <summary>Gathers the entities of one document with every spelling that it uses.</summary>
internal sealed class EntityTable(EntityLexicon lexicon)
{
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, Draft> _drafts = new(StringComparer.Ordinal);

    /// <summary>Adds an entity that the document introduces; one with the same id gets the names as further ones.</summary>
    public void Introduce(string id, string type, string? ko, string? en)
    {
        if (!_drafts.TryGetValue(id, out var draft)) _drafts.Add(id, draft = new Draft(type, lexicon.Find(id), ko, en));
        if (ko is not null) draft.Add(ko);
        if (en is not null) draft.Add(en);
    }

    /// <summary>Notes that a name stood for an entity.</summary>
    public void See(NameCandidate meant, string surface)
    {
        AddSpelling(meant, surface);
        _seen.Add(meant.EntityId);
    }

    /// <summary>Adds a spelling without a mention of its own.</summary>
    public void AddSpelling(NameCandidate meant, string spelling)
    {
        if (!_drafts.TryGetValue(meant.EntityId, out var draft))
            _drafts.Add(meant.EntityId, draft = new Draft(meant.Type, meant.Entry, meant.Entry?.Ko, meant.Entry?.En));
        draft.Add(spelling);
    }

    /// <summary>The entities that are mentioned.</summary>
    public Dictionary<string, DocumentEntity> Build() =>
        _drafts.Where(d => _seen.Contains(d.Key)).ToDictionary(d => d.Key, d => d.Value.Build(d.Key), StringComparer.Ordinal);

    private sealed class Draft
    {
        private readonly string _type;
        private readonly LexiconEntry? _entry;
        private readonly string? _ko;
        private readonly string? _en;
        private readonly HashSet<string> _folded = new(StringComparer.Ordinal);
        private readonly SortedSet<string> _aliases = new(StringComparer.Ordinal);

        public Draft(string type, LexiconEntry? entry, string? ko, string? en)
        {
            (_type, _entry, _ko, _en) = (type, entry, ko, en);
            if (ko is not null) _folded.Add(SearchText.Fold(ko));
            if (en is not null) _folded.Add(SearchText.Fold(en));
            foreach (var alias in entry?.Aliases ?? []) Add(alias);
        }

        public void Add(string name)
        {
            if (_folded.Add(SearchText.Fold(name))) _aliases.Add(name);
        }

        public DocumentEntity Build(string id) => new(id, _type, _ko, _en, [.. _aliases], _entry);
    }
}

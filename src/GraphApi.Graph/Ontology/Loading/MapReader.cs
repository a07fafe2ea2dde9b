namespace GraphApi.Graph.Ontology.Loading;

/// <summary>Reads the keys of one mapping and reports those that are unknown, doubled, missing or of the wrong shape.</summary>
internal sealed class MapReader
{
    private readonly Dictionary<string, YamlItem> _values = new(StringComparer.Ordinal);
    private readonly ProblemList _problems;
    private readonly string _place;
    private readonly int _line;

    /// <summary>Takes a mapping; <paramref name="place"/> names it in messages ("The type Company").</summary>
    public MapReader(YamlItem item, string place, int line, ProblemList problems, params ReadOnlySpan<string> known)
    {
        (_problems, _place, _line) = (problems, place, line);
        if (item is not YamlMap map)
        {
            problems.Add(item.Line, $"{place} is not a mapping.", $"Write it as keys with values: {string.Join(", ", known)}.");
            return;
        }

        foreach (var (key, value) in map.Entries)
        {
            if (!known.Contains(key.Value)) problems.Add(key.Line, $"{place} has the unknown key '{key.Value}'.", $"Use one of {string.Join(", ", known)}.");
            else if (!_values.TryAdd(key.Value, value)) problems.Add(key.Line, $"{place} has the key '{key.Value}' twice.", "Remove one of them.");
        }
    }

    /// <summary>The text at a key.</summary>
    public Word? Text(string key, bool required = true)
    {
        switch (Find(key, required))
        {
            case YamlText { Value.Length: > 0 } text: return new Word(text.Value, text.Line);
            case null: return null;
            case var other:
                _problems.Add(other.Line, $"{_place} has no text at '{key}'.", "Write one there.");
                return null;
        }
    }

    /// <summary>True or false at a key; false where it is left out.</summary>
    public bool Flag(string key)
    {
        if (Text(key, required: false) is not { } word) return false;
        if (word.Text is not ("true" or "false")) _problems.Add(word.Line, $"{_place} has '{word}' at '{key}'.", "Write true or false.");
        return word.Text == "true";
    }

    /// <summary>The names in the list at a key.</summary>
    public IReadOnlyList<Word> Names(string key, bool required = false)
    {
        var names = new List<Word>();
        foreach (var item in List(key, required))
        {
            if (item is not YamlText text) _problems.Add(item.Line, $"{_place} has something other than a name in '{key}'.", "List names only.");
            else if (names.Any(n => n.Text == text.Value)) _problems.Add(text.Line, $"{_place} names '{text.Value}' twice in '{key}'.", "Remove one of them.");
            else names.Add(new Word(text.Value, text.Line));
        }

        return names;
    }

    /// <summary>The items of the list at a key.</summary>
    public IReadOnlyList<YamlItem> List(string key, bool required = false)
    {
        switch (Find(key, required))
        {
            case YamlList list: return list.Items;
            case null: return [];
            case var other:
                _problems.Add(other.Line, $"{_place} has no list at '{key}'.", "Write it as [a, b].");
                return [];
        }
    }

    /// <summary>The label at a key: a text in each language.</summary>
    public LabelDraft? Label(string key, bool required = true)
    {
        if (Find(key, required) is not { } item) return null;
        var label = new MapReader(item, $"{_place}: {key}", item.Line, _problems, "ko", "en");
        return item is YamlMap ? new LabelDraft(label.Text("ko"), label.Text("en"), item.Line) : null;
    }

    /// <summary>The entries of the mapping at a key, by name; names that occur twice are reported and read once.</summary>
    public IEnumerable<(Word Name, YamlItem Value)> Entries(string key)
    {
        if (Find(key, required: true) is not { } item) yield break;
        if (item is not YamlMap map)
        {
            _problems.Add(item.Line, $"{_place} has no mapping at '{key}'.", "Write one entry a line: its name, a colon, what it is.");
            yield break;
        }

        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (name, value) in map.Entries)
        {
            if (seen.TryAdd(name.Value, name.Line)) yield return (new Word(name.Value, name.Line), value);
            else _problems.Add(name.Line, $"'{name.Value}' is declared twice in {key}, first on line {seen[name.Value]}.", "Remove or rename one of them.");
        }
    }

    private YamlItem? Find(string key, bool required)
    {
        if (_values.TryGetValue(key, out var value)) return value;
        if (required) _problems.Add(_line, $"{_place} has no '{key}'.", "Add it.");
        return null;
    }
}

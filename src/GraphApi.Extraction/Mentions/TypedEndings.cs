namespace GraphApi.Extraction.Mentions;

/// <summary>Tells the type of a name by how it ends.</summary>
internal sealed class TypedEndings
{
    private readonly Dictionary<string, string> _types = new(StringComparer.Ordinal);
    private readonly int _longest;

    public TypedEndings(IEnumerable<KeyValuePair<string, List<string>>> byType)
    {
        foreach (var (type, endings) in byType)
        {
            foreach (var ending in endings) _types.TryAdd(ending, type);
        }

        _longest = _types.Count == 0 ? 0 : _types.Keys.Max(k => k.Length);
    }

    /// <summary>The type of a name by its longest known ending, and how long that is; null where none is known. A Latin ending must be whole words.</summary>
    public (string Type, int Length)? Of(ReadOnlySpan<char> name)
    {
        var lookup = _types.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = Math.Min(_longest, name.Length); length > 0; length--)
        {
            if (!lookup.TryGetValue(name[^length..], out var type)) continue;
            // A Korean phrase that happens to end in an English word is no English name.
            if (Characters.IsLatin(name[^1]) && name.ContainsAnyInRange('가', '힣')) continue;
            if (length < name.Length && Characters.IsLatin(name[^length]) && Characters.IsLatin(name[^(length + 1)])) continue;
            return (type, length);
        }

        return null;
    }
}

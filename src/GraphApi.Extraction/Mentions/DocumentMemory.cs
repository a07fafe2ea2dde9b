using GraphApi.Extraction.Lexicon;

namespace GraphApi.Extraction.Mentions;

/// <summary>What has been read of a document so far: which entities, how long ago, and which countries the headings set.</summary>
internal sealed class DocumentMemory(EntityLexicon lexicon)
{
    private readonly Dictionary<string, int> _lastSeen = new(StringComparer.Ordinal);
    private readonly Dictionary<int, List<string>> _countriesByBlock = [];
    private readonly Dictionary<int, List<string>> _countriesByUnit = [];

    /// <summary>The country that an entity is or belongs to, or null.</summary>
    public string? CountryOf(string entityId, LexiconEntry? entry) =>
        entityId.StartsWith("country:", StringComparison.Ordinal) ? entityId : (entry ?? lexicon.Find(entityId))?.Country;

    /// <summary>How many units ago the entity was named, or null.</summary>
    public int? Ago(string entityId, int unit) => _lastSeen.TryGetValue(entityId, out var seen) ? unit - seen : null;

    public void See(TextUnit unit, string entityId, LexiconEntry? entry)
    {
        _lastSeen[entityId] = unit.Index;
        if (CountryOf(entityId, entry) is not { } country) return;
        Add(_countriesByBlock, unit.Block.Index, country);
        Add(_countriesByUnit, unit.Index, country);

        static void Add(Dictionary<int, List<string>> map, int key, string country)
        {
            if (!map.TryGetValue(key, out var list)) map.Add(key, list = []);
            if (!list.Contains(country)) list.Add(country);
        }
    }

    /// <summary>The countries named by the nearest thing above a unit that names any: its row, the bullets that it hangs from, its headings.</summary>
    public IReadOnlyList<string> CountriesAbove(TextUnit unit, IReadOnlyList<Layout.Block> blocks)
    {
        foreach (var context in unit.Context)
        {
            if (_countriesByUnit.TryGetValue(context, out var found)) return found;
        }

        for (var parent = unit.Block.Parent; parent >= 0; parent = Up(blocks, parent, blocks[parent].Parent))
        {
            if (_countriesByBlock.TryGetValue(parent, out var found)) return found;
        }

        for (var heading = unit.Block.Heading; heading >= 0; heading = Up(blocks, heading, blocks[heading].Heading))
        {
            if (_countriesByBlock.TryGetValue(heading, out var found)) return found;
        }

        return [];
    }

    // Whatever the layout says, the way up ends.
    private static int Up(IReadOnlyList<Layout.Block> blocks, int from, int to) => to < from && to < blocks.Count ? to : -1;
}

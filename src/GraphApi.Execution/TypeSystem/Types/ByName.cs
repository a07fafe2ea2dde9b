using System.Collections.Frozen;
using System.Collections.Immutable;

namespace GraphApi.Execution.TypeSystem;

/// <summary>Look-ups by name; of elements that share a name the first counts (validation reports the others).</summary>
internal static class ByName
{
    public static FrozenDictionary<string, T> Of<T>(ImmutableArray<T> elements) where T : SchemaElement
    {
        var all = new Dictionary<string, T>(elements.Length, StringComparer.Ordinal);
        foreach (var element in elements) all.TryAdd(element.Name, element);
        return all.ToFrozenDictionary(StringComparer.Ordinal);
    }

    public static T? Find<T>(ImmutableArray<T> elements, string name) where T : SchemaElement
    {
        foreach (var element in elements)
        {
            if (element.Name == name) return element;
        }
        return null;
    }
}

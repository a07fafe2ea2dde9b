using System.Collections.Immutable;

namespace GraphApi.Execution.Validation;

/// <summary>Finds names that occur twice.</summary>
internal static class Duplicates
{
    // Below this many, comparing all pairs is faster than a set.
    private const int Few = 8;

    /// <summary>The first node with the name of an earlier one, or null.</summary>
    public static T? First<T>(ImmutableArray<T> nodes, Func<T, string> nameOf) where T : class
    {
        if (nodes.Length < 2) return null;
        if (nodes.Length > Few)
        {
            var seen = new HashSet<string>(nodes.Length, StringComparer.Ordinal);
            return nodes.FirstOrDefault(node => !seen.Add(nameOf(node)));
        }
        for (var index = 1; index < nodes.Length; index++)
        {
            for (var earlier = 0; earlier < index; earlier++)
            {
                if (nameOf(nodes[earlier]) == nameOf(nodes[index])) return nodes[index];
            }
        }
        return null;
    }
}

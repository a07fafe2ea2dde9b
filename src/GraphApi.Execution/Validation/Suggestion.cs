using System.Collections.Immutable;
using GraphApi.Execution.TypeSystem;

namespace GraphApi.Execution.Validation;

/// <summary>Guesses which name was meant, for messages.</summary>
internal static class Suggestion
{
    // Names longer than this are no typing mistakes, and comparing them would cost.
    private const int MaxLength = 40;

    /// <summary>The closest name within about a third of the letters, or null.</summary>
    public static string? For<T>(string name, ImmutableArray<T> candidates) where T : SchemaElement
    {
        if (name.Length > MaxLength) return null;
        string? best = null;
        var bestDistance = (name.Length / 3) + 2;
        Span<int> row = stackalloc int[MaxLength + 1];
        foreach (var candidate in candidates)
        {
            if (candidate.Name.Length > MaxLength || Math.Abs(candidate.Name.Length - name.Length) >= bestDistance) continue;
            var distance = Distance(name, candidate.Name, row);
            if (distance >= bestDistance) continue;
            bestDistance = distance;
            best = candidate.Name;
        }
        return best;
    }

    // Levenshtein's distance without regard to case, one row at a time.
    private static int Distance(string left, string right, Span<int> row)
    {
        for (var column = 0; column <= right.Length; column++) row[column] = column;
        for (var line = 1; line <= left.Length; line++)
        {
            var diagonal = row[0];
            row[0] = line;
            for (var column = 1; column <= right.Length; column++)
            {
                var isSame = char.ToUpperInvariant(left[line - 1]) == char.ToUpperInvariant(right[column - 1]);
                var cost = Math.Min(diagonal + (isSame ? 0 : 1), Math.Min(row[column], row[column - 1]) + 1);
                diagonal = row[column];
                row[column] = cost;
            }
        }
        return row[right.Length];
    }
}

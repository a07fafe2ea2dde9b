namespace GraphApi.Execution.Planning;

/// <summary>
/// When a selection takes part: a conjunction over Boolean variables, from @skip and @include on the way to it. "Always" is null.
/// </summary>
internal sealed class Condition : IEquatable<Condition>
{
    // Sorted and distinct; each term is the variable's index times two, plus one where it must be true.
    private readonly int[] _terms;

    private Condition(int[] terms) => _terms = terms;

    /// <summary>Adds a term to <paramref name="condition"/>; false where both contradict each other, so the selection never takes part.</summary>
    public static bool TryAdd(ref Condition? condition, int variable, bool expected)
    {
        var term = (variable * 2) + (expected ? 1 : 0);
        var terms = condition?._terms ?? [];
        if (Array.IndexOf(terms, term) >= 0) return true;
        if (Array.IndexOf(terms, term ^ 1) >= 0) return false;
        var more = new int[terms.Length + 1];
        terms.CopyTo(more, 0);
        more[^1] = term;
        Array.Sort(more);
        condition = new Condition(more);
        return true;
    }

    /// <summary>Whether it holds for the coerced values of the operation's variables.</summary>
    public bool Holds(ReadOnlySpan<object?> variables)
    {
        foreach (var term in _terms)
            if (variables[term / 2] is true != ((term & 1) == 1)) return false;
        return true;
    }

    public bool Equals(Condition? other) => other is not null && _terms.AsSpan().SequenceEqual(other._terms);

    public override bool Equals(object? obj) => Equals(obj as Condition);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var term in _terms) hash.Add(term);
        return hash.ToHashCode();
    }
}

using GraphApi.Graph.Model;

namespace GraphApi.Graph.Queries;

/// <summary>A test on one value. A value that is absent satisfies only <see cref="IsNull"/> with true.</summary>
public abstract record Condition
{
    private Condition()
    {
    }

    /// <summary>The value equals this one. Texts compare exactly; dates equal in value and precision.</summary>
    public sealed record EqualTo(PropertyValue Value) : Condition;

    /// <summary>The value is one of these.</summary>
    public sealed record OneOf(IReadOnlyList<PropertyValue> Values) : Condition;

    /// <summary>The value lies between the bounds, each inclusive and optional. A date lies there when its whole interval does:
    /// it starts on or after the first day of <paramref name="Min"/> and ends on or before the last day of <paramref name="Max"/>.</summary>
    public sealed record Between(PropertyValue? Min, PropertyValue? Max) : Condition;

    /// <summary>The text contains these words; both are folded first (<see cref="Search.SearchText.Fold(string)"/>).</summary>
    public sealed record Contains(string Text) : Condition;

    /// <summary>The text begins with these words; both are folded first.</summary>
    public sealed record StartsWith(string Text) : Condition;

    /// <summary>The value is absent (true) or there (false).</summary>
    public sealed record IsNull(bool Null) : Condition;
}

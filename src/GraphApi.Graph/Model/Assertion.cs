namespace GraphApi.Graph.Model;

/// <summary>One place that says that an edge holds. Three investigations of one company are three assertions of one edge.</summary>
public sealed record Assertion
{
    /// <summary>Where it comes from.</summary>
    public required Origin Origin { get; init; }

    /// <summary>Whether it speaks of a completed fact.</summary>
    public Status Status { get; init; }

    /// <summary>Date, amount, role and the like, by the names that the ontology declares for the relation.</summary>
    public IReadOnlyDictionary<string, PropertyValue> Properties { get; init; } = NoProperties;

    /// <summary>Where it is said; never null for <see cref="Origin.Stated"/>, null otherwise.</summary>
    public Evidence? Evidence { get; init; }

    /// <summary>For <see cref="Origin.Inferred"/> the ids of the edges that it follows from, in the order of the rule.</summary>
    public IReadOnlyList<string> Because { get; init; } = [];

    /// <summary>No properties.</summary>
    public static IReadOnlyDictionary<string, PropertyValue> NoProperties { get; } = new Dictionary<string, PropertyValue>();

    /// <summary>How sure it is, 0 to 1: the extractor's confidence, 1 for reference data.</summary>
    public double Confidence => Evidence?.Confidence ?? 1;
}

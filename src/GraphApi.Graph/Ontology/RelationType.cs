namespace GraphApi.Graph.Ontology;

/// <summary>A kind of edge that the ontology declares.</summary>
public sealed record RelationType
{
    /// <summary>The name: upper case with underscores, the Neo4j relationship type.</summary>
    public required string Name { get; init; }

    /// <summary>The names of the node types an edge may start from; groups are resolved.</summary>
    public required IReadOnlySet<string> From { get; init; }

    /// <summary>The names of the node types an edge may end at; groups are resolved.</summary>
    public required IReadOnlySet<string> To { get; init; }

    /// <summary>The GraphQL field on the types in <see cref="From"/>.</summary>
    public required string ForwardField { get; init; }

    /// <summary>The GraphQL field on the types in <see cref="To"/>; the same as <see cref="ForwardField"/> where the relation is symmetric.</summary>
    public required string InverseField { get; init; }

    /// <summary>Whether A–B says the same as B–A. Such an edge is stored once, from the smaller id (ordinal) to the larger.</summary>
    public required bool Symmetric { get; init; }

    /// <summary>What people see, read from subject to object.</summary>
    public required LocalizedText Label { get; init; }

    /// <summary>What people see, read from object to subject.</summary>
    public required LocalizedText InverseLabel { get; init; }

    /// <summary>When an edge of this kind is right.</summary>
    public required string Description { get; init; }

    /// <summary>Whether the same type may stand at both ends only where both ends are of one group (COMPETES_WITH: actor with actor, artifact with artifact); each
    /// pair of sets is one allowed combination. Empty where every From goes with every To.</summary>
    public IReadOnlyList<(IReadOnlySet<string> From, IReadOnlySet<string> To)> Pairs { get; init; } = [];

    /// <summary>The properties its assertions may have, in the order of the file.</summary>
    public required IReadOnlyList<PropertyDefinition> Properties { get; init; }

    /// <summary>Whether an edge of this kind may join nodes of these types, in this direction.</summary>
    public bool Allows(string fromType, string toType)
    {
        if (Pairs.Count == 0) return From.Contains(fromType) && To.Contains(toType);
        foreach (var (from, to) in Pairs)
        {
            if (from.Contains(fromType) && to.Contains(toType)) return true;
        }

        return false;
    }
}

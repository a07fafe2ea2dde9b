namespace GraphApi.Graph.Model;

/// <summary>A relation between two nodes: what all assertions of it have in common, and what the best of them says (<see cref="AssertionOrder"/>).</summary>
public sealed record Edge
{
    /// <summary>The id, see <see cref="EdgeId"/>.</summary>
    public string Id => EdgeId.Of(Type, From, To);

    /// <summary>The name of the relation.</summary>
    public required string Type { get; init; }

    /// <summary>The id of the node that it starts from.</summary>
    public required string From { get; init; }

    /// <summary>The id of the node that it ends at.</summary>
    public required string To { get; init; }

    /// <summary>The assertion that it shows.</summary>
    public required Assertion Best { get; init; }

    /// <summary>How many assertions it groups.</summary>
    public required int AssertionCount { get; init; }

    /// <summary>The origins of its assertions.</summary>
    public required IReadOnlyList<Origin> Origins { get; init; }
}

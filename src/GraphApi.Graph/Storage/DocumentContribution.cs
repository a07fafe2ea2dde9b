using GraphApi.Graph.Model;

namespace GraphApi.Graph.Storage;

/// <summary>
/// All that one document contributes to the graph. The graph is a function of the set of contributions alone: the order in which they came
/// does not matter, and taking one away leaves the graph as if it had never been there.
/// </summary>
public sealed record DocumentContribution
{
    /// <summary>The document.</summary>
    public required Document Document { get; init; }

    /// <summary>Its text by lines, each without its line break; null where only facts are known (a snapshot).</summary>
    public IReadOnlyList<string>? Text { get; init; }

    /// <summary>The nodes that it names, and those that reference data tie to them.</summary>
    public required IReadOnlyList<NodeContribution> Nodes { get; init; }

    /// <summary>The assertions.</summary>
    public required IReadOnlyList<EdgeContribution> Edges { get; init; }

    /// <summary>Where it names nodes, in reading order.</summary>
    public required IReadOnlyList<Mention> Mentions { get; init; }

    /// <summary>Its sections, in reading order.</summary>
    public required IReadOnlyList<Section> Sections { get; init; }
}

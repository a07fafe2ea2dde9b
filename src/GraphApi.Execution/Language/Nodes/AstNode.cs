namespace GraphApi.Execution.Language;

/// <summary>A node of the syntax tree. Nodes never change and hold no reference to the source text.</summary>
public abstract class AstNode
{
    private protected AstNode(Location location) => Location = location;

    /// <summary>Where the node stands in the source.</summary>
    public Location Location { get; }

    /// <summary>Which kind of syntax this is.</summary>
    public abstract AstKind Kind { get; }

    /// <summary>The node as GraphQL source, as <see cref="Printer"/> writes it.</summary>
    public override string ToString() => Printer.Print(this);
}

namespace GraphApi.Graph.Storage;

/// <summary>One step of a <see cref="GraphCommit"/>.</summary>
public abstract record GraphChange
{
    private GraphChange()
    {
    }

    /// <summary>Adds a document's contribution; one of the same document id is replaced by it. Where it comes without its text and the store holds
    /// the text of a document of the same id and SHA-256, that text stays.</summary>
    public sealed record PutDocument(DocumentContribution Contribution) : GraphChange;

    /// <summary>Takes a document's contribution away; nothing happens where there is none.</summary>
    public sealed record RemoveDocument(string DocumentId) : GraphChange;

    /// <summary>Adds the text of a document that was contributed without it.</summary>
    public sealed record PutText(string DocumentId, IReadOnlyList<string> Lines) : GraphChange;

    /// <summary>Says that one id now stands for another: reads of it are answered from that one, and what is contributed to it counts for that one.
    /// Edges that would then join a node with itself, or types that the relation does not join, are left out.</summary>
    public sealed record PutRedirect(string FromId, string ToId) : GraphChange;

    /// <summary>Takes a redirect back: the id stands for itself again. Nothing happens where there is none.</summary>
    public sealed record RemoveRedirect(string FromId) : GraphChange;

    /// <summary>Sets what the data set says of itself. A commit that changes nothing else and differs only in <see cref="DatasetInfo.BuiltAt"/>
    /// changes nothing, so that an ingest of what is known already leaves the graph's version alone.</summary>
    public sealed record PutDataset(DatasetInfo Dataset) : GraphChange;
}

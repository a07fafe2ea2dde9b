namespace GraphApi.Graph.Storage;

/// <summary>One step of a <see cref="GraphCommit"/>.</summary>
public abstract record GraphChange
{
    private GraphChange()
    {
    }

    /// <summary>Adds a document's contribution; one of the same document id is replaced by it.</summary>
    public sealed record PutDocument(DocumentContribution Contribution) : GraphChange;

    /// <summary>Takes a document's contribution away; nothing happens where there is none.</summary>
    public sealed record RemoveDocument(string DocumentId) : GraphChange;

    /// <summary>Adds the text of a document that was contributed without it.</summary>
    public sealed record PutText(string DocumentId, IReadOnlyList<string> Lines) : GraphChange;

    /// <summary>Says that one id now stands for another; reads of it are answered from that one.</summary>
    public sealed record PutRedirect(string FromId, string ToId) : GraphChange;

    /// <summary>Sets what the data set says of itself.</summary>
    public sealed record PutDataset(DatasetInfo Dataset) : GraphChange;
}

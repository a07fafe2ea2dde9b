using GraphApi.Graph.Storage;

namespace GraphApi.Storage.Sqlite.Memory;

/// <summary>What a document contributed, in normal form and without its text.</summary>
/// <param name="Key">Its number in the file; 0 until it is written.</param>
/// <param name="Contribution">The contribution.</param>
/// <param name="Digest">The contribution's fingerprint.</param>
/// <param name="TextDigest">The fingerprint of the text that the store holds, or null where it holds none.</param>
internal sealed record StoredDocument(long Key, DocumentContribution Contribution, byte[] Digest, string? TextDigest)
{
    public string Id => Contribution.Document.Id;

    public bool SaysTheSameAs(StoredDocument other) => TextDigest == other.TextDigest && Digest.AsSpan().SequenceEqual(other.Digest);
}

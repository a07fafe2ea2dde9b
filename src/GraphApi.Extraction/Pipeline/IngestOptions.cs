using GraphApi.Extraction.Reading;

namespace GraphApi.Extraction.Pipeline;

/// <summary>How to ingest.</summary>
public sealed record IngestOptions
{
    /// <summary>How many documents are read at once, from 1; the number of processors unless set. The result does not depend on it.</summary>
    public int Workers { get; init; } = Environment.ProcessorCount;

    /// <summary>How many documents are committed together at most, from 1. Larger batches are faster; a cancelled ingest keeps the batches committed before.</summary>
    public int BatchDocuments { get; init; } = 64;

    /// <summary>How many bytes of documents are committed together at most; what bounds memory.</summary>
    public long BatchBytes { get; init; } = 16L * 1024 * 1024;

    /// <summary>How files are read.</summary>
    public ReaderOptions Reader { get; init; } = new();

    /// <summary>The name that the data set gives itself.</summary>
    public string DatasetName { get; init; } = "GraphApi";

    /// <summary>Who ingests, for the change log.</summary>
    public string Actor { get; init; } = "ingest";
}

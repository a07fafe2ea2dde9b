namespace GraphApi.Extraction.Pipeline;

/// <summary>What an ingest did.</summary>
public sealed record IngestResult
{
    /// <summary>The number of documents that were read and committed.</summary>
    public required int Read { get; init; }

    /// <summary>The number of documents that the store already had, read by this very pipeline.</summary>
    public required int Unchanged { get; init; }

    /// <summary>What could not be ingested, and why, by path.</summary>
    public required IReadOnlyList<IngestFailure> Failures { get; init; }

    /// <summary>The number of bytes of the documents that were read.</summary>
    public required long Bytes { get; init; }

    /// <summary>The number of distinct entities that the documents read name.</summary>
    public required int Entities { get; init; }

    /// <summary>The number of distinct edges that the documents read state, by relation.</summary>
    public required IReadOnlyDictionary<string, int> Edges { get; init; }

    /// <summary>From the first file to the last commit.</summary>
    public required TimeSpan Elapsed { get; init; }

    /// <summary>The time that the stages took, summed over the workers.</summary>
    public required StageTimings Timings { get; init; }
}

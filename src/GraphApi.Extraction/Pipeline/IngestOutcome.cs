using GraphApi.Graph.Storage;

namespace GraphApi.Extraction.Pipeline;

/// <summary>What became of one file: a contribution, a failure, or neither where the store has it already.</summary>
internal sealed record IngestOutcome(string File, DocumentContribution? Contribution, StageTimings Timings, string? Failure, GraphChange? OnlyText = null);

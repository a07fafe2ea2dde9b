using GraphApi.Execution.Cost;
using GraphApi.Execution.Language;
using GraphApi.Execution.Running;
using GraphApi.Execution.Validation;

namespace GraphApi.Execution;

/// <summary>How an engine behaves; the defaults suit a public server.</summary>
public sealed class EngineOptions
{
    /// <summary>Bounds on documents while they are parsed.</summary>
    public ParserOptions Parser { get; init; } = ParserOptions.Default;

    /// <summary>Bounds on the work and the answer of validation.</summary>
    public ValidationOptions Validation { get; init; } = ValidationOptions.Default;

    /// <summary>Bounds on operations.</summary>
    public ExecutionLimits Limits { get; init; } = new();

    /// <summary>How costs are computed, and bounded for each operation.</summary>
    public CostOptions Cost { get; init; } = new();

    /// <summary>Where the time of deadlines comes from. The system's by default.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    internal Deadlines Deadlines => field ??= new Deadlines(Limits.Deadline, Time);

    /// <summary>Whether __schema and __type are answered. On by default; __typename always is.</summary>
    public bool Introspection { get; init; } = true;

    /// <summary>Most documents whose plans are kept. Default 1,000; 0 switches the cache off, which only benchmarks want.</summary>
    public int CachedDocuments { get; init; } = 1_000;

    /// <summary>Most bytes of document text kept for the cache, all together; plans take a multiple. Default 8 MiB.</summary>
    public long CachedBytes { get; init; } = 8 * 1024 * 1024;

    /// <summary>Looked at in order on coerced variables, before anything is executed.</summary>
    public IReadOnlyList<IOperationAnalyzer> Analyzers { get; init; } = [];

    /// <summary>
    /// Translates exceptions of the host's own kinds, which know no GraphQL, into errors for clients; null leaves one masked.
    /// </summary>
    public Func<Exception, GraphQLException?>? TranslateException { get; init; }

    /// <summary>Told of every fault that clients see as "Unexpected error": the exception, and the response path or null. For the log.</summary>
    public Action<Exception, string?>? OnUnexpectedError { get; init; }

    /// <summary>Told the code of every operation that was refused, or given up at a limit. For metrics.</summary>
    public Action<string>? OnRejected { get; init; }
}

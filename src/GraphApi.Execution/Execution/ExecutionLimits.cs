namespace GraphApi.Execution;

/// <summary>Bounds of one operation. Each is checked with a code of its own; the parser's own limits come before.</summary>
public sealed class ExecutionLimits
{
    /// <summary>Deepest nesting of fields, root fields being 1. Default 30, which leaves room for introspection by common tools.</summary>
    public int MaxDepth { get; init; } = 30;

    /// <summary>Most aliases in an operation, those of a fragment counted at each use. Default 200.</summary>
    public int MaxAliases { get; init; } = 200;

    /// <summary>Most directives in an operation, those of a fragment counted at each use. Default 200.</summary>
    public int MaxDirectives { get; init; } = 200;

    /// <summary>Most root fields, each of which may be as expensive as a request. Default 50.</summary>
    public int MaxRootFields { get; init; } = 50;

    /// <summary>Most list items in a response, all lists together. Default 250,000.</summary>
    public int MaxListItems { get; init; } = 250_000;

    /// <summary>
    /// Most bytes of a response. Default 32 MiB. Execution ends when its data is sure to be longer, and nothing of it is sent.
    /// </summary>
    public long MaxResponseBytes { get; init; } = 32 * 1024 * 1024;

    /// <summary>Most field errors that a response lists; <c>extensions.omittedErrors</c> counts the others. Default 100, at least 1.</summary>
    public int MaxFieldErrors { get; init; } = 100;

    /// <summary>
    /// How long an operation may take, or the response to one event of a subscription; it may be late by a twentieth, at most by 250 ms.
    /// Default 30 seconds; <see cref="Timeout.InfiniteTimeSpan"/> for no deadline. Resolvers are cancelled then and waited for: those that
    /// do not look at the token delay the answer.
    /// </summary>
    public TimeSpan Deadline { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Most fields of a compiled operation, counted for each object type they can appear on. Default 50,000.</summary>
    public int MaxPlanFields { get; init; } = 50_000;
}

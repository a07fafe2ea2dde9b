namespace GraphApi.Execution.Language;

/// <summary>Limits that keep a hostile document from costing much. Each has its own error code.</summary>
public sealed record ParserOptions
{
    /// <summary>For documents from clients.</summary>
    public static ParserOptions Default { get; } = new();

    /// <summary>For schemas, which the operator writes: only depth is limited.</summary>
    public static ParserOptions Trusted { get; } = new() { MaxTokens = int.MaxValue, MaxDocumentBytes = int.MaxValue };

    /// <summary>The most tokens, comments not counted. From 1; 100,000 by default.</summary>
    public int MaxTokens { get; init; } = 100_000;

    /// <summary>
    /// How deep selection sets, list and object values and list types may be nested, all counted together. From 1 to 1,000; 200 by
    /// default. It also bounds the recursion of everything that walks the tree, so raise it only with a larger stack.
    /// </summary>
    public int MaxDepth { get; init; } = 200;

    /// <summary>The most bytes. From 1; 1 MiB by default.</summary>
    public int MaxDocumentBytes { get; init; } = 1 << 20;
}

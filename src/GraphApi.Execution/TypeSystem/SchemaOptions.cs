using GraphApi.Execution.Language;

namespace GraphApi.Execution.TypeSystem;

/// <summary>How a schema is built.</summary>
public sealed record SchemaOptions
{
    /// <summary>The defaults.</summary>
    public static SchemaOptions Default { get; } = new();

    /// <summary>Limits while the SDL is read.</summary>
    public ParserOptions Parser { get; init; } = ParserOptions.Trusted;

    /// <summary>
    /// Whether the schema has the directives @defer and @stream, which the working draft of the specification adds. Off by default: a
    /// client may only see them where the server's transports can carry responses in parts.
    /// </summary>
    public bool IncrementalDelivery { get; init; }

    /// <summary>
    /// The coercion of a scalar that the SDL declares, by its name, or null to let the engine choose: a ready-made one where it knows the
    /// name, else one that takes any JSON value. Not needed where the ready-made ones suit. Defaults in the SDL are checked against it.
    /// </summary>
    public Func<string, IScalarCoercion?>? ScalarCoercion { get; init; }
}

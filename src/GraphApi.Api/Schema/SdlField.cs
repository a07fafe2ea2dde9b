namespace GraphApi.Api.Schema;

/// <summary>A field of an object type or an interface.</summary>
internal sealed record SdlField(string Name, string Type, string Description, params IReadOnlyList<SdlArgument> Arguments)
{
    /// <summary>What it costs to resolve; null for the default: 1 where it is composite, else 0.</summary>
    public int? Weight { get; init; }
}

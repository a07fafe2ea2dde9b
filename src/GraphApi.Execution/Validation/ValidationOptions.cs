namespace GraphApi.Execution.Validation;

/// <summary>Bounds on the work and the answer of validation.</summary>
public sealed record ValidationOptions
{
    /// <summary>The defaults.</summary>
    public static ValidationOptions Default { get; } = new();

    /// <summary>The most errors that are reported; then validation stops and says so. From 1; 100 by default.</summary>
    public int MaxErrors { get; init; } = 100;

    /// <summary>
    /// The most steps that a rule may take which crosses fragments (one step is one selection looked at), so that no document takes long.
    /// From 1; 250,000 by default, some tens of milliseconds. Documents written by people stay under a thousandth of it.
    /// </summary>
    public int MaxSteps { get; init; } = 250_000;
}

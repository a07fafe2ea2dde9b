using System.Diagnostics.CodeAnalysis;

namespace GraphApi.Execution.TypeSystem;

/// <summary>The outcome of coercing one value: the value, or what is wrong with it. A struct, because hostile input fails often.</summary>
public readonly struct CoercionResult
{
    private CoercionResult(object? value, string? error)
    {
        Value = value;
        Error = error;
    }

    /// <summary>The value where it could be coerced.</summary>
    public object? Value { get; }

    /// <summary>What is wrong, as a sentence such as "Int cannot represent 1.5."; null where nothing is.</summary>
    public string? Error { get; }

    /// <summary>Whether the value could be coerced.</summary>
    [MemberNotNullWhen(false, nameof(Error))]
    public bool IsValid => Error is null;

    /// <summary>A coerced value.</summary>
    /// <param name="value">The value as resolvers see it.</param>
    public static CoercionResult Of(object? value) => new(value, null);

    /// <summary>A failure.</summary>
    /// <param name="error">What is wrong, as a sentence.</param>
    public static CoercionResult Fail(string error) => new(null, error);
}

using Microsoft.AspNetCore.Http;

namespace GraphApi.Execution.Http;

/// <summary>How much an endpoint takes on at once, and from each caller.</summary>
public sealed class AdmissionOptions
{
    /// <summary>
    /// Most operations at once; those beyond are refused at once with 503, since a queue would only make all of them late. Default 256, at
    /// least 1. A subscription counts until its stream has begun.
    /// </summary>
    public int MaxOperations { get; set; } = 256;

    /// <summary>Most operations that a caller may send in a minute, all at once or spread; null for no limit. Default null, at least 1.</summary>
    public int? RequestsPerMinute { get; set; }

    /// <summary>
    /// What the operations of a caller may cost in a minute (<see cref="Cost.OperationCost.Total"/>, before execution); null for no limit.
    /// Default null, at least 1. An operation that costs more than a minute's budget is let through by a full one, which then takes its
    /// time to recover.
    /// </summary>
    public double? CostPerMinute { get; set; }

    /// <summary>
    /// The key that a caller's budgets are counted under, from the request and the caller that the host has accepted. By default the remote
    /// address, of IPv6 the network (/64) that a caller has to himself.
    /// </summary>
    /// <remarks>Behind a proxy all requests have its address, unless the host takes the forwarded one.</remarks>
    public Func<HttpContext, object?, string> CallerKey { get; set; } = static (context, _) => RemoteNetwork.Of(context);

    /// <summary>Most callers whose budgets are kept; callers beyond share one. Default 100,000, at least 1. Full budgets are forgotten.</summary>
    public int MaxCallers { get; set; } = 100_000;

    /// <summary>Where time comes from. The system's by default.</summary>
    public TimeProvider Time { get; set; } = TimeProvider.System;

    /// <summary>Told the code of every operation that was refused before the engine saw it. For metrics.</summary>
    public Action<string>? OnRefused { get; set; }

    /// <exception cref="ArgumentOutOfRangeException">A value is below its minimum.</exception>
    internal void Check()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxOperations, 1, nameof(MaxOperations));
        ArgumentOutOfRangeException.ThrowIfLessThan(RequestsPerMinute ?? 1, 1, nameof(RequestsPerMinute));
        ArgumentOutOfRangeException.ThrowIfLessThan(CostPerMinute ?? 1, 1, nameof(CostPerMinute));
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxCallers, 1, nameof(MaxCallers));
    }
}

namespace GraphApi.Execution;

/// <summary>How an operation answers over time.</summary>
public enum ResponseKind
{
    /// <summary>With one response.</summary>
    Single,

    /// <summary>With an initial response and payloads that complete it (@defer and @stream).</summary>
    Incremental,

    /// <summary>With a response for each event.</summary>
    Subscription,
}

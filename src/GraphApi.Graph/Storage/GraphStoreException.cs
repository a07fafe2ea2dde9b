namespace GraphApi.Graph.Storage;

/// <summary>A store that cannot be used as asked. The message says what, where and what to do, and is fit for people.</summary>
public sealed class GraphStoreException : Exception
{
    /// <summary>Makes one with its stable code (<c>STORE_LOCKED</c>, <c>STORE_NEWER</c>, <c>STORE_FOREIGN</c>, <c>STORE_DAMAGED</c>, <c>STORE_FULL</c>,
    /// <c>STORE_READ_ONLY</c>, <c>STORE_UNAVAILABLE</c>, <c>CONTRIBUTION_INVALID</c>).</summary>
    public GraphStoreException(string code, string message, Exception? inner = null)
        : base(message, inner) => Code = code;

    /// <summary>The stable code.</summary>
    public string Code { get; }
}

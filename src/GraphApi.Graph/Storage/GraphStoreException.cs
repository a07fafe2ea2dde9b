namespace GraphApi.Graph.Storage;

/// <summary>A store that cannot be used as asked. The message says what, where and what to do, and is fit for people.</summary>
public sealed class GraphStoreException : Exception
{
    /// <summary>Makes one with its stable code, one of <see cref="GraphStoreErrorCodes"/>.</summary>
    public GraphStoreException(string code, string message, Exception? inner = null)
        : base(message, inner) => Code = code;

    /// <summary>The stable code.</summary>
    public string Code { get; }
}

namespace GraphApi.Execution;

/// <summary>Where the payloads after the first come from.</summary>
internal interface IResponseStream : IAsyncDisposable
{
    /// <summary>The payloads; called once.</summary>
    IAsyncEnumerable<ResponsePayload> ReadAsync(CancellationToken cancellation = default);
}

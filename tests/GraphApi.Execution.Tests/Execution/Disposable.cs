namespace GraphApi.Execution.Tests.Execution;

/// <summary>State of an operation that remembers whether it was disposed of.</summary>
internal sealed class Disposable : IDisposable
{
    public bool IsDisposed { get; private set; }

    public void Dispose() => IsDisposed = true;
}

using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace GraphApi.Execution.Http.Tests;

/// <summary>A source of events that a test feeds, and that tells when it is opened and closed.</summary>
internal sealed class TestEvents
{
    private readonly Channel<object?> _events = Channel.CreateUnbounded<object?>();
    private readonly TaskCompletionSource _closed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _cancelled = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _opened = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Completes when the first event is asked for.</summary>
    public Task Opened => _opened.Task.WaitAsync(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken);

    public Task Closed => _closed.Task.WaitAsync(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken);

    /// <summary>Completes when the operation is cancelled, whether or not anybody has read from the source.</summary>
    public Task Cancelled => _cancelled.Task.WaitAsync(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken);

    public ValueTask<IAsyncEnumerable<object?>> OpenAsync(FieldContext context)
    {
        context.Cancellation.Register(() => _cancelled.TrySetResult());
        return new(ReadAsync());
    }

    public void Send(params IEnumerable<int> values)
    {
        foreach (var value in values) Assert.True(_events.Writer.TryWrite(value));
    }

    public void End(Exception? failure = null) => _events.Writer.Complete(failure);

    private async IAsyncEnumerable<object?> ReadAsync([EnumeratorCancellation] CancellationToken cancellation = default)
    {
        _opened.TrySetResult();
        try
        {
            await foreach (var value in _events.Reader.ReadAllAsync(cancellation)) yield return value;
        }
        finally
        {
            _closed.TrySetResult();
        }
    }
}

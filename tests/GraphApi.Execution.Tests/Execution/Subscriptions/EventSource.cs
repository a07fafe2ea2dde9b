using System.Runtime.CompilerServices;

namespace GraphApi.Execution.Tests.Execution.Subscriptions;

/// <summary>A source that yields given events, remembers how far it was read, and can wait at its end until it is cancelled.</summary>
internal sealed class EventSource(params object?[] events)
{
    public int Taken { get; private set; }

    public bool IsOpen { get; private set; }

    public bool WasCancelled { get; private set; }

    public bool StaysOpen { get; init; }

    public TaskCompletionSource IsWaiting { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Exception? Failure { get; init; }

    public async IAsyncEnumerable<object?> Read([EnumeratorCancellation] CancellationToken cancellation = default)
    {
        IsOpen = true;
        try
        {
            foreach (var value in events)
            {
                await Task.Yield();
                Taken++;
                yield return value;
            }

            if (Failure is not null) throw Failure;
            if (!StaysOpen) yield break;
            IsWaiting.SetResult();
            using var registration = cancellation.Register(() => WasCancelled = true);
            await Task.Delay(Timeout.Infinite, cancellation);
        }
        finally
        {
            IsOpen = false;
        }
    }
}

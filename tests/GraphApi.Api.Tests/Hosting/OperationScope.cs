using GraphApi.Api.Contract;

namespace GraphApi.Api.Tests.Hosting;

/// <summary>What resolvers of one operation share, disposed of at its end.</summary>
internal sealed class OperationScope : IOperationScope, IAsyncDisposable
{
    private readonly Dictionary<Type, object> _shared = [];

    public T GetOrAdd<T>(Func<T> create) where T : class
    {
        lock (_shared)
        {
            if (!_shared.TryGetValue(typeof(T), out var value)) _shared.Add(typeof(T), value = create());
            return (T)value;
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var value in _shared.Values)
        {
            if (value is IAsyncDisposable disposable) await disposable.DisposeAsync();
        }
    }
}

using GraphApi.Execution.Coercion;
using GraphApi.Execution.Cost;
using GraphApi.Execution.Language;
using GraphApi.Execution.Planning;

namespace GraphApi.Execution;

/// <summary>What all resolvers of one running operation share. Safe to use from several threads.</summary>
public sealed class OperationContext
{
    private Lock? _lock;
    private int _listItems;
    private Dictionary<Type, object>? _state;
    private Dictionary<string, object?>? _extensions;

    internal OperationContext(OperationPlan plan, VariableValues variables, GraphQLRequest request, CancellationToken cancellation)
    {
        Plan = plan;
        Variables = variables;
        Request = request;
        Cancellation = cancellation;
    }

    /// <summary>What the transport handed in.</summary>
    public GraphQLRequest Request { get; }

    /// <summary>Who calls, as <see cref="GraphQLRequest.Caller"/>.</summary>
    public object? Caller => Request.Caller;

    /// <summary>Query, mutation or subscription.</summary>
    public OperationType Kind => Plan.Operation;

    /// <summary>The operation's name, or null.</summary>
    public string? Name => Plan.Name;

    /// <summary>What it costs at most; known to analyzers that the host adds only afterwards, and to resolvers.</summary>
    public OperationCost Cost { get; internal set; }

    /// <summary>Set when the client has gone or the deadline has passed.</summary>
    public CancellationToken Cancellation { get; internal set; }

    /// <summary>The root fields, with all that is asked for below them.</summary>
    public RequestedSelection Selection => new(Plan.Selection, this);

    internal OperationPlan Plan { get; }

    internal VariableValues Variables { get; }

    internal IReadOnlyDictionary<string, object?>? Extensions => _extensions;

    /// <summary>
    /// The operation's one instance of <typeparamref name="T"/>, made when it is first asked for: a read snapshot, say, so that all
    /// resolvers see the same data. What is <see cref="IAsyncDisposable"/> or <see cref="IDisposable"/> is disposed of when the operation is over.
    /// </summary>
    /// <param name="create">Makes it; called at most once for each operation, while other callers wait.</param>
    public T GetOrAdd<T>(Func<OperationContext, T> create) where T : class
    {
        lock (Lock())
        {
            _state ??= [];
            if (_state.TryGetValue(typeof(T), out var existing)) return (T)existing;
            var created = create(this);
            _state.Add(typeof(T), created);
            return created;
        }
    }

    /// <summary>Adds an entry to the response's <c>extensions</c>; a later one of the same name replaces it.</summary>
    /// <param name="name">The entry's name.</param>
    /// <param name="value">Of a type that JSON can express.</param>
    public void AddExtension(string name, object? value)
    {
        lock (Lock()) (_extensions ??= [])[name] = value;
    }

    /// <summary>Counts list items of the response, parts that follow included. False where there are too many.</summary>
    internal bool TryAddListItems(int count, int limit)
    {
        // Compared this way round, the sum cannot overflow. Parts can be executed at the same time.
        while (true)
        {
            var before = _listItems;
            if (count > limit - before) return false;
            if (Interlocked.CompareExchange(ref _listItems, before + count, before) == before) return true;
        }
    }

    /// <summary>Disposes of the state, newest first. Called once, when no resolver runs any more.</summary>
    internal async ValueTask ReleaseAsync()
    {
        if (_state is null) return;
        foreach (var state in _state.Values.Reverse())
        {
            if (state is IAsyncDisposable asynchronous) await asynchronous.DisposeAsync();
            else (state as IDisposable)?.Dispose();
        }
    }

    // Most operations need none.
    private Lock Lock() => _lock ?? Interlocked.CompareExchange(ref _lock, new Lock(), null) ?? _lock;
}

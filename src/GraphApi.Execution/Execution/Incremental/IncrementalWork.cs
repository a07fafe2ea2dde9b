using System.Collections;
using GraphApi.Execution.Coercion;
using GraphApi.Execution.Planning;
using GraphApi.Execution.Results;

namespace GraphApi.Execution.Incremental;

/// <summary>What a run leaves for later.</summary>
internal sealed class IncrementalWork(VariableValues variables)
{
    private readonly Dictionary<ResultObject, DeferScope> _scopes = [];

    /// <summary>Outer ones before those within.</summary>
    public List<DeferredFragment> Fragments { get; } = [];

    public List<ExecutionGroup> Groups { get; } = [];

    public List<ItemStream> Streams { get; } = [];

    /// <summary>How many errors of the parts are not listed.</summary>
    public int OmittedErrors { get; set; }

    /// <summary>Notes what the plan of a block defers for each of its objects.</summary>
    public void Defer(ResultBlock block)
    {
        if (block.Plan.Deferred is not { } plan) return;
        foreach (var host in block.Objects)
        {
            var scope = ScopeOf(host);
            if (plan.Usages.Length > 0) _scopes[host] = scope = Begin(plan.Usages, host, scope);
            foreach (var fields in plan.Groups) Groups.Add(new ExecutionGroup(fields, host, scope!));
        }
    }

    /// <summary>The items of a streamed list that are not left for later.</summary>
    /// <exception cref="GraphQLException">The initial count is below 0.</exception>
    public IReadOnlyList<object?> TakeInitial(FieldPlan field, IEnumerable values, ResultList list)
    {
        var items = ItemStream.TakeInitial(field, values, list, variables, out var stream);
        if (stream is not null) Streams.Add(stream);
        return items;
    }

    /// <summary>Forgets what hangs on objects and lists that null propagation took.</summary>
    public void RemoveLost()
    {
        Groups.RemoveAll(group => IsLost(group.Host));
        foreach (var stream in Streams)
            if (IsLost(stream.List)) stream.Dispose();
        Streams.RemoveAll(stream => IsLost(stream.List));
    }

    private static bool IsLost(ResultNode node) => node.IsLost();

    private DeferScope Begin(DeferUsage[] usages, ResultObject host, DeferScope? outer)
    {
        var fragments = new DeferredFragment[usages.Length];
        var scope = new DeferScope(usages, fragments, outer);
        for (var i = 0; i < usages.Length; i++)
        {
            fragments[i] = new DeferredFragment(usages[i], host, usages[i].Parent is { } parent ? scope[parent] : null);
            Fragments.Add(fragments[i]);
        }

        return scope;
    }

    private DeferScope? ScopeOf(ResultObject host)
    {
        ResultNode node = host;
        while (node.Parent is not null)
        {
            node = node.Parent;
            if (node is ResultObject obj && _scopes.TryGetValue(obj, out var scope)) return scope;
        }

        // Streamed items are under no @defer around their list.
        return (node as ExecutionGroup)?.Scope;
    }
}

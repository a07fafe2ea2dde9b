using GraphApi.Execution.Errors;
using GraphApi.Execution.Results;

namespace GraphApi.Execution.Incremental;

/// <summary>
/// Decides what is told when (working draft, "Incremental Delivery"): a fragment is announced when what is around it is delivered, and
/// delivered when all of it is there; fields that belong to several go with the first.
/// </summary>
internal sealed class Delivery : IDisposable
{
    private readonly List<ExecutionGroup> _ready = [];
    private readonly HashSet<DeferredFragment> _announced = [];
    private readonly List<ItemStream> _streams = [];
    // Also those that clients do not know of, which may never come to it.
    private readonly HashSet<ItemStream> _found = [];
    private int _nextId;

    /// <summary>Whether something is announced and not completed.</summary>
    public bool HasNext => _announced.Count + _streams.Count > 0;

    /// <summary>The streams that are announced and not completed.</summary>
    public IReadOnlyList<ItemStream> Streams => _streams;

    /// <summary>The groups that may be executed since this was asked last.</summary>
    public List<ExecutionGroup> TakeReady()
    {
        var ready = new List<ExecutionGroup>();
        foreach (var group in _ready)
        {
            if (group.IsStarted || Array.TrueForAll(group.Fragments, fragment => fragment.IsClosed)) continue;
            group.IsStarted = true;
            ready.Add(group);
        }

        _ready.Clear();
        return ready;
    }

    /// <summary>What the initial response leaves for later.</summary>
    public List<PendingPart> Begin(IncrementalWork work)
    {
        var payload = new IncrementalPayload();
        Add(work, payload);
        return payload.Pending;
    }

    /// <summary>A batch was executed.</summary>
    public void Complete(IncrementalBatch batch, IncrementalWork work, IncrementalPayload payload)
    {
        payload.OmittedErrors += work.OmittedErrors;
        // Items come before what is announced for them, groups after what they lead to: it may belong to the same fragments.
        foreach (var chunk in batch.Chunks) Complete(chunk, payload);
        Add(work, payload);
        foreach (var group in batch.Groups) Complete(group, payload);
    }

    /// <summary>Fails all that is announced and not completed.</summary>
    public IncrementalPayload GiveUp(GraphQLError error)
    {
        var payload = new IncrementalPayload();
        foreach (var fragment in _announced.ToArray())
        {
            Close(fragment, payload, [error]);
            Abandon(fragment.Children);
        }

        foreach (var stream in _streams) payload.Completed.Add(new CompletedPart(stream.Id!.Value, [error]));
        _streams.Clear();
        return payload;
    }

    /// <summary>Closes all streams.</summary>
    public void Dispose()
    {
        foreach (var stream in _found) stream.Dispose();
    }

    private void Add(IncrementalWork work, IncrementalPayload payload)
    {
        var roots = new List<DeferredFragment>();
        foreach (var fragment in work.Fragments)
        {
            if (fragment.Parent is null) roots.Add(fragment);
            else if (fragment.Parent.IsClosed) fragment.IsClosed = true;
            else fragment.Parent.Children.Add(fragment);
        }

        foreach (var group in work.Groups)
        {
            foreach (var fragment in group.Fragments)
            {
                if (fragment.IsClosed) continue;
                fragment.Groups.Add(group);
                if (fragment.Id is not null) _ready.Add(group);
            }
        }

        var streams = new List<ItemStream>();
        foreach (var stream in work.Streams)
        {
            _found.Add(stream);
            (GroupOf(stream)?.Streams ?? streams).Add(stream);
        }

        Announce(roots, payload);
        Announce(streams, payload);
    }

    private void Announce(IEnumerable<DeferredFragment> fragments, IncrementalPayload payload)
    {
        foreach (var fragment in fragments)
        {
            if (fragment.IsClosed) continue;
            if (fragment.Groups.Count == 0)
            {
                // Nothing is left of it: its fields were asked for elsewhere too, or are gone.
                fragment.IsClosed = true;
                Announce(fragment.Children, payload);
                continue;
            }

            fragment.Id = _nextId++;
            _announced.Add(fragment);
            payload.Pending.Add(new PendingPart(fragment.Id.Value, fragment.Path, fragment.Label));
            _ready.AddRange(fragment.Groups);
            // Its groups may have been executed for other fragments already.
            Settle(fragment, payload);
        }
    }

    private void Announce(IEnumerable<ItemStream> streams, IncrementalPayload payload)
    {
        foreach (var stream in streams)
        {
            stream.Id = _nextId++;
            _streams.Add(stream);
            payload.Pending.Add(new PendingPart(stream.Id.Value, stream.Path(), stream.Label));
        }
    }

    private void Complete(ExecutionGroup group, IncrementalPayload payload)
    {
        group.IsDone = true;
        foreach (var fragment in group.Fragments) Settle(fragment, payload);
    }

    /// <summary>Delivers a fragment that is all there, or tells that it has failed.</summary>
    private void Settle(DeferredFragment fragment, IncrementalPayload payload)
    {
        if (fragment.IsClosed || fragment.Id is not { } id) return;
        if (fragment.Groups.Find(group => group.IsDone && group.IsDead) is { } failed)
        {
            Close(fragment, payload, failed.Errors);
            Abandon(fragment.Children);
            return;
        }

        if (!fragment.Groups.TrueForAll(group => group.IsDone)) return;
        var streams = new List<ItemStream>();
        foreach (var group in fragment.Groups.ToArray())
        {
            Deliver(group, fragment, payload);
            streams.AddRange(group.Streams);
            foreach (var other in group.Fragments) other.Groups.Remove(group);
        }

        Close(fragment, payload, null);
        Announce(fragment.Children, payload);
        Announce(streams, payload);
    }

    /// <summary>Data are named by the fragment nearest to them, so that the rest of the path is short.</summary>
    private static void Deliver(ExecutionGroup group, DeferredFragment fragment, IncrementalPayload payload)
    {
        var nearest = fragment;
        foreach (var other in group.Fragments)
            if (other is { IsClosed: false, Id: not null } && other.Path.Length > nearest.Path.Length) nearest = other;
        var subPath = new ArraySegment<object>(group.Path())[nearest.Path.Length..];
        payload.Delivered.Add(new DeliveredPart(nearest.Id!.Value, subPath, group, [], group.Errors));
    }

    private void Complete(StreamChunk chunk, IncrementalPayload payload)
    {
        var stream = chunk.Stream;
        stream.IsRunning = false;
        var delivered = new ArraySegment<StreamItem>(chunk.Items, 0, chunk.Delivered);
        if (delivered.Count > 0)
            payload.Delivered.Add(new DeliveredPart(stream.Id!.Value, [], null, delivered, [.. delivered.SelectMany(item => item.Errors)]));
        IReadOnlyList<GraphQLError>? errors = chunk.Error is null ? null : [chunk.Error];
        if (delivered.Count < chunk.Items.Length) errors = chunk.Items[delivered.Count].Errors;
        if (errors is null && stream.HasMore) return;
        _streams.Remove(stream);
        _found.Remove(stream);
        stream.Dispose();
        payload.Completed.Add(new CompletedPart(stream.Id!.Value, errors));
    }

    private void Close(DeferredFragment fragment, IncrementalPayload payload, IReadOnlyList<GraphQLError>? errors)
    {
        fragment.IsClosed = true;
        _announced.Remove(fragment);
        payload.Completed.Add(new CompletedPart(fragment.Id!.Value, errors));
    }

    private static void Abandon(List<DeferredFragment> fragments)
    {
        foreach (var fragment in fragments)
        {
            fragment.IsClosed = true;
            Abandon(fragment.Children);
        }
    }

    private static ExecutionGroup? GroupOf(ItemStream stream)
    {
        ResultNode node = stream.List;
        while (node.Parent is not null) node = node.Parent;
        return node as ExecutionGroup;
    }
}

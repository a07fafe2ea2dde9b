using System.Runtime.CompilerServices;
using GraphApi.Api.Contract;
using GraphApi.Api.Operations;
using GraphApi.Graph.Storage;

namespace GraphApi.Api.Changes;

/// <summary>The change log as events: what is there already in portions, then each commit as it comes.</summary>
internal sealed class ChangeSource(IGraphStore store) : IEventSource
{
    private const int ChangesAtOnce = 100;

    public async ValueTask<IAsyncEnumerable<object?>> OpenAsync(ResolverCall call)
    {
        var types = call.Texts("types")?.Select(ChangeFields.SubjectOf).ToHashSet();
        if (call.Argument("since") is string cursor) return ReadAsync(ChangeCursor.Parse(cursor), types, call.Cancellation);
        // What counts is when the subscription began, not when its first event is asked for.
        await using var reader = await store.OpenReaderAsync(call.Cancellation);
        return ReadAsync(await reader.GetLastChangeAsync(call.Cancellation), types, call.Cancellation);
    }

    private async IAsyncEnumerable<object?> ReadAsync(long since, HashSet<ChangeSubject>? types, [EnumeratorCancellation] CancellationToken cancellation)
    {
        while (true)
        {
            var (changes, version) = await NextAsync(since, cancellation);
            if (changes.Count == 0)
            {
                await store.WaitForChangeAsync(version, cancellation);
                continue;
            }

            since = changes[^1].Sequence;
            ChangeRecord[] wanted = [.. changes.Where(change => types is null || types.Contains(change.Subject))];
            if (wanted.Length > 0) yield return wanted;
        }
    }

    /// <summary>The reader is not kept while the client is slow or nothing happens.</summary>
    private async ValueTask<(IReadOnlyList<ChangeRecord> Changes, long Version)> NextAsync(long since, CancellationToken cancellation)
    {
        await using var reader = await store.OpenReaderAsync(cancellation);
        return (await reader.ReadChangesAsync(since, ChangesAtOnce, cancellation), reader.Version);
    }
}

using GraphApi.Graph.Storage;
using GraphApi.Storage.Sqlite.Memory;

namespace GraphApi.Storage.Sqlite.Commits;

/// <summary>What differs between two versions: documents, redirects, nodes, edges, each by id.</summary>
internal static class ChangeList
{
    public static List<(ChangeKind Kind, ChangeSubject Subject, string Id)> Of(CommitPlan plan, Snapshot before, Snapshot after)
    {
        var changes = new List<(ChangeKind, ChangeSubject, string)>();
        foreach (var (old, now) in plan.Documents) changes.Add((Kind(old, now), ChangeSubject.Document, (old ?? now)!.Id));
        foreach (var (from, old, now) in plan.Redirects) changes.Add((Kind(old, now), ChangeSubject.Redirect, from));
        Compare(before.Nodes, after.Nodes, n => n.Node.Id, ChangeSubject.Node, changes);
        Compare(before.Edges, after.Edges, e => e.Id, ChangeSubject.Edge, changes);
        return changes;
    }

    private static ChangeKind Kind(object? before, object? after) => before is null ? ChangeKind.Added : after is null ? ChangeKind.Removed : ChangeKind.Updated;

    /// <summary>Compares two lists by id; entries that say the same are the same object.</summary>
    private static void Compare<T>(T[] before, T[] after, Func<T, string> id, ChangeSubject subject, List<(ChangeKind, ChangeSubject, string)> changes)
        where T : class
    {
        int i = 0, j = 0;
        while (i < before.Length || j < after.Length)
        {
            if (i < before.Length && j < after.Length && ReferenceEquals(before[i], after[j]))
            {
                i++;
                j++;
                continue;
            }

            var order = i == before.Length ? 1 : j == after.Length ? -1 : string.CompareOrdinal(id(before[i]), id(after[j]));
            if (order < 0) changes.Add((ChangeKind.Removed, subject, id(before[i++])));
            else if (order > 0) changes.Add((ChangeKind.Added, subject, id(after[j++])));
            else
            {
                changes.Add((ChangeKind.Updated, subject, id(after[j++])));
                i++;
            }
        }
    }
}

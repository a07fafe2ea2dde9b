using GraphApi.Graph.Ontology;
using GraphApi.Graph.Storage;
using GraphApi.Storage.Sqlite.Files;
using GraphApi.Storage.Sqlite.Memory;
using GraphApi.Storage.Sqlite.Native;

namespace GraphApi.Storage.Sqlite.Commits;

/// <summary>Carries out commits, one at a time: the file first, then memory, so that no reader sees what is not durable.</summary>
internal sealed class Committer(StoreFile file, OntologyDefinition ontology, TimeProvider time)
{
    private readonly ContributionNormalizer _normalizer = new(ontology);

    /// <summary>Puts the contributions of a commit in normal form; may run beside other commits.</summary>
    /// <exception cref="GraphStoreException">One breaks a rule.</exception>
    public List<GraphChange> Normalize(GraphCommit commit, CancellationToken cancellation)
    {
        var changes = new List<GraphChange>(commit.Changes.Count);
        foreach (var change in commit.Changes)
        {
            cancellation.ThrowIfCancellationRequested();
            changes.Add(change is GraphChange.PutDocument put ? new GraphChange.PutDocument(_normalizer.Normalize(put.Contribution)) : change);
        }

        return changes;
    }

    /// <summary>Carries out a commit.</summary>
    /// <param name="before">The current version.</param>
    /// <param name="commit">The commit: who and why.</param>
    /// <param name="changes">Its changes in normal form.</param>
    /// <param name="publish">Makes the new version the current one; called once the file has it.</param>
    /// <param name="cancellation">Gives up with nothing changed, until the file has it.</param>
    public CommitResult Commit(Snapshot before, GraphCommit commit, List<GraphChange> changes, Action<Snapshot> publish, CancellationToken cancellation)
    {
        var plan = CommitPlan.Of(before.Contents, changes, _normalizer);
        if (plan.IsEmpty) return new CommitResult(before.Contents.Version, 0);
        var database = file.Connections.Main;
        lock (database)
        {
            try
            {
                database.Execute("BEGIN IMMEDIATE");
                var (after, count) = Write(database, before, plan, commit, cancellation);
                cancellation.ThrowIfCancellationRequested();
                database.Execute("COMMIT");
                file.Symbols.Keep();
                publish(after);
                return new CommitResult(after.Contents.Version, count);
            }
            catch (Exception e)
            {
                file.Symbols.Forget();
                database.Rollback();
                if (e is DatabaseException error) throw StoreErrors.Translate(error, file.Path);
                throw;
            }
        }
    }

    private (Snapshot After, int Changes) Write(Database database, Snapshot before, CommitPlan plan, GraphCommit commit, CancellationToken cancellation)
    {
        var writer = new ContentsWriter(database, file.Symbols, cancellation);
        var documents = plan.After.Documents.ToBuilder();
        foreach (var (old, now) in plan.Documents.ToList())
        {
            cancellation.ThrowIfCancellationRequested();
            if (now?.TextDigest is { } text && plan.Texts.TryGetValue(text, out var lines)) writer.InsertText(text, lines);
            if (now is not null && now.Key == old?.Key)
            {
                writer.UpdateText(now);
                continue;
            }

            if (old is not null) writer.Delete(old);
            if (now is not null) documents[now.Id] = writer.Insert(now);
        }

        foreach (var (from, _, to) in plan.Redirects)
        {
            if (to is null) writer.DeleteRedirect(from);
            else writer.PutRedirect(from, to);
        }

        var after = SnapshotBuilder.Build(ontology, plan.After with { Documents = documents.ToImmutable() }, before);
        Retire(database, writer, plan, before, after);
        var changes = ChangeList.Of(plan, before, after);
        writer.InsertChanges(changes, after.Contents.Version, time.GetUtcNow(), commit);
        writer.UpdateState(after.Contents);
        return (after, changes.Count);
    }

    /// <summary>Deletes texts that no document has any more, and leaves them to those who still read the version before.</summary>
    private static void Retire(Database database, ContentsWriter writer, CommitPlan plan, Snapshot before, Snapshot after)
    {
        before.Retired.FollowedBy(after.Retired);
        foreach (var digest in plan.DroppedTexts)
        {
            if (StoredTexts.Read(database, digest) is { } lines) before.Retired.Add(digest, lines);
            writer.DeleteText(digest);
        }
    }
}

using System.Collections.Immutable;
using GraphApi.Graph.Storage;
using GraphApi.Storage.Sqlite.Memory;

namespace GraphApi.Storage.Sqlite.Commits;

/// <summary>What the changes of a commit come to: the contents afterwards, and what differs from those before.</summary>
internal sealed class CommitPlan
{
    private readonly GraphContents _before;
    private readonly ContributionNormalizer _normalizer;
    private readonly SortedSet<string> _documents = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _redirects = new(StringComparer.Ordinal);

    private CommitPlan(GraphContents before, ContributionNormalizer normalizer) => (_before, _normalizer, After) = (before, normalizer, before);

    /// <summary>The contents afterwards; the same object as before where nothing changes. Documents that are new have no number yet.</summary>
    public GraphContents After { get; private set; }

    /// <summary>The texts that came with the commit, by digest.</summary>
    public Dictionary<string, IReadOnlyList<string>> Texts { get; } = [];

    public bool IsEmpty => ReferenceEquals(_before, After);

    /// <summary>The documents that differ, by id.</summary>
    public IEnumerable<(StoredDocument? Before, StoredDocument? After)> Documents =>
        _documents.Select(id => (_before.Documents.GetValueOrDefault(id), After.Documents.GetValueOrDefault(id))).Where(d => !ReferenceEquals(d.Item1, d.Item2));

    /// <summary>The redirects that differ, by the id that is given up.</summary>
    public IEnumerable<(string From, string? Before, string? After)> Redirects =>
        _redirects.Select(id => (id, _before.Redirects.GetValueOrDefault(id), After.Redirects.GetValueOrDefault(id))).Where(r => r.Item2 != r.Item3);

    /// <summary>The digests of the texts that no document has any more.</summary>
    public IEnumerable<string> DroppedTexts
    {
        get
        {
            var dropped = Documents.Select(d => d.Before?.TextDigest).OfType<string>().ToHashSet();
            if (dropped.Count > 0) dropped.ExceptWith(After.Documents.Values.Select(d => d.TextDigest).OfType<string>());
            return dropped;
        }
    }

    /// <summary>Works out what a commit comes to.</summary>
    /// <param name="before">The contents that it meets.</param>
    /// <param name="changes">Its changes, contributions in normal form.</param>
    /// <param name="normalizer">Checks redirects.</param>
    /// <exception cref="GraphStoreException">A change is not possible.</exception>
    public static CommitPlan Of(GraphContents before, IReadOnlyList<GraphChange> changes, ContributionNormalizer normalizer)
    {
        var plan = new CommitPlan(before, normalizer);
        foreach (var change in changes) plan.Apply(change);
        plan.Settle();
        return plan;
    }

    private void Apply(GraphChange change)
    {
        switch (change)
        {
            case GraphChange.PutDocument put: Put(put.Contribution); break;
            case GraphChange.RemoveDocument remove: SetDocument(remove.DocumentId, null); break;
            case GraphChange.PutText text: Put(text); break;
            case GraphChange.PutRedirect redirect:
                _normalizer.CheckRedirect(redirect.FromId, redirect.ToId, After.Redirects);
                SetRedirects(redirect.FromId, After.Redirects.SetItem(redirect.FromId, redirect.ToId));
                break;
            case GraphChange.RemoveRedirect redirect: SetRedirects(redirect.FromId, After.Redirects.Remove(redirect.FromId)); break;
            case GraphChange.PutDataset dataset: After = After with { Dataset = dataset.Dataset }; break;
            default: throw new NotSupportedException($"The change {change.GetType().Name} is not known to this store.");
        }
    }

    private void Put(DocumentContribution contribution)
    {
        var document = contribution.Document;
        var known = After.Documents.GetValueOrDefault(document.Id);
        var knownText = known?.Contribution.Document.Sha256 == document.Sha256 ? known.TextDigest : null;
        var text = contribution.Text is { } lines ? Keep(lines) : knownText;
        var facts = contribution with { Text = null };
        var stored = new StoredDocument(0, facts, ContributionDigest.Of(facts), text);
        SetDocument(document.Id, known is not null && known.Digest.AsSpan().SequenceEqual(stored.Digest) ? known with { TextDigest = text } : stored);
    }

    private void Put(GraphChange.PutText text)
    {
        if (!After.Documents.TryGetValue(text.DocumentId, out var document))
        {
            throw new GraphStoreException(GraphStoreErrorCodes.ContributionInvalid, $"Document {text.DocumentId}: it is not in the store, so it can get no text; ingest it first.");
        }

        ContributionNormalizer.CheckText(text.DocumentId, text.Lines);
        SetDocument(text.DocumentId, document with { TextDigest = Keep(text.Lines) });
    }

    private string Keep(IReadOnlyList<string> lines)
    {
        var digest = ContributionDigest.OfText(lines);
        Texts[digest] = lines;
        return digest;
    }

    private void SetDocument(string id, StoredDocument? document)
    {
        _documents.Add(id);
        After = After with { Documents = document is null ? After.Documents.Remove(id) : After.Documents.SetItem(id, document) };
    }

    private void SetRedirects(string id, ImmutableSortedDictionary<string, string> redirects)
    {
        _redirects.Add(id);
        After = After with { Redirects = redirects };
    }

    /// <summary>Takes back what turned out to change nothing.</summary>
    private void Settle()
    {
        foreach (var id in _documents)
        {
            var (before, after) = (_before.Documents.GetValueOrDefault(id), After.Documents.GetValueOrDefault(id));
            if (before is not null && after is not null && before.SaysTheSameAs(after)) After = After with { Documents = After.Documents.SetItem(id, before) };
        }

        if (!Redirects.Any()) After = After with { Redirects = _before.Redirects };
        var sameFacts = !Documents.Any() && ReferenceEquals(After.Redirects, _before.Redirects);
        var sameDataset = After.Dataset == _before.Dataset ||
            (sameFacts && After.Dataset is { } now && _before.Dataset is { } then && now with { BuiltAt = then.BuiltAt } == then);
        After = sameFacts && sameDataset ? _before : After with { Version = _before.Version + 1 };
    }
}

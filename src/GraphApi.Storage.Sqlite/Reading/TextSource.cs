using GraphApi.Storage.Sqlite.Files;
using GraphApi.Storage.Sqlite.Memory;

namespace GraphApi.Storage.Sqlite.Reading;

/// <summary>Gives texts by digest, from the file, keeping those that were asked for last.</summary>
internal sealed class TextSource(StoreFile file)
{
    /// <summary>How many characters are kept ready at most: 64 MB.</summary>
    private const long CacheLimit = 32L << 20;

    private readonly Lock _lock = new();
    private readonly Dictionary<string, LinkedListNode<(string Digest, IReadOnlyList<string> Lines, long Size)>> _cached = [];
    private readonly LinkedList<(string Digest, IReadOnlyList<string> Lines, long Size)> _byUse = [];
    private long _size;

    /// <summary>The lines of each text, in one visit to the file; null for a null digest.</summary>
    public IReadOnlyList<IReadOnlyList<string>?> Read(IReadOnlyList<string?> digests, Snapshot snapshot)
    {
        var lines = new IReadOnlyList<string>?[digests.Count];
        var missing = new List<int>();
        for (var i = 0; i < lines.Length; i++)
        {
            if (digests[i] is { } digest && (lines[i] = Cached(digest)) is null) missing.Add(i);
        }

        if (missing.Count == 0) return lines;
        var stored = file.Connections.Read(database => missing.ConvertAll(i => StoredTexts.Read(database, digests[i]!)));
        for (var i = 0; i < missing.Count; i++)
        {
            // A commit deletes a text from the file only after it has retired it: look there second.
            var digest = digests[missing[i]]!;
            if ((stored[i] ?? snapshot.Retired.Find(digest)) is not { } compressed) throw StoreErrors.Damaged(file.Path, "the text of a document is missing");
            lines[missing[i]] = Keep(digest, Decode(compressed));
        }

        return lines;
    }

    private IReadOnlyList<string> Decode(byte[] compressed)
    {
        try
        {
            return TextCodec.Decode(compressed);
        }
        catch (Exception e) when (StoreErrors.IsDamage(e) || e is InvalidOperationException)
        {
            throw StoreErrors.Damaged(file.Path, "the text of a document cannot be read", e);
        }
    }

    private IReadOnlyList<string>? Cached(string digest)
    {
        lock (_lock)
        {
            if (!_cached.TryGetValue(digest, out var entry)) return null;
            _byUse.Remove(entry);
            _byUse.AddFirst(entry);
            return entry.Value.Lines;
        }
    }

    private IReadOnlyList<string> Keep(string digest, IReadOnlyList<string> lines)
    {
        var size = lines.Sum(l => (long)l.Length + 16);
        lock (_lock)
        {
            if (_cached.ContainsKey(digest) || size > CacheLimit) return lines;
            _cached.Add(digest, _byUse.AddFirst((digest, lines, size)));
            _size += size;
            while (_size > CacheLimit && _byUse.Last is { } oldest)
            {
                _byUse.RemoveLast();
                _cached.Remove(oldest.Value.Digest);
                _size -= oldest.Value.Size;
            }
        }

        return lines;
    }
}

using System.Collections.Concurrent;

namespace GraphApi.Execution.Planning;

/// <summary>
/// Compiled documents by their text, bounded in number and bytes. Look-ups neither lock nor allocate. When full, the
/// documents that were not used since the last round leave first (the clock algorithm), so a flood of one-off documents does not
/// push out those in use.
/// </summary>
internal sealed class DocumentCache(int maxDocuments, long maxBytes)
{
    private readonly ConcurrentDictionary<byte[], Entry> _entries = new(new DocumentKeyComparer());
    private readonly Queue<Entry> _clock = new();
    private readonly Lock _lock = new();
    private long _bytes;

    /// <summary>How many documents are held.</summary>
    public int Count => _entries.Count;

    public CompiledDocument? Find(ReadOnlySpan<byte> source)
    {
        if (!_entries.GetAlternateLookup<ReadOnlySpan<byte>>().TryGetValue(source, out var entry)) return null;
        // Written only when it changes: a shared cache line that nobody writes is free to read.
        if (!entry.Used) entry.Used = true;
        return entry.Document;
    }

    /// <summary>Keeps the document; where another thread was faster, its document is the one to use.</summary>
    public CompiledDocument Add(ReadOnlySpan<byte> source, CompiledDocument document)
    {
        // One document may not empty the cache.
        if (maxDocuments == 0 || source.Length > maxBytes / 8) return document;
        var entry = new Entry(source.ToArray(), document);
        lock (_lock)
        {
            if (!_entries.TryAdd(entry.Source, entry)) return Find(source) ?? document;
            _clock.Enqueue(entry);
            _bytes += entry.Source.Length;
            while (_clock.Count > maxDocuments || _bytes > maxBytes) EvictOne();
        }

        return document;
    }

    private void EvictOne()
    {
        while (true)
        {
            var candidate = _clock.Dequeue();
            if (!candidate.Used)
            {
                _entries.TryRemove(candidate.Source, out _);
                _bytes -= candidate.Source.Length;
                return;
            }

            candidate.Used = false;
            _clock.Enqueue(candidate);
        }
    }

    private sealed class Entry(byte[] source, CompiledDocument document)
    {
        public byte[] Source { get; } = source;

        public CompiledDocument Document { get; } = document;

        public bool Used { get; set; }
    }
}

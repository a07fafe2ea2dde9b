using System.Collections.Concurrent;

namespace GraphApi.Storage.Sqlite.Memory;

/// <summary>
/// The compressed texts that the commit after a snapshot deleted from the file. A reader that still reads the snapshot finds them here; the chain
/// leads to later commits and holds texts only, so that it keeps no snapshot alive.
/// </summary>
internal sealed class RetiredTexts
{
    private readonly ConcurrentDictionary<string, byte[]> _texts = new();
    private volatile RetiredTexts? _next;

    public void Add(string digest, byte[] lines) => _texts[digest] = lines;

    public void FollowedBy(RetiredTexts next) => _next = next;

    public byte[]? Find(string digest)
    {
        for (var retired = this; retired is not null; retired = retired._next)
        {
            if (retired._texts.TryGetValue(digest, out var lines)) return lines;
        }

        return null;
    }
}

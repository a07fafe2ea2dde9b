using System.Collections.Frozen;
using System.Security.Cryptography;

namespace GraphApi.Server.Security;

/// <summary>The keys of one state of the key file, ready for look-up. Immutable.</summary>
internal sealed class KeySet(IReadOnlyList<ApiKey> keys)
{
    private static readonly byte[] Nobody = new byte[SHA256.HashSizeInBytes];

    private readonly FrozenDictionary<string, (ApiKey Key, byte[] Hash)> _byId =
        keys.ToFrozenDictionary(key => key.Id, key => (key, Convert.FromHexString(key.Hash)), StringComparer.Ordinal);

    /// <summary>How many keys open the door at a time.</summary>
    public int CountValid(DateTimeOffset time) => keys.Count(key => key.VerdictAt(time) == KeyVerdict.Valid);

    /// <summary>Whether the key with this id is still good at a time.</summary>
    public bool IsValid(string id, DateTimeOffset time) => _byId.TryGetValue(id, out var entry) && entry.Key.VerdictAt(time) == KeyVerdict.Valid;

    /// <summary>What a text that was sent as a key is worth. Takes the same time for a known and an unknown id, and wherever the hashes differ.</summary>
    public KeyCheck Check(string text, DateTimeOffset time)
    {
        var (id, verdict) = KeyText.Parse(text);
        if (id is null) return new KeyCheck(verdict);
        var known = _byId.TryGetValue(id, out var entry);
        return CryptographicOperations.FixedTimeEquals(KeyText.Hash(text), known ? entry.Hash : Nobody) && known
            ? new KeyCheck(entry.Key.VerdictAt(time), entry.Key)
            : new KeyCheck(KeyVerdict.Unknown);
    }
}

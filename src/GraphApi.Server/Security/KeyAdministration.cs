using GraphApi.Api.Contract;

namespace GraphApi.Server.Security;

/// <summary>Makes and revokes keys.</summary>
internal sealed class KeyAdministration(KeyFile file, TimeProvider time)
{
    private const int MaxNameLength = 64;

    /// <summary>Makes a key. Its text is nowhere but in the answer.</summary>
    /// <exception cref="KeyException">The name cannot be used, or the file cannot be changed.</exception>
    public (ApiKey Key, string Text) Create(string name, Role role, TimeSpan? lifetime)
    {
        CheckName(name);
        return file.Change(keys =>
        {
            if (keys.Find(key => key.Name == name && key.Revoked is null) is { } taken)
                throw new KeyException($"There is a key named '{name}' already ({taken.Id}). Choose another name or revoke it first.");
            var (id, text) = KeyText.Create();
            var now = Now();
            var key = new ApiKey { Id = id, Name = name, Role = role, Hash = Convert.ToHexStringLower(KeyText.Hash(text)), Created = now, Expires = now + lifetime };
            keys.Add(key);
            return (key, text);
        });
    }

    /// <summary>Revokes a key for good.</summary>
    /// <param name="idOrName">Its id, or the name of a key that was not revoked yet.</param>
    /// <exception cref="KeyException">There is no such key, it was revoked already, or the file cannot be changed.</exception>
    public ApiKey Revoke(string idOrName)
    {
        if (idOrName.StartsWith(KeyText.Prefix, StringComparison.Ordinal)) throw new KeyException("Give the key's id or name, not the key itself: the id stands between the key's two underscores.");
        return file.Change(keys =>
        {
            var index = keys.FindIndex(key => key.Id == idOrName);
            if (index < 0) index = keys.FindIndex(key => key.Name == idOrName && key.Revoked is null);
            if (index < 0) throw new KeyException($"There is no key '{idOrName}' to revoke. See 'graphapi key list'.");
            if (keys[index].Revoked is { } earlier) throw new KeyException($"The key {idOrName} was revoked on {earlier:yyyy-MM-dd} already.");
            return keys[index] = keys[index] with { Revoked = Now() };
        });
    }

    // Names appear in logs and tables, so they hold nothing that could break a line; and no key may end up there by mistake.
    private static void CheckName(string name)
    {
        if (name.StartsWith(KeyText.Prefix, StringComparison.Ordinal)) throw new KeyException($"A name cannot begin with {KeyText.Prefix}, as keys do.");
        if (name.Length is 0 or > MaxNameLength || name != name.Trim() || !name.All(c => char.IsLetterOrDigit(c) || " ._@+-".Contains(c, StringComparison.Ordinal)))
            throw new KeyException($"A name has 1 to {MaxNameLength} letters, digits, spaces inside, or . _ @ + -");
    }

    // Whole seconds: the file is read by people too.
    private DateTimeOffset Now() => DateTimeOffset.FromUnixTimeSeconds(time.GetUtcNow().ToUnixTimeSeconds());
}

using GraphApi.Api.Contract;

namespace GraphApi.Server.Security;

/// <summary>A key as the key file keeps it: everything but the key itself.</summary>
internal sealed record ApiKey
{
    /// <summary>Tells keys apart; part of the key's text and no secret.</summary>
    public required string Id { get; init; }

    /// <summary>What its owner calls it; no two keys that were not revoked share one.</summary>
    public required string Name { get; init; }

    public required Role Role { get; init; }

    /// <summary>SHA-256 of the key's text in hexadecimal; see <see cref="KeyText"/> for why that is enough.</summary>
    public required string Hash { get; init; }

    public required DateTimeOffset Created { get; init; }

    /// <summary>When it ends by itself; null for never.</summary>
    public DateTimeOffset? Expires { get; init; }

    /// <summary>When it was revoked; null where it was not.</summary>
    public DateTimeOffset? Revoked { get; init; }

    /// <summary>What the key is worth at a time, to somebody who has shown it.</summary>
    public KeyVerdict VerdictAt(DateTimeOffset time) =>
        Revoked is not null ? KeyVerdict.Revoked : Expires <= time ? KeyVerdict.Expired : KeyVerdict.Valid;
}

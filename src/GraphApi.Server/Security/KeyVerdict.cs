namespace GraphApi.Server.Security;

/// <summary>What a text that was sent as a key is worth.</summary>
internal enum KeyVerdict
{
    Valid,

    /// <summary>It does not look like a key of ours.</summary>
    Malformed,

    /// <summary>It looks like one, but its check digits are wrong: mistyped or cut short.</summary>
    Mistyped,

    /// <summary>It is well-formed, but not in the key file.</summary>
    Unknown,

    Revoked,

    Expired,
}

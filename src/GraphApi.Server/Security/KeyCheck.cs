namespace GraphApi.Server.Security;

/// <summary>The outcome of looking a key up.</summary>
/// <param name="Verdict">What it is worth.</param>
/// <param name="Key">The key, for who has shown that they hold it: where it is valid, revoked or expired.</param>
internal readonly record struct KeyCheck(KeyVerdict Verdict, ApiKey? Key = null);

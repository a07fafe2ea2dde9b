namespace GraphApi.Server.Security;

/// <summary>From where the graph may be read without a key.</summary>
internal enum AnonymousAccess
{
    /// <summary>From the machine that the server runs on.</summary>
    Loopback,

    /// <summary>From everywhere.</summary>
    Always,

    /// <summary>From nowhere.</summary>
    Never,
}

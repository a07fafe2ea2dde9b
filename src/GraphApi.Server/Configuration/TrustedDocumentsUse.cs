namespace GraphApi.Server.Configuration;

/// <summary>What trusted documents are for.</summary>
internal enum TrustedDocumentsUse
{
    /// <summary>There are none.</summary>
    Off,

    /// <summary>Clients may name them by their ids.</summary>
    Allowed,

    /// <summary>Nothing else is executed.</summary>
    Required,
}

namespace GraphApi.Graph.Storage;

/// <summary>The codes of <see cref="GraphStoreException"/>.</summary>
public static class GraphStoreErrorCodes
{
    /// <summary>Another process writes to the store.</summary>
    public const string Locked = "STORE_LOCKED";

    /// <summary>A newer version of the program made the store.</summary>
    public const string Newer = "STORE_NEWER";

    /// <summary>What is there is not a store of this program.</summary>
    public const string Foreign = "STORE_FOREIGN";

    /// <summary>The store's data are damaged.</summary>
    public const string Damaged = "STORE_DAMAGED";

    /// <summary>There is no room left.</summary>
    public const string Full = "STORE_FULL";

    /// <summary>The store cannot be written to.</summary>
    public const string ReadOnly = "STORE_READ_ONLY";

    /// <summary>The store cannot be reached.</summary>
    public const string Unavailable = "STORE_UNAVAILABLE";

    /// <summary>A change breaks the rules of the ontology or of the model.</summary>
    public const string ContributionInvalid = "CONTRIBUTION_INVALID";
}

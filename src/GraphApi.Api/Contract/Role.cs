namespace GraphApi.Api.Contract;

/// <summary>What a caller may do; each role may do what the ones before it may.</summary>
public enum Role
{
    /// <summary>Reads.</summary>
    Reader,

    /// <summary>Merges entities and decides on doubts.</summary>
    Curator,

    /// <summary>Adds and removes documents.</summary>
    Ingester,

    /// <summary>Manages keys.</summary>
    Admin,
}

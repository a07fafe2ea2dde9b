namespace GraphApi.Graph.Storage;

/// <summary>What a change did to its subject.</summary>
public enum ChangeKind
{
    /// <summary>It came to be.</summary>
    Added,

    /// <summary>It says something else now.</summary>
    Updated,

    /// <summary>It is gone.</summary>
    Removed,
}

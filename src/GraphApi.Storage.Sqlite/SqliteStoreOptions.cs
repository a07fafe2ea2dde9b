namespace GraphApi.Storage.Sqlite;

/// <summary>How a store is opened.</summary>
public sealed record SqliteStoreOptions
{
    /// <summary>
    /// Only read, and keep reading the version that is there when it opens, though another process writes. For exports, backups and
    /// the like beside a running server; a server itself does not want it.
    /// </summary>
    public bool ReadOnly { get; init; }

    /// <summary>How long to wait for a lock of another program, such as a backup tool, on the file.</summary>
    public TimeSpan BusyTimeout { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>The size in bytes that the file must not exceed, for disks that others need too; null sets no limit but the disk.</summary>
    public long? MaxFileBytes { get; init; }

    /// <summary>The clock of the change log.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;
}

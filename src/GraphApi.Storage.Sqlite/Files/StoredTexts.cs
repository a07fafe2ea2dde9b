using GraphApi.Storage.Sqlite.Native;

namespace GraphApi.Storage.Sqlite.Files;

/// <summary>Reads compressed texts.</summary>
internal static class StoredTexts
{
    public static byte[]? Read(Database database, string digest)
    {
        var row = database.Prepare("SELECT lines FROM texts WHERE digest = ?").Bind(1, digest);
        var lines = row.Step() ? row.Bytes(0).ToArray() : null;
        row.Reset();
        return lines;
    }
}

using System.Globalization;

namespace GraphApi.Storage.Sqlite.Files;

/// <summary>
/// The right to write to a store: an advisory lock on a small file beside it (<c>FILE.lock</c>), which the operating system gives back when
/// the process ends, however it ends. It is a file of its own so that others can read the store meanwhile, and because locks on the
/// database file itself would be SQLite's. The file stays; it holds the number of the process that wrote last.
/// </summary>
internal sealed class StoreLock : IDisposable
{
    private readonly FileStream _file;

    private StoreLock(FileStream file) => _file = file;

    /// <summary>Takes the lock.</summary>
    /// <exception cref="Graph.Storage.GraphStoreException">Another process has it, or the folder cannot be written.</exception>
    public static StoreLock Take(string path)
    {
        var lockPath = path + ".lock";
        try
        {
            var file = new FileStream(lockPath, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1);
            file.SetLength(0);
            file.Write(System.Text.Encoding.ASCII.GetBytes(Environment.ProcessId.ToString(CultureInfo.InvariantCulture)));
            file.Flush();
            return new StoreLock(file);
        }
        catch (UnauthorizedAccessException e)
        {
            throw StoreErrors.ReadOnly(path, e);
        }
        catch (DirectoryNotFoundException)
        {
            throw StoreErrors.Unusable(path, "its folder does not exist; make it, or choose another path");
        }
        catch (IOException e)
        {
            throw IsReadOnlyFileSystem(e) ? StoreErrors.ReadOnly(path, e) : StoreErrors.Locked(path, ReadOwner(lockPath), e);
        }
    }

    public void Dispose() => _file.Dispose();

    private static bool IsReadOnlyFileSystem(IOException error) => OperatingSystem.IsLinux() && error.HResult == 30;

    private static string? ReadOwner(string lockPath)
    {
        try
        {
            using var file = new FileStream(lockPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var reader = new StreamReader(file);
            return int.TryParse(reader.ReadToEnd(), NumberStyles.None, CultureInfo.InvariantCulture, out var process) ? $"process {process}" : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}

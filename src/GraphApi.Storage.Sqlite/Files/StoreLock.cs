namespace GraphApi.Storage.Sqlite.Files;

/// <summary>
/// The right to write to a store: an advisory lock on a small file beside it (<c>FILE.lock</c>), which the operating system gives back when
/// the process ends, however it ends. It is a file of its own so that others can read the store meanwhile, and because locks on the
/// database file itself would be SQLite's. The file is empty and stays: deleting it could take a newcomer's lock away.
/// </summary>
internal sealed class StoreLock : IDisposable
{
    private readonly FileStream _file;

    private StoreLock(FileStream file) => _file = file;

    /// <summary>Takes the lock.</summary>
    /// <exception cref="Graph.Storage.GraphStoreException">Another process has it, or the folder cannot be written.</exception>
    public static StoreLock Take(string path)
    {
        try
        {
            return new StoreLock(new FileStream(path + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1));
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
            throw IsReadOnlyFileSystem(e) ? StoreErrors.ReadOnly(path, e) : StoreErrors.Locked(path, e);
        }
    }

    public void Dispose() => _file.Dispose();

    private static bool IsReadOnlyFileSystem(IOException error) => OperatingSystem.IsLinux() && error.HResult == 30;
}

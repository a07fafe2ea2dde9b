using System.IO.Enumeration;
using System.Security.Cryptography;
using GraphApi.Graph.Model;

namespace GraphApi.Graph.Documents;

/// <summary>Finds a user's own copies of the graph's documents, by their SHA-256: names may differ, contents may not.</summary>
public static class DocumentFinder
{
    /// <summary>
    /// Looks through <paramref name="folder"/> and the folders in it (links to folders are not followed). Only files as long as a document are hashed. Where
    /// several files are the same document, the first by path counts.
    /// </summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static async Task<DocumentMatches> FindAsync(string folder, IReadOnlyCollection<Document> documents, CancellationToken cancellationToken = default)
    {
        if (!Directory.Exists(folder)) throw new DirectoryNotFoundException($"There is no folder '{folder}'. Name the folder that holds the documents.");
        var wanted = documents.ToLookup(d => d.Sha256, StringComparer.Ordinal);
        var lengths = documents.Select(d => d.Bytes).ToHashSet();
        var found = new SortedDictionary<string, DocumentMatch>(StringComparer.Ordinal);
        var unreadable = new List<string>();
        foreach (var path in Files(folder))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (found.Count == documents.Count) break;
            try
            {
                var hash = await HashAsync(path, lengths, cancellationToken).ConfigureAwait(false);
                if (hash is null) continue;
                foreach (var document in wanted[hash]) found.TryAdd(document.Id, new DocumentMatch(document.Id, path));
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                unreadable.Add(path);
            }
        }

        return new DocumentMatches(
            [.. found.Values], [.. documents.Select(d => d.Id).Where(id => !found.ContainsKey(id)).Order(StringComparer.Ordinal)], unreadable);
    }

    private static List<string> Files(string folder)
    {
        var options = new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true, AttributesToSkip = 0 };
        var files = new FileSystemEnumerable<string>(Path.GetFullPath(folder), (ref FileSystemEntry entry) => entry.ToFullPath(), options)
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory,
            ShouldRecursePredicate = (ref FileSystemEntry entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
        }.ToList();
        files.Sort(StringComparer.Ordinal);
        return files;
    }

    private static async Task<string?> HashAsync(string path, HashSet<long> lengths, CancellationToken cancellationToken)
    {
        // Asking for the length first keeps pipes and devices, which would never end, from being opened.
        if (!lengths.Contains(Length(path))) return null;
        var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 1 << 16, useAsync: true);
        await using (stream.ConfigureAwait(false))
        {
            return Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, cancellationToken).ConfigureAwait(false));
        }
    }

    private static long Length(string path)
    {
        var file = new FileInfo(path);
        return (file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? file).Length;
    }
}

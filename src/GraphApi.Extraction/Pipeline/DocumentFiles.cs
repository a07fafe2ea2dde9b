using GraphApi.Extraction.Reading;
using Microsoft.Extensions.FileSystemGlobbing;

namespace GraphApi.Extraction.Pipeline;

/// <summary>Finds the files that are meant by files, folders and patterns.</summary>
public static class DocumentFiles
{
    /// <summary>
    /// The files, by full path, each once. A file is taken whatever its ending; a folder gives every file in and below it with a known ending
    /// (<see cref="DocumentReader.MediaTypes"/>); a pattern holds * or ?, and ** for any folders.
    /// </summary>
    /// <returns>The files, and what is wrong with inputs that give none.</returns>
    public static (IReadOnlyList<string> Files, IReadOnlyList<IngestFailure> Failures) Find(IReadOnlyList<string> inputs)
    {
        SortedSet<string> files = new(StringComparer.Ordinal);
        List<IngestFailure> failures = [];
        foreach (var input in inputs)
        {
            try
            {
                if (File.Exists(input)) files.Add(Path.GetFullPath(input));
                else if (Directory.Exists(input)) AddFolder(input);
                else if (input.AsSpan().ContainsAny('*', '?')) AddPattern(input);
                else failures.Add(new IngestFailure(input, "There is no such file or folder. Check the name."));
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                failures.Add(new IngestFailure(input, $"It cannot be read: {error.Message} See to it that it may be read."));
            }
        }

        return ([.. files], failures);

        void AddFolder(string folder)
        {
            var before = files.Count;
            foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            {
                if (DocumentReader.MediaTypes.ContainsKey(Path.GetExtension(file))) files.Add(Path.GetFullPath(file));
            }

            if (files.Count == before) failures.Add(new IngestFailure(folder, $"The folder holds no document. Files that end in {string.Join(", ", DocumentReader.MediaTypes.Keys)} are read."));
        }

        void AddPattern(string pattern)
        {
            var (root, rest) = Split(pattern);
            var found = Directory.Exists(root) ? new Matcher(StringComparison.Ordinal).AddInclude(rest).GetResultsInFullPath(root).ToList() : [];
            foreach (var file in found) files.Add(Path.GetFullPath(file));
            if (found.Count == 0) failures.Add(new IngestFailure(pattern, "The pattern meets no file. Quote it, so that it is not the shell that resolves it, or check it."));
        }
    }

    // The folder before the first part with a wildcard, and the rest.
    private static (string Root, string Include) Split(string pattern)
    {
        var parts = pattern.Replace('\\', '/').Split('/');
        var first = Array.FindIndex(parts, p => p.AsSpan().ContainsAny('*', '?'));
        var root = string.Join('/', parts[..first]);
        return (root.Length > 0 ? root : pattern.StartsWith('/') ? "/" : ".", string.Join('/', parts[first..]));
    }
}

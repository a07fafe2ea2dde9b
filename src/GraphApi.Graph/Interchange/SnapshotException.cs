using System.Globalization;

namespace GraphApi.Graph.Interchange;

/// <summary>A snapshot that cannot be read. The message says which file and line, what is wrong and what to do.</summary>
public sealed class SnapshotException : Exception
{
    /// <summary>Makes one; <paramref name="line"/> is 0 where the whole file is meant.</summary>
    public SnapshotException(string file, long line, string what, string mend, Exception? inner = null)
        : base(line > 0 ? string.Create(CultureInfo.InvariantCulture, $"{file}:{line}: {what} {mend}") : $"{file}: {what} {mend}", inner) =>
        (File, Line) = (file, line);

    /// <summary>The file's path.</summary>
    public string File { get; }

    /// <summary>The line, from 1, or 0 where the whole file is meant.</summary>
    public long Line { get; }
}

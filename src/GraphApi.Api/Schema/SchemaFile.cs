using System.Text;
using GraphApi.Graph.Ontology;

namespace GraphApi.Api.Schema;

/// <summary>The schema as a file that is checked in, so that a change of it is seen in review.</summary>
public static class SchemaFile
{
    private const int Shown = 5;

    /// <summary>Writes the schema of an ontology to a file, in UTF-8 with line feeds.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void Write(string path, OntologyDefinition ontology) =>
        File.WriteAllText(path, SchemaWriter.Write(ontology), new UTF8Encoding(false));

    /// <summary>Compares a file with the schema of an ontology.</summary>
    /// <returns>Null where the file is current; otherwise what differs, where, and what to do, in a few lines.</returns>
    public static string? Check(string path, OntologyDefinition ontology)
    {
        if (!File.Exists(path)) return $"{path}: There is no such file. Run `graphapi schema --write`.";
        return Difference(Path.GetFileName(path), File.ReadAllText(path).ReplaceLineEndings("\n"), SchemaWriter.Write(ontology));
    }

    private static string? Difference(string name, string actual, string expected)
    {
        if (actual == expected) return null;
        var (have, want) = (actual.Split('\n'), expected.Split('\n'));
        var shorter = Math.Min(have.Length, want.Length);
        var start = 0;
        while (start < shorter && have[start] == want[start]) start++;
        var same = 0;
        while (same < shorter - start && have[^(same + 1)] == want[^(same + 1)]) same++;
        var text = new StringBuilder($"{name}:{start + 1}: The file is not what the ontology gives. Run `graphapi schema --write`.");
        Show(text, '-', have.AsSpan(start, have.Length - start - same));
        Show(text, '+', want.AsSpan(start, want.Length - start - same));
        return text.ToString();
    }

    private static void Show(StringBuilder text, char sign, ReadOnlySpan<string> lines)
    {
        for (var i = 0; i < lines.Length && i < Shown; i++) text.Append('\n').Append(sign).Append(' ').Append(lines[i]);
        if (lines.Length > Shown) text.Append('\n').Append(sign).Append($" … and {lines.Length - Shown} more lines");
    }
}

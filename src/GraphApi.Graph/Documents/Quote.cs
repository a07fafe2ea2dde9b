using System.Diagnostics.CodeAnalysis;
using GraphApi.Graph.Model;

namespace GraphApi.Graph.Documents;

/// <summary>Reads what a span of a document says.</summary>
public static class Quote
{
    /// <summary>The text of <paramref name="span"/> in <paramref name="lines"/> (the document's lines without their breaks); the lines of a longer
    /// span are joined by a line feed. False where the span does not lie within the lines.</summary>
    public static bool TryRead(IReadOnlyList<string> lines, TextSpan span, [NotNullWhen(true)] out string? quote)
    {
        quote = null;
        if (span.Line < 1 || span.EndLine < span.Line || span.EndLine > lines.Count) return false;
        var (first, last) = (lines[span.Line - 1], lines[span.EndLine - 1]);
        if (span.Start < 0 || span.Start > first.Length || span.End < 0 || span.End > last.Length) return false;
        if (span.Line == span.EndLine)
        {
            if (span.End < span.Start) return false;
            quote = first[span.Start..span.End];
            return true;
        }

        var between = lines.Skip(span.Line).Take(span.EndLine - span.Line - 1);
        quote = string.Join('\n', [first[span.Start..], .. between, last[..span.End]]);
        return true;
    }
}

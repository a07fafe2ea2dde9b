namespace GraphApi.Extraction.Layout;

/// <summary>Finds blocks of code between lines of three back-ticks or tildes; one that is never closed is text.</summary>
internal static class CodeFences
{
    /// <summary>For each line, whether it belongs to a block of code.</summary>
    public static bool[] Of(IReadOnlyList<string> lines)
    {
        var code = new bool[lines.Count];
        var open = -1;
        for (var i = 0; i < lines.Count; i++)
        {
            var text = lines[i].AsSpan().Trim();
            if (!text.StartsWith("```") && !text.StartsWith("~~~")) continue;
            if (open < 0)
            {
                open = i;
            }
            else if (lines[open].AsSpan().Trim()[0] == text[0])
            {
                code.AsSpan(open, i - open + 1).Fill(true);
                open = -1;
            }
        }

        return code;
    }
}

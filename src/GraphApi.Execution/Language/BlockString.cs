using System.Buffers;
using System.Text;

namespace GraphApi.Execution.Language;

/// <summary>The value of a block string and the way back (section 2.9.4, BlockStringValue).</summary>
internal static class BlockString
{
    /// <summary>The value of what stands between the triple quotes.</summary>
    public static string Value(ReadOnlySpan<byte> raw)
    {
        Measure(raw, out var indent, out var first, out var last);
        // A carriage return alone ends a line too, so the result is never longer than the source.
        var buffer = ArrayPool<byte>.Shared.Rent(raw.Length);
        var written = 0;
        for (var number = 0; number <= last; number++)
        {
            var line = NextLine(ref raw);
            if (number < first) continue;
            if (number > first) buffer[written++] = (byte)'\n';
            if (number > 0) line = line[Math.Min(indent, line.Length)..];
            while (line.IndexOf("\\\"\"\""u8) is var quote and >= 0)
            {
                line[..quote].CopyTo(buffer.AsSpan(written));
                written += quote;
                line = line[(quote + 1)..];
                line[..3].CopyTo(buffer.AsSpan(written));
                written += 3;
                line = line[3..];
            }
            line.CopyTo(buffer.AsSpan(written));
            written += line.Length;
        }
        var value = Encoding.UTF8.GetString(buffer, 0, written);
        ArrayPool<byte>.Shared.Return(buffer);
        return value;
    }

    /// <summary>Writes a value as a block string, or nothing and false where reading it would not give the value again.</summary>
    public static bool TryPrint(StringBuilder output, string value, string indentation)
    {
        const string Quotes = "\"\"\"";
        if (value.Length == 0)
        {
            output.Append(Quotes).Append(Quotes);
            return true;
        }
        var lines = value.Split('\n');
        if (value.Contains('\r', StringComparison.Ordinal) || IsBlank(lines[0]) || IsBlank(lines[^1])) return false;
        // Reading takes the common indentation away, of all lines but the one behind the opening quotes. So of the lines written below
        // one must have none of its own; where only the first has some, it can stand behind the quotes.
        var below = HasUnindented(lines);
        if (!below && lines.Length > 1 && !HasUnindented(lines.AsSpan(1))) return false;
        output.Append(Quotes);
        for (var number = 0; number < lines.Length; number++)
        {
            if (number > 0 || below) output.Append('\n');
            if (lines[number].Length > 0 && (number > 0 || below)) output.Append(indentation);
            output.Append(lines[number].Replace(Quotes, "\\" + Quotes, StringComparison.Ordinal));
        }
        output.Append('\n').Append(indentation).Append(Quotes);
        return true;
    }

    private static bool HasUnindented(ReadOnlySpan<string> lines)
    {
        foreach (var line in lines)
        {
            if (!IsBlank(line) && line[0] is not (' ' or '\t')) return true;
        }
        return false;
    }

    private static bool IsBlank(string line) => line.AsSpan().Trim(" \t").IsEmpty;

    private static void Measure(ReadOnlySpan<byte> raw, out int indent, out int first, out int last)
    {
        indent = int.MaxValue;
        first = -1;
        last = -1;
        for (var number = 0; ; number++)
        {
            var line = NextLine(ref raw);
            var content = line.IndexOfAnyExcept((byte)' ', (byte)'\t');
            if (content >= 0)
            {
                if (first < 0) first = number;
                last = number;
                if (number > 0) indent = Math.Min(indent, content);
            }
            if (raw.IsEmpty) break;
        }
        if (indent == int.MaxValue) indent = 0;
    }

    // Takes the line off, and leaves the rest empty at the end. A line end at the very end would hide one blank line, which is dropped
    // anyway.
    private static ReadOnlySpan<byte> NextLine(ref ReadOnlySpan<byte> rest)
    {
        var end = rest.IndexOfAny((byte)'\n', (byte)'\r');
        if (end < 0)
        {
            var all = rest;
            rest = default;
            return all;
        }
        var line = rest[..end];
        var length = rest[end..].StartsWith("\r\n"u8) ? 2 : 1;
        rest = rest[(end + length)..];
        return line;
    }
}

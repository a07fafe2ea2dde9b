using System.Text;
using GraphApi.Execution.Tests.Generation;

namespace GraphApi.Execution.Tests.Fuzzing;

/// <summary>Changes documents in a few places: words mostly, bytes now and then.</summary>
internal static class Mutations
{
    private static readonly byte[][] s_words = [.. new[]
    {
        "{", "}", "(", ")", "[", "]", "...", ":", "!", "=", "@", "$", "|", "&", "\"", "\"\"\"", "#", "\n", "\r", "\uFEFF", ",", "0", "-1", "1e9", "00", "1.",
        "9999999999999999999999", "1e-999", "null", "true", "on", "query", "mutation", "subscription", "fragment", "type", "input", "extend", "schema", "enum",
        "implements", "repeatable", "__typename", "__schema", "__type(name: \"Query\")", "@skip(if: true)", "@include(if: $v0)", "@defer", "@stream", "... on Node",
        "\"\\u{110000}\"", "\"\\uD800\"", "\"\\u{1F600}\"", "\"\"\"\n  a\n \\\"\"\" b\n\"\"\"", "{a: {a: {}}}", "[[[]]]", "$v0", "id: id", "\"가\"",
    }.Select(Encoding.UTF8.GetBytes)];

    /// <summary>A document with one change, or up to three.</summary>
    public static byte[] Of(byte[] source, Chance chance)
    {
        var bytes = source.ToList();
        for (var count = chance.Of(1, 1, 2, 3); count > 0; count--) Change(bytes, chance);
        return [.. bytes];
    }

    private static void Change(List<byte> bytes, Chance chance)
    {
        var place = chance.Below(bytes.Count + 1);
        // Between words, a change rather gives something that can still be read.
        if (chance.Is(0.8)) while (place < bytes.Count && bytes[place] is not ((byte)' ' or (byte)'\n')) place++;
        var length = Math.Min(chance.Below(12), bytes.Count - place);
        switch (chance.Below(10))
        {
            case 0:
                bytes.InsertRange(place, chance.Of(s_words));
                break;
            case 1:
                bytes.RemoveRange(place, length);
                break;
            case 2:
                bytes.InsertRange(chance.Below(bytes.Count + 1), bytes.GetRange(place, length));
                break;
            case 3 when length > 0:
                bytes[place] = (byte)chance.Below(256);
                break;
            case 4 or 5 or 6:
                // Another letter makes another name.
                var letter = bytes.FindIndex(place, value => value is >= (byte)'a' and <= (byte)'z');
                if (letter >= 0) bytes[letter] = (byte)('a' + chance.Below(26));
                break;
            default:
                bytes.InsertRange(place, [(byte)' ', .. Encoding.UTF8.GetBytes(chance.Of("# comment\n", ",,, ", "\t", " \r\n", "id ", "__typename "))]);
                break;
        }
    }
}

using System.Text;

namespace GraphApi.Extraction.Reading;

/// <summary>Decodes the bytes of a file: by its byte order mark, else the first of UTF-8, UTF-16 and CP949 that they are valid in.</summary>
internal static class TextDecoder
{
    private const int KoreanCodePage = 949;

    private static readonly UTF8Encoding Utf8 = new(false, throwOnInvalidBytes: true);
    private static readonly UnicodeEncoding Utf16 = new(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true);
    private static readonly UnicodeEncoding Utf16BigEndian = new(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true);

    private static readonly Encoding Korean =
        CodePagesEncodingProvider.Instance.GetEncoding(KoreanCodePage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    /// <summary>The text of the bytes.</summary>
    /// <exception cref="DocumentReadException">They are no text, or in none of the known encodings.</exception>
    public static string Decode(ReadOnlySpan<byte> bytes, string name)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) bytes = bytes[3..];
        else if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])) return Try(Utf16, bytes[2..]) ?? throw Unknown(name, "UTF-16, as its byte order mark says");
        else if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) return Try(Utf16BigEndian, bytes[2..]) ?? throw Unknown(name, "UTF-16, as its byte order mark says");

        var sample = bytes[..Math.Min(bytes.Length, 65536)];
        if (sample.Contains((byte)0)) return WithoutMark(bytes, sample, name);
        if (Try(Utf8, bytes) is { } text) return IsText(text) ? text : throw NotText(name);
        return Try(Korean, bytes) is { } korean && IsKorean(korean) ? korean : throw Unknown(name, "UTF-8, UTF-16 and CP949 (EUC-KR)");
    }

    // UTF-16 without a mark has zero bytes in every other place, where its text is partly Latin; binary files have them anywhere.
    private static string WithoutMark(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> sample, string name)
    {
        int even = 0, odd = 0;
        for (var i = 0; i < sample.Length; i++)
        {
            if (sample[i] != 0) continue;
            if (i % 2 == 0) even++;
            else odd++;
        }

        if (bytes.Length % 2 == 0 && Math.Min(even, odd) * 20 <= Math.Max(even, odd))
        {
            if (Try(odd > even ? Utf16 : Utf16BigEndian, bytes) is { } text && IsText(text)) return text;
        }

        throw NotText(name);
    }

    private static string? Try(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    // Control characters that no text holds, counted at the beginning.
    private static bool IsText(string text)
    {
        var length = Math.Min(text.Length, 65536);
        var controls = 0;
        for (var i = 0; i < length; i++)
        {
            if (text[i] < ' ' && text[i] is not ('\t' or '\n' or '\r' or '\f' or '\v' or '\x1b')) controls++;
        }

        return controls * 50 <= length;
    }

    // CP949 accepts much that is not Korean; most of what it decodes beyond ASCII must be Hangul, Hanja or signs that Korean text uses.
    private static bool IsKorean(string text)
    {
        int korean = 0, other = 0;
        for (var i = 0; i < Math.Min(text.Length, 65536); i++)
        {
            if (text[i] < 0x80) continue;
            if (text[i] is (>= '\uAC00' and <= '\uD7A3') or (>= '\u3000' and <= '\u33FF') or (>= '\u2000' and <= '\u27FF') or '·' or (>= '\uFF00' and <= '\uFFEF')) korean++;
            else other++;
        }

        return korean > other && IsText(text);
    }

    private static DocumentReadException NotText(string name) =>
        new(DocumentReadError.NotText, $"'{name}' holds binary data rather than text; export it as text first.");

    private static DocumentReadException Unknown(string name, string tried) =>
        new(DocumentReadError.UnknownEncoding, $"'{name}' is not valid in {tried}; save it as UTF-8.");
}

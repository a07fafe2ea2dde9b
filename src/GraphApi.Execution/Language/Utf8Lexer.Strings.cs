using System.Buffers;
using System.Text;
using GraphApi.Execution.Errors;

namespace GraphApi.Execution.Language;

/// <summary>Strings (section 2.9.4).</summary>
public ref partial struct Utf8Lexer
{
    /// <summary>The value of the current string token: escapes resolved, a block string's common indentation removed.</summary>
    /// <exception cref="InvalidOperationException">The current token is not a string.</exception>
    public readonly string GetString()
    {
        if (Kind == TokenKind.BlockText) return BlockString.Value(_source[(Start + 3)..(End - 3)]);
        if (Kind != TokenKind.Text) throw new InvalidOperationException("The current token is not a string.");
        var raw = _source[(Start + 1)..(End - 1)];
        return _hasEscape ? Unescape(raw) : Encoding.UTF8.GetString(raw);
    }

    private void ReadString()
    {
        _hasEscape = false;
        var position = _position + 1;
        while (true)
        {
            switch (At(position))
            {
                case '"':
                    _continuations += CountContinuations(_source[_position..position]);
                    Kind = TokenKind.Text;
                    End = _position = position + 1;
                    return;
                case '\\':
                    _hasEscape = true;
                    if (ReadEscape(_source[position..], out var length) < 0) throw InvalidEscape(position, length);
                    position += length;
                    break;
                case -1 or '\n' or '\r':
                    throw Error(position, "The string has no closing quote on its line. Use \"\"\" for text of several lines.");
                default:
                    position++;
                    break;
            }
        }
    }

    private void ReadBlockString()
    {
        _position += 3;
        while (true)
        {
            switch (At(_position))
            {
                case '"' when _source[_position..].StartsWith("\"\"\""u8):
                    Kind = TokenKind.BlockText;
                    End = _position += 3;
                    return;
                case '\\' when _source[_position..].StartsWith("\\\"\"\""u8):
                    _position += 4;
                    break;
                case '\n' or '\r':
                    SkipLineEnd();
                    break;
                case -1:
                    throw Error(_position, "The block string has no closing \"\"\".");
                case var value:
                    if ((value & 0xC0) == 0x80) _continuations++;
                    _position++;
                    break;
            }
        }
    }

    private static string Unescape(ReadOnlySpan<byte> raw)
    {
        // Every escape is at least as long as what it stands for.
        var buffer = ArrayPool<byte>.Shared.Rent(raw.Length);
        var written = 0;
        while (raw.IndexOf((byte)'\\') is var next and >= 0)
        {
            raw[..next].CopyTo(buffer.AsSpan(written));
            written += next;
            var value = ReadEscape(raw[next..], out var length);
            written += new Rune(value).EncodeToUtf8(buffer.AsSpan(written));
            raw = raw[(next + length)..];
        }
        raw.CopyTo(buffer.AsSpan(written));
        var text = Encoding.UTF8.GetString(buffer, 0, written + raw.Length);
        ArrayPool<byte>.Shared.Return(buffer);
        return text;
    }

    /// <summary>
    /// Reads an escape sequence, which starts with a backslash: the code point and the length, or -1 and the length of what is wrong.
    /// </summary>
    private static int ReadEscape(ReadOnlySpan<byte> text, out int length)
    {
        length = Math.Min(2, text.Length);
        if (text.Length < 2) return -1;
        switch (text[1])
        {
            case (byte)'"': return '"';
            case (byte)'\\': return '\\';
            case (byte)'/': return '/';
            case (byte)'b': return '\b';
            case (byte)'f': return '\f';
            case (byte)'n': return '\n';
            case (byte)'r': return '\r';
            case (byte)'t': return '\t';
            case (byte)'u': break;
            default: return -1;
        }
        if (text.Length > 2 && text[2] == (byte)'{') return ReadBracedEscape(text, out length);
        var value = ReadHex(text, 2, out length);
        if (value < 0 || Rune.IsValid(value)) return value;
        // Two escapes can stand for one character beyond U+FFFF: a leading surrogate, then a trailing one.
        if (value <= 0xDBFF && text[length..].StartsWith("\\u"u8))
        {
            var trailing = ReadHex(text, length + 2, out var end);
            if (trailing is >= 0xDC00 and <= 0xDFFF)
            {
                length = end;
                return char.ConvertToUtf32((char)value, (char)trailing);
            }
        }
        return -1;
    }

    private static int ReadBracedEscape(ReadOnlySpan<byte> text, out int length)
    {
        var value = 0;
        length = 3;
        while (length < text.Length && HexDigit(text[length]) is var digit and >= 0)
        {
            // Leading zeros are allowed without limit; anything above the last code point stays above it.
            value = Math.Min((value << 4) | digit, 0x110000);
            length++;
        }
        if (length == 3 || length >= text.Length || text[length] != (byte)'}') return -1;
        length++;
        return Rune.IsValid(value) ? value : -1;
    }

    private static int ReadHex(ReadOnlySpan<byte> text, int start, out int end)
    {
        var value = 0;
        for (end = start; end < start + 4; end++)
        {
            if (end >= text.Length || HexDigit(text[end]) is not (var digit and >= 0)) return -1;
            value = (value << 4) | digit;
        }
        return value;
    }

    private static int HexDigit(byte value) => value switch
    {
        >= (byte)'0' and <= (byte)'9' => value - '0',
        >= (byte)'a' and <= (byte)'f' => value - 'a' + 10,
        >= (byte)'A' and <= (byte)'F' => value - 'A' + 10,
        _ => -1,
    };

    private readonly SyntaxException InvalidEscape(int position, int length)
    {
        var shown = Encoding.UTF8.GetString(_source.Slice(position, Math.Min(length, 20)));
        return Error(position, $"'{shown}' is not an escape sequence of a string, or names no Unicode character.");
    }
}

using System.Text;
using System.Text.Unicode;
using GraphApi.Execution.Errors;

namespace GraphApi.Execution.Language;

/// <summary>
/// Splits UTF-8 into the lexical tokens of section 2.1.6 without copying; white space, commas, comments and byte order marks are skipped.
/// </summary>
/// <remarks>Construct it, then call <see cref="MoveNext"/> before looking at the first token.</remarks>
public ref partial struct Utf8Lexer
{
    private readonly ReadOnlySpan<byte> _source;
    private int _position;
    private int _line = 1;
    private int _lineStart;

    // How many UTF-8 continuation bytes precede the position on its line; columns count code points.
    private int _continuations;
    private bool _hasEscape;

    /// <summary>A lexer at the start of a text.</summary>
    /// <param name="source">The text; must outlive the lexer.</param>
    /// <exception cref="SyntaxException">The text is not UTF-8 (<see cref="ErrorCodes.InvalidEncoding"/>).</exception>
    public Utf8Lexer(ReadOnlySpan<byte> source)
    {
        _source = source;
        if (!Utf8.IsValid(source)) ThrowInvalidUtf8();
    }

    /// <summary>The kind of the current token.</summary>
    public TokenKind Kind { get; private set; }

    /// <summary>The offset of the token's first byte.</summary>
    public int Start { get; private set; }

    /// <summary>The offset behind the token's last byte.</summary>
    public int End { get; private set; }

    /// <summary>The line of the token's first character, from 1.</summary>
    public int Line { get; private set; }

    /// <summary>The column of the token's first character in code points, from 1.</summary>
    public int Column { get; private set; }

    /// <summary>The bytes of the token as written, quotes included.</summary>
    public readonly ReadOnlySpan<byte> Bytes => _source[Start..End];

    /// <summary>Reads the next token; at the end of the text again and again <see cref="TokenKind.EndOfFile"/>.</summary>
    /// <exception cref="SyntaxException">What follows is no token (<see cref="ErrorCodes.SyntaxError"/>).</exception>
    public void MoveNext()
    {
        SkipIgnored();
        Start = _position;
        Line = _line;
        Column = _position - _lineStart - _continuations + 1;
        if (_position >= _source.Length)
        {
            Kind = TokenKind.EndOfFile;
            End = _position;
            return;
        }
        var first = _source[_position];
        if (IsNameStart(first)) ReadName();
        else if (Punctuator(first) is var kind and not TokenKind.EndOfFile)
        {
            Kind = kind;
            End = ++_position;
        }
        else ReadOther(first);
    }

    private void ReadOther(byte first)
    {
        switch (first)
        {
            case (byte)'.' when _source[_position..].StartsWith("..."u8):
                Kind = TokenKind.Spread;
                End = _position += 3;
                break;
            case (byte)'"':
                if (_source[_position..].StartsWith("\"\"\""u8)) ReadBlockString();
                else ReadString();
                break;
            case (byte)'-' or (>= (byte)'0' and <= (byte)'9'):
                ReadNumber();
                break;
            default:
                throw Unexpected(_position, first == (byte)'\'' ? "Strings stand between double quotes (\")." : null);
        }
    }

    private void SkipIgnored()
    {
        while (_position < _source.Length)
        {
            switch (_source[_position])
            {
                case (byte)' ' or (byte)'\t' or (byte)',':
                    _position++;
                    break;
                case (byte)'\n' or (byte)'\r':
                    SkipLineEnd();
                    break;
                case (byte)'#':
                    var comment = _source[_position..];
                    var length = comment.IndexOfAny((byte)'\n', (byte)'\r');
                    if (length < 0) length = comment.Length;
                    _continuations += CountContinuations(comment[..length]);
                    _position += length;
                    break;
                case 0xEF when _source[_position..].StartsWith("\uFEFF"u8):
                    _continuations += 2;
                    _position += 3;
                    break;
                default:
                    return;
            }
        }
    }

    private void SkipLineEnd()
    {
        _position += _source[_position] == (byte)'\r' && _position + 1 < _source.Length && _source[_position + 1] == (byte)'\n' ? 2 : 1;
        _line++;
        _lineStart = _position;
        _continuations = 0;
    }

    private void ReadName()
    {
        var end = _position + 1;
        while (end < _source.Length && IsNameContinue(_source[end])) end++;
        Kind = TokenKind.Name;
        End = _position = end;
    }

    private void ReadNumber()
    {
        Kind = TokenKind.Int;
        var position = _position;
        if (_source[position] == (byte)'-') position++;
        if (At(position) == '0')
        {
            position++;
            if (IsDigit(At(position))) throw Unexpected(position, "A number does not start with a zero.");
        }
        else position = ReadDigits(position);
        if (At(position) == '.')
        {
            Kind = TokenKind.Float;
            position = ReadDigits(position + 1);
        }
        if (At(position) is 'e' or 'E')
        {
            Kind = TokenKind.Float;
            position++;
            if (At(position) is '+' or '-') position++;
            position = ReadDigits(position);
        }
        // A number must not run into a name or another number (section 2.9.1), so that later syntax can give it a meaning.
        if (At(position) == '.' || (position < _source.Length && IsNameStart(_source[position])))
            throw Unexpected(position, "A number ends before it.");
        End = _position = position;
    }

    private readonly int ReadDigits(int position)
    {
        if (!IsDigit(At(position))) throw Unexpected(position, "A digit was expected.");
        while (IsDigit(At(position))) position++;
        return position;
    }

    private readonly int At(int position) => position < _source.Length ? _source[position] : -1;

    private static bool IsDigit(int value) => (uint)(value - '0') <= 9;

    private static bool IsNameStart(byte value) => (uint)((value | 0x20) - 'a') <= 'z' - 'a' || value == (byte)'_';

    private static bool IsNameContinue(byte value) => IsNameStart(value) || IsDigit(value);

    private static TokenKind Punctuator(byte value) => value switch
    {
        (byte)'{' => TokenKind.BraceOpen,
        (byte)'}' => TokenKind.BraceClose,
        (byte)'(' => TokenKind.ParenthesisOpen,
        (byte)')' => TokenKind.ParenthesisClose,
        (byte)':' => TokenKind.Colon,
        (byte)'$' => TokenKind.Dollar,
        (byte)'!' => TokenKind.Bang,
        (byte)'[' => TokenKind.BracketOpen,
        (byte)']' => TokenKind.BracketClose,
        (byte)'@' => TokenKind.At,
        (byte)'=' => TokenKind.EqualsSign,
        (byte)'|' => TokenKind.Pipe,
        (byte)'&' => TokenKind.Ampersand,
        _ => TokenKind.EndOfFile,
    };

    private static int CountContinuations(ReadOnlySpan<byte> bytes)
    {
        var count = 0;
        foreach (var value in bytes) count += (value & 0xC0) == 0x80 ? 1 : 0;
        return count;
    }

    private readonly SyntaxException Unexpected(int position, string? advice)
    {
        if (position >= _source.Length) return Error(position, "The document ends unexpectedly. " + advice);
        _ = Rune.DecodeFromUtf8(_source[position..], out var rune, out _);
        var shown = Rune.IsControl(rune) ? $"U+{rune.Value:X4}" : $"'{rune}' (U+{rune.Value:X4})";
        return Error(position, $"Unexpected character {shown}. {advice}");
    }

    // Only for positions on the current line.
    private readonly SyntaxException Error(int position, string message, string code = ErrorCodes.SyntaxError)
    {
        var before = _source[_lineStart..Math.Min(position, _source.Length)];
        var column = before.Length - CountContinuations(before) + 1;
        return new(new GraphQLError(message.TrimEnd(), code, [new SourceLocation(_line, column)]));
    }

    private void ThrowInvalidUtf8()
    {
        var position = 0;
        while (Rune.DecodeFromUtf8(_source[position..], out var rune, out var length) == System.Buffers.OperationStatus.Done)
        {
            if (rune.Value is '\n' or '\r')
            {
                _position = position;
                SkipLineEnd();
                length = _position - position;
            }
            position += length;
        }
        throw Error(position, $"The document is not UTF-8: byte {position} does not continue a character.", ErrorCodes.InvalidEncoding);
    }
}

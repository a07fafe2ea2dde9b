using System.Text;
using GraphApi.Execution.Errors;
using GraphApi.Execution.Language;

namespace GraphApi.Execution.Tests.Language;

public sealed class Utf8LexerTests
{
    [Theory]
    [InlineData("! $ & ( ) ... : = @ [ ] { | }", "Bang Dollar Ampersand ParenthesisOpen ParenthesisClose Spread Colon EqualsSign At BracketOpen BracketClose BraceOpen Pipe BraceClose")]
    [InlineData("a _b C9 __typename", "Name Name Name Name")]
    [InlineData("0 -0 1 -10 123", "Int Int Int Int Int")]
    [InlineData("0.0 -1.5 1e3 1E+3 1.5e-10", "Float Float Float Float Float")]
    [InlineData("\"\" \"a\" \"\"\"b\"\"\" \"\"\"\"\"\"", "Text Text BlockText BlockText")]
    [InlineData(",,\t \r\n # a comment {\n a,#b", "Name")]
    [InlineData("\uFEFFa\uFEFFb", "Name Name")]
    public void Splits_text_into_tokens(string source, string kinds) => Assert.Equal(kinds, string.Join(' ', Kinds(source)));

    [Theory]
    [InlineData("{\n  a\n}", "1:1 2:3 3:1")]
    [InlineData("a\r\nb\rc\n\nd", "1:1 2:1 3:1 5:1")]
    [InlineData("\"한국어 😀\" a", "1:1 1:9")]
    [InlineData("# 한국어\n\"é\" \"\"\"한\n한국\"\"\" x", "2:1 2:5 3:7")]
    [InlineData("\uFEFFa", "1:2")]
    public void Counts_lines_and_columns_in_code_points(string source, string places)
    {
        var found = new List<string>();
        var lexer = new Utf8Lexer(Encoding.UTF8.GetBytes(source));
        for (lexer.MoveNext(); lexer.Kind != TokenKind.EndOfFile; lexer.MoveNext()) found.Add($"{lexer.Line}:{lexer.Column}");

        Assert.Equal(places, string.Join(' ', found));
    }

    [Theory]
    [InlineData("""
        "a\"b\\c\/d\b\f\n\r\t"
        """, "a\"b\\c/d\b\f\n\r\t")]
    [InlineData("""
        "\u0041\u00e9\uD55C"
        """, "Aé한")]
    [InlineData("""
        "\uD83D\uDE00\u{1F600}\u{41}\u{000000041}\u{10FFFF}"
        """, "😀😀AA\U0010FFFF")]
    [InlineData("\"한국어 😀 \u0007\"", "한국어 😀 \u0007")]
    [InlineData("\"\"\"a \\\"\"\" \\n b\"\"\"", "a \"\"\" \\n b")]
    [InlineData("\"\"\"\n    one\n      two\r\n\n    three\n  \"\"\"", "one\n  two\n\nthree")]
    [InlineData("\"\"\"  first\n    second\n  third\"\"\"", "  first\n  second\nthird")]
    [InlineData("\"\"\" \n \t \n\"\"\"", "")]
    [InlineData("\"\"\"\n\ta\n  b\n\"\"\"", "a\n b")]
    [InlineData("\"\"\"\n  a\n \n  b \"\"\"", "a\n\nb ")]
    public void Reads_the_values_of_strings(string source, string value)
    {
        var lexer = new Utf8Lexer(Encoding.UTF8.GetBytes(source));
        lexer.MoveNext();

        Assert.Equal(value, lexer.GetString());
    }

    [Theory]
    [InlineData("a ? b", 1, 3, "Unexpected character '?' (U+003F).")]
    [InlineData("\n  ..", 2, 3, "Unexpected character '.' (U+002E).")]
    [InlineData("한", 1, 1, "Unexpected character '한' (U+D55C).")]
    [InlineData("a \u0007", 1, 3, "Unexpected character U+0007.")]
    [InlineData("'a'", 1, 1, "Unexpected character ''' (U+0027). Strings stand between double quotes (\").")]
    [InlineData("01", 1, 2, "Unexpected character '1' (U+0031). A number does not start with a zero.")]
    [InlineData("1.", 1, 3, "The document ends unexpectedly. A digit was expected.")]
    [InlineData("1.x", 1, 3, "Unexpected character 'x' (U+0078). A digit was expected.")]
    [InlineData("1e", 1, 3, "The document ends unexpectedly. A digit was expected.")]
    [InlineData("-", 1, 2, "The document ends unexpectedly. A digit was expected.")]
    [InlineData("1.2.3", 1, 4, "Unexpected character '.' (U+002E). A number ends before it.")]
    [InlineData("0xF", 1, 2, "Unexpected character 'x' (U+0078). A number ends before it.")]
    [InlineData("\"한 abc", 1, 7, "The string has no closing quote on its line. Use \"\"\" for text of several lines.")]
    [InlineData("\"a\nb\"", 1, 3, "The string has no closing quote on its line. Use \"\"\" for text of several lines.")]
    [InlineData("\"\"\"a\nb", 2, 2, "The block string has no closing \"\"\".")]
    [InlineData("\"한\\x\"", 1, 3, "'\\x' is not an escape sequence of a string, or names no Unicode character.")]
    [InlineData("\"\\u00g0\"", 1, 2, "'\\u00' is not an escape sequence of a string, or names no Unicode character.")]
    [InlineData("\"\\uD83D x\"", 1, 2, "'\\uD83D' is not an escape sequence of a string, or names no Unicode character.")]
    [InlineData("\"\\uDE00\"", 1, 2, "'\\uDE00' is not an escape sequence of a string, or names no Unicode character.")]
    [InlineData("\"\\u{}\"", 1, 2, "'\\u{' is not an escape sequence of a string, or names no Unicode character.")]
    [InlineData("\"\\u{110000}\"", 1, 2, "'\\u{110000}' is not an escape sequence of a string, or names no Unicode character.")]
    [InlineData("\"\\u{D800}\"", 1, 2, "'\\u{D800}' is not an escape sequence of a string, or names no Unicode character.")]
    public void Tells_where_and_why_a_text_is_not_GraphQL(string source, int line, int column, string message)
    {
        var error = Assert.Throws<SyntaxException>(() => Kinds(source)).Error;

        Assert.Equal((message, ErrorCodes.SyntaxError), (error.Message, error.Code));
        Assert.Equal([new SourceLocation(line, column)], error.Locations);
    }

    [Theory]
    [InlineData(new byte[] { (byte)'a', 0xFF }, 1, 2)]
    [InlineData(new byte[] { (byte)'"', (byte)'\n', 0xED, 0x95, 0x9C, 0xC3 }, 2, 2)]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 }, 1, 1)]
    public void Refuses_what_is_not_UTF8(byte[] source, int line, int column)
    {
        var error = Assert.Throws<SyntaxException>(() => new Utf8Lexer(source).MoveNext());

        Assert.Equal((ErrorCodes.InvalidEncoding, line, column), (error.Error.Code, error.Line, error.Column));
    }

    private static List<TokenKind> Kinds(string source)
    {
        var kinds = new List<TokenKind>();
        var lexer = new Utf8Lexer(Encoding.UTF8.GetBytes(source));
        for (lexer.MoveNext(); lexer.Kind != TokenKind.EndOfFile; lexer.MoveNext()) kinds.Add(lexer.Kind);
        return kinds;
    }
}

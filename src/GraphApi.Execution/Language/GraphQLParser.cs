using System.Text;
using GraphApi.Execution.Errors;

namespace GraphApi.Execution.Language;

/// <summary>Reads GraphQL: the whole grammar of the September 2025 specification, executable and type system documents alike.</summary>
/// <remarks>
/// All methods throw <see cref="SyntaxException"/> where the text does not follow the grammar (<see cref="ErrorCodes.SyntaxError"/>), is
/// not UTF-8 (<see cref="ErrorCodes.InvalidEncoding"/>) or is beyond a limit of the options (<see cref="ErrorCodes.DocumentTooLarge"/>,
/// <see cref="ErrorCodes.TooManyTokens"/>, <see cref="ErrorCodes.DocumentTooDeep"/>).
/// </remarks>
public static class GraphQLParser
{
    private static readonly UTF8Encoding s_strictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a document.</summary>
    /// <param name="source">The document in UTF-8.</param>
    /// <param name="options">Limits; <see cref="ParserOptions.Default"/> where null.</param>
    public static DocumentNode Parse(ReadOnlySpan<byte> source, ParserOptions? options = null) =>
        new Parser(source, options ?? ParserOptions.Default).ParseDocument();

    /// <summary>Reads a document.</summary>
    /// <param name="source">The document.</param>
    /// <param name="options">Limits; <see cref="ParserOptions.Default"/> where null.</param>
    public static DocumentNode Parse(string source, ParserOptions? options = null) => Parse(Encode(source), options);

    /// <summary>Reads a value that stands by itself, such as <c>{a: [1, $b]}</c>.</summary>
    /// <param name="source">The value in UTF-8.</param>
    /// <param name="options">Limits; <see cref="ParserOptions.Default"/> where null.</param>
    public static ValueNode ParseValue(ReadOnlySpan<byte> source, ParserOptions? options = null) =>
        new Parser(source, options ?? ParserOptions.Default).ParseLoneValue();

    /// <summary>Reads a value that stands by itself.</summary>
    /// <param name="source">The value.</param>
    /// <param name="options">Limits; <see cref="ParserOptions.Default"/> where null.</param>
    public static ValueNode ParseValue(string source, ParserOptions? options = null) => ParseValue(Encode(source), options);

    /// <summary>Reads a type reference that stands by itself, such as <c>[Int!]!</c>.</summary>
    /// <param name="source">The type.</param>
    /// <param name="options">Limits; <see cref="ParserOptions.Default"/> where null.</param>
    public static TypeNode ParseType(string source, ParserOptions? options = null) =>
        new Parser(Encode(source), options ?? ParserOptions.Default).ParseLoneType();

    private static byte[] Encode(string source)
    {
        try
        {
            return s_strictUtf8.GetBytes(source);
        }
        catch (EncoderFallbackException e)
        {
            var before = source.AsSpan(0, e.Index).EnumerateRunes();
            var (line, column, previous) = (1, 1, 0);
            foreach (var rune in before)
            {
                var endsLine = rune.Value == '\r' || (rune.Value == '\n' && previous != '\r');
                (line, column) = endsLine ? (line + 1, 1) : rune.Value == '\n' ? (line, 1) : (line, column + 1);
                previous = rune.Value;
            }
            throw new SyntaxException(new GraphQLError(
                "The document contains half a surrogate pair, which is no Unicode character.",
                ErrorCodes.InvalidEncoding,
                [new SourceLocation(line, column)]));
        }
    }
}

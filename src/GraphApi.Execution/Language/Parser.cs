using System.Collections.Immutable;
using System.Text;
using GraphApi.Execution.Errors;

namespace GraphApi.Execution.Language;

/// <summary>A recursive descent parser: one method for each production of the grammar (appendix B), one token of look-ahead.</summary>
internal ref partial struct Parser
{
    private readonly ParserOptions _options;
    private readonly NameCache _names;
    private Utf8Lexer _lexer;
    private int _lastEnd;
    private int _tokens;
    private int _depth;

    public Parser(ReadOnlySpan<byte> source, ParserOptions options)
    {
        _options = options;
        _names = NameCache.Current;
        if (source.Length > options.MaxDocumentBytes)
        {
            throw new SyntaxException(new GraphQLError(
                $"The document has {source.Length} bytes; at most {options.MaxDocumentBytes} are allowed.",
                ErrorCodes.DocumentTooLarge,
                [new SourceLocation(1, 1)]));
        }
        _lexer = new Utf8Lexer(source);
        _lexer.MoveNext();
    }

    private readonly TokenKind Kind => _lexer.Kind;

    private readonly Mark Here => new(_lexer.Start, _lexer.Line, _lexer.Column);

    public DocumentNode ParseDocument()
    {
        var start = Here;
        var definitions = new NodeList<DefinitionNode>();
        do definitions.Add(ParseDefinition());
        while (Kind != TokenKind.EndOfFile);
        return new DocumentNode(LocationFrom(start), definitions.ToImmutable());
    }

    public ValueNode ParseLoneValue()
    {
        var value = ParseValue(isConstant: false);
        Expect(TokenKind.EndOfFile, "the end");
        return value;
    }

    public TypeNode ParseLoneType()
    {
        var type = ParseType();
        Expect(TokenKind.EndOfFile, "the end");
        return type;
    }

    private DefinitionNode ParseDefinition()
    {
        if (Kind == TokenKind.BraceOpen) return ParseShorthandQuery();
        var start = Here;
        var description = ParseDescription();
        if (Kind == TokenKind.Name)
        {
            if (IsKeyword("query"u8)) return ParseOperation(start, description, OperationType.Query);
            if (IsKeyword("fragment"u8)) return ParseFragmentDefinition(start, description);
            if (IsKeyword("mutation"u8)) return ParseOperation(start, description, OperationType.Mutation);
            if (IsKeyword("subscription"u8)) return ParseOperation(start, description, OperationType.Subscription);
            if (ParseTypeSystemDefinition(start, description) is { } definition) return definition;
            if (IsKeyword("extend"u8) && description is null) return ParseExtension(start);
        }
        throw Unexpected(description is null ? "a definition" : "a definition that can have a description");
    }

    private StringValueNode? ParseDescription() => Kind is TokenKind.Text or TokenKind.BlockText ? ParseString() : null;

    private ImmutableArray<DirectiveNode> ParseDirectives(bool isConstant)
    {
        if (Kind != TokenKind.At) return [];
        var directives = new NodeList<DirectiveNode>();
        do
        {
            var start = Here;
            MoveNext();
            var name = ParseName("the name of a directive");
            var arguments = ParseArguments(isConstant);
            directives.Add(new DirectiveNode(LocationFrom(start), name, arguments));
        }
        while (Kind == TokenKind.At);
        return directives.ToImmutable();
    }

    private ImmutableArray<ArgumentNode> ParseArguments(bool isConstant)
    {
        if (!Skip(TokenKind.ParenthesisOpen)) return [];
        var arguments = new NodeList<ArgumentNode>();
        do
        {
            var start = Here;
            var name = ParseName("the name of an argument");
            Expect(TokenKind.Colon, "':'");
            var value = ParseValue(isConstant);
            arguments.Add(new ArgumentNode(LocationFrom(start), name, value));
        }
        while (!Skip(TokenKind.ParenthesisClose));
        return arguments.ToImmutable();
    }

    private TypeNode ParseType()
    {
        var start = Here;
        TypeNode type;
        if (Kind == TokenKind.BracketOpen)
        {
            Enter();
            var item = ParseType();
            Expect(TokenKind.BracketClose, "']'");
            Leave();
            type = new ListTypeNode(LocationFrom(start), item);
        }
        else type = ParseNamedType();
        return Skip(TokenKind.Bang) ? new NonNullTypeNode(LocationFrom(start), type) : type;
    }

    private NamedTypeNode ParseNamedType()
    {
        var start = Here;
        var name = ParseName("the name of a type");
        return new NamedTypeNode(LocationFrom(start), name);
    }

    private string ParseName(string expected)
    {
        if (Kind != TokenKind.Name) throw Unexpected(expected);
        var name = _names.Get(_lexer.Bytes);
        MoveNext();
        return name;
    }

    private readonly bool IsKeyword(ReadOnlySpan<byte> keyword) => Kind == TokenKind.Name && _lexer.Bytes.SequenceEqual(keyword);

    private bool SkipKeyword(ReadOnlySpan<byte> keyword)
    {
        if (!IsKeyword(keyword)) return false;
        MoveNext();
        return true;
    }

    private bool Skip(TokenKind kind)
    {
        if (Kind != kind) return false;
        MoveNext();
        return true;
    }

    private void Expect(TokenKind kind, string expected)
    {
        if (Kind != kind) throw Unexpected(expected);
        MoveNext();
    }

    private void MoveNext()
    {
        if (++_tokens > _options.MaxTokens)
            throw ErrorHere($"The document has more than {_options.MaxTokens} tokens.", ErrorCodes.TooManyTokens);
        _lastEnd = _lexer.End;
        _lexer.MoveNext();
    }

    /// <summary>Skips the opening token of something that can be nested.</summary>
    private void Enter()
    {
        if (++_depth > _options.MaxDepth)
            throw ErrorHere($"The document is nested more than {_options.MaxDepth} levels deep.", ErrorCodes.DocumentTooDeep);
        MoveNext();
    }

    private void Leave() => _depth--;

    private readonly Location LocationFrom(Mark start) => new(start.Start, _lastEnd, start.Line, start.Column);

    private readonly SyntaxException Unexpected(string expected) =>
        ErrorHere($"Expected {expected}, found {Describe()}.", ErrorCodes.SyntaxError);

    private readonly SyntaxException ErrorHere(string message, string code) =>
        new(new GraphQLError(message, code, [new SourceLocation(_lexer.Line, _lexer.Column)]));

    private readonly string Describe()
    {
        const int Shown = 40;
        if (Kind == TokenKind.EndOfFile) return "the end of the document";
        if (Kind is TokenKind.Text or TokenKind.BlockText) return "a string";
        var bytes = _lexer.Bytes;
        return bytes.Length <= Shown ? $"'{Encoding.UTF8.GetString(bytes)}'" : $"'{Encoding.UTF8.GetString(bytes[..Shown])}…'";
    }

    /// <summary>Where a node starts, until it is known where it ends.</summary>
    private readonly record struct Mark(int Start, int Line, int Column);
}

using System.Text;

namespace GraphApi.Execution.Language;

/// <summary>Values (section 2.9).</summary>
internal ref partial struct Parser
{
    private ValueNode ParseValue(bool isConstant)
    {
        switch (Kind)
        {
            case TokenKind.Name:
                return ParseNameValue();
            case TokenKind.Int or TokenKind.Float:
                return ParseNumber();
            case TokenKind.Text or TokenKind.BlockText:
                return ParseString();
            case TokenKind.Dollar when isConstant:
                throw Unexpected("a constant value (no variables here)");
            case TokenKind.Dollar:
                var start = Here;
                MoveNext();
                var name = ParseName("the name of a variable");
                return new VariableNode(LocationFrom(start), name);
            case TokenKind.BracketOpen:
                return ParseList(isConstant);
            case TokenKind.BraceOpen:
                return ParseObject(isConstant);
            default:
                throw Unexpected("a value");
        }
    }

    private ValueNode ParseNameValue()
    {
        var start = Here;
        var name = ParseName("a value");
        var location = LocationFrom(start);
        return name switch
        {
            "true" => new BooleanValueNode(location, true),
            "false" => new BooleanValueNode(location, false),
            "null" => new NullValueNode(location),
            _ => new EnumValueNode(location, name),
        };
    }

    private ValueNode ParseNumber()
    {
        var start = Here;
        var isInt = Kind == TokenKind.Int;
        var digits = Encoding.ASCII.GetString(_lexer.Bytes);
        MoveNext();
        return isInt ? new IntValueNode(LocationFrom(start), digits) : new FloatValueNode(LocationFrom(start), digits);
    }

    private StringValueNode ParseString()
    {
        var start = Here;
        var isBlock = Kind == TokenKind.BlockText;
        var value = _lexer.GetString();
        MoveNext();
        return new StringValueNode(LocationFrom(start), value, isBlock);
    }

    private ListValueNode ParseList(bool isConstant)
    {
        var start = Here;
        Enter();
        var values = new NodeList<ValueNode>();
        while (!Skip(TokenKind.BracketClose)) values.Add(ParseValue(isConstant));
        Leave();
        return new ListValueNode(LocationFrom(start), values.ToImmutable());
    }

    private ObjectValueNode ParseObject(bool isConstant)
    {
        var start = Here;
        Enter();
        var fields = new NodeList<ObjectFieldNode>();
        while (!Skip(TokenKind.BraceClose))
        {
            var fieldStart = Here;
            var name = ParseName("the name of an input field or '}'");
            Expect(TokenKind.Colon, "':'");
            var value = ParseValue(isConstant);
            fields.Add(new ObjectFieldNode(LocationFrom(fieldStart), name, value));
        }
        Leave();
        return new ObjectValueNode(LocationFrom(start), fields.ToImmutable());
    }
}

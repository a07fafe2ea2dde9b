using System.Collections.Immutable;

namespace GraphApi.Execution.Language;

/// <summary>Type system definitions (section 3).</summary>
internal ref partial struct Parser
{
    private TypeSystemDefinitionNode? ParseTypeSystemDefinition(Mark start, StringValueNode? description)
    {
        if (SkipKeyword("type"u8))
        {
            var name = ParseName("the name of a type");
            var (interfaces, directives, fields) = ParseComplexTypeBody();
            return new ObjectTypeDefinitionNode(LocationFrom(start), description, name, interfaces, directives, fields);
        }
        if (SkipKeyword("interface"u8))
        {
            var name = ParseName("the name of an interface");
            var (interfaces, directives, fields) = ParseComplexTypeBody();
            return new InterfaceTypeDefinitionNode(LocationFrom(start), description, name, interfaces, directives, fields);
        }
        if (SkipKeyword("input"u8))
        {
            var name = ParseName("the name of an input object");
            var directives = ParseDirectives(isConstant: true);
            var fields = ParseInputFields();
            return new InputObjectTypeDefinitionNode(LocationFrom(start), description, name, directives, fields);
        }
        if (SkipKeyword("enum"u8))
        {
            var name = ParseName("the name of an enum");
            var directives = ParseDirectives(isConstant: true);
            var values = ParseEnumValues();
            return new EnumTypeDefinitionNode(LocationFrom(start), description, name, directives, values);
        }
        if (SkipKeyword("union"u8))
        {
            var name = ParseName("the name of a union");
            var directives = ParseDirectives(isConstant: true);
            var types = ParseUnionMembers();
            return new UnionTypeDefinitionNode(LocationFrom(start), description, name, directives, types);
        }
        if (SkipKeyword("scalar"u8))
        {
            var name = ParseName("the name of a scalar");
            var directives = ParseDirectives(isConstant: true);
            return new ScalarTypeDefinitionNode(LocationFrom(start), description, name, directives);
        }
        if (SkipKeyword("schema"u8))
        {
            var directives = ParseDirectives(isConstant: true);
            if (Kind != TokenKind.BraceOpen) throw Unexpected("'{' and the root operation types");
            var operations = ParseRootOperationTypes();
            return new SchemaDefinitionNode(LocationFrom(start), description, directives, operations);
        }
        return SkipKeyword("directive"u8) ? ParseDirectiveDefinition(start, description) : null;
    }

    private DirectiveDefinitionNode ParseDirectiveDefinition(Mark start, StringValueNode? description)
    {
        Expect(TokenKind.At, "'@'");
        var name = ParseName("the name of a directive");
        var arguments = ParseArgumentDefinitions();
        var isRepeatable = SkipKeyword("repeatable"u8);
        if (!SkipKeyword("on"u8)) throw Unexpected("'on' and the locations");
        Skip(TokenKind.Pipe);
        var locations = new NodeList<string>();
        do
        {
            if (Kind != TokenKind.Name || !DirectiveLocationNames.All.ContainsKey(_names.Get(_lexer.Bytes)))
                throw Unexpected("a directive location such as FIELD or OBJECT");
            locations.Add(ParseName("a directive location"));
        }
        while (Skip(TokenKind.Pipe));
        return new DirectiveDefinitionNode(LocationFrom(start), description, name, arguments, isRepeatable, locations.ToImmutable());
    }

    private (ImmutableArray<NamedTypeNode>, ImmutableArray<DirectiveNode>, ImmutableArray<FieldDefinitionNode>) ParseComplexTypeBody()
    {
        var interfaces = ParseImplements();
        var directives = ParseDirectives(isConstant: true);
        var fields = ParseFieldDefinitions();
        return (interfaces, directives, fields);
    }

    private ImmutableArray<RootOperationTypeNode> ParseRootOperationTypes()
    {
        if (!Skip(TokenKind.BraceOpen)) return [];
        var types = new NodeList<RootOperationTypeNode>();
        do
        {
            var start = Here;
            var operation = SkipKeyword("query"u8) ? OperationType.Query
                : SkipKeyword("mutation"u8) ? OperationType.Mutation
                : SkipKeyword("subscription"u8) ? OperationType.Subscription
                : throw Unexpected("query, mutation or subscription");
            Expect(TokenKind.Colon, "':'");
            var type = ParseNamedType();
            types.Add(new RootOperationTypeNode(LocationFrom(start), operation, type));
        }
        while (!Skip(TokenKind.BraceClose));
        return types.ToImmutable();
    }

    private ImmutableArray<NamedTypeNode> ParseImplements()
    {
        if (!SkipKeyword("implements"u8)) return [];
        Skip(TokenKind.Ampersand);
        var types = new NodeList<NamedTypeNode>();
        do types.Add(ParseNamedType());
        while (Skip(TokenKind.Ampersand));
        return types.ToImmutable();
    }

    private ImmutableArray<NamedTypeNode> ParseUnionMembers()
    {
        if (!Skip(TokenKind.EqualsSign)) return [];
        Skip(TokenKind.Pipe);
        var types = new NodeList<NamedTypeNode>();
        do types.Add(ParseNamedType());
        while (Skip(TokenKind.Pipe));
        return types.ToImmutable();
    }

    private ImmutableArray<FieldDefinitionNode> ParseFieldDefinitions()
    {
        if (!Skip(TokenKind.BraceOpen)) return [];
        var fields = new NodeList<FieldDefinitionNode>();
        do
        {
            var start = Here;
            var description = ParseDescription();
            var name = ParseName("the name of a field");
            var arguments = ParseArgumentDefinitions();
            Expect(TokenKind.Colon, "':'");
            var type = ParseType();
            var directives = ParseDirectives(isConstant: true);
            fields.Add(new FieldDefinitionNode(LocationFrom(start), description, name, arguments, type, directives));
        }
        while (!Skip(TokenKind.BraceClose));
        return fields.ToImmutable();
    }

    private ImmutableArray<InputValueDefinitionNode> ParseArgumentDefinitions() =>
        ParseInputValues(TokenKind.ParenthesisOpen, TokenKind.ParenthesisClose, "the name of an argument");

    private ImmutableArray<InputValueDefinitionNode> ParseInputFields() =>
        ParseInputValues(TokenKind.BraceOpen, TokenKind.BraceClose, "the name of an input field");

    private ImmutableArray<InputValueDefinitionNode> ParseInputValues(TokenKind open, TokenKind close, string expected)
    {
        if (!Skip(open)) return [];
        var values = new NodeList<InputValueDefinitionNode>();
        do
        {
            var start = Here;
            var description = ParseDescription();
            var name = ParseName(expected);
            Expect(TokenKind.Colon, "':'");
            var type = ParseType();
            var defaultValue = Skip(TokenKind.EqualsSign) ? ParseValue(isConstant: true) : null;
            var directives = ParseDirectives(isConstant: true);
            values.Add(new InputValueDefinitionNode(LocationFrom(start), description, name, type, defaultValue, directives));
        }
        while (!Skip(close));
        return values.ToImmutable();
    }

    private ImmutableArray<EnumValueDefinitionNode> ParseEnumValues()
    {
        if (!Skip(TokenKind.BraceOpen)) return [];
        var values = new NodeList<EnumValueDefinitionNode>();
        do
        {
            var start = Here;
            var description = ParseDescription();
            if (IsKeyword("true"u8) || IsKeyword("false"u8) || IsKeyword("null"u8))
                throw Unexpected("the name of an enum value, which cannot be true, false or null");
            var name = ParseName("the name of an enum value");
            var directives = ParseDirectives(isConstant: true);
            values.Add(new EnumValueDefinitionNode(LocationFrom(start), description, name, directives));
        }
        while (!Skip(TokenKind.BraceClose));
        return values.ToImmutable();
    }
}

using System.Collections.Immutable;

namespace GraphApi.Execution.Language;

/// <summary>Operations, fragments and selections (sections 2.3 to 2.8).</summary>
internal ref partial struct Parser
{
    private OperationDefinitionNode ParseShorthandQuery()
    {
        var start = Here;
        var selectionSet = ParseSelectionSet();
        return new OperationDefinitionNode(LocationFrom(start), null, OperationType.Query, null, [], [], selectionSet);
    }

    private OperationDefinitionNode ParseOperation(Mark start, StringValueNode? description, OperationType operation)
    {
        MoveNext();
        var name = Kind == TokenKind.Name ? ParseName("a name") : null;
        var variables = ParseVariableDefinitions();
        var directives = ParseDirectives(isConstant: false);
        var selectionSet = ParseSelectionSet();
        return new OperationDefinitionNode(LocationFrom(start), description, operation, name, variables, directives, selectionSet);
    }

    private FragmentDefinitionNode ParseFragmentDefinition(Mark start, StringValueNode? description)
    {
        MoveNext();
        if (IsKeyword("on"u8)) throw Unexpected("the name of a fragment, which cannot be 'on'");
        var name = ParseName("the name of a fragment");
        if (!SkipKeyword("on"u8)) throw Unexpected("'on' and a type");
        var type = ParseNamedType();
        var directives = ParseDirectives(isConstant: false);
        var selectionSet = ParseSelectionSet();
        return new FragmentDefinitionNode(LocationFrom(start), description, name, type, directives, selectionSet);
    }

    private ImmutableArray<VariableDefinitionNode> ParseVariableDefinitions()
    {
        if (!Skip(TokenKind.ParenthesisOpen)) return [];
        var variables = new NodeList<VariableDefinitionNode>();
        do
        {
            var start = Here;
            var description = ParseDescription();
            Expect(TokenKind.Dollar, "a variable such as $name");
            var name = ParseName("the name of a variable");
            Expect(TokenKind.Colon, "':'");
            var type = ParseType();
            var defaultValue = Skip(TokenKind.EqualsSign) ? ParseValue(isConstant: true) : null;
            var directives = ParseDirectives(isConstant: true);
            variables.Add(new VariableDefinitionNode(LocationFrom(start), description, name, type, defaultValue, directives));
        }
        while (!Skip(TokenKind.ParenthesisClose));
        return variables.ToImmutable();
    }

    private SelectionSetNode ParseSelectionSet()
    {
        var start = Here;
        if (Kind != TokenKind.BraceOpen) throw Unexpected("'{' and a selection");
        Enter();
        var selections = new NodeList<SelectionNode>();
        do selections.Add(Kind == TokenKind.Spread ? ParseFragment() : ParseField());
        while (!Skip(TokenKind.BraceClose));
        Leave();
        return new SelectionSetNode(LocationFrom(start), selections.ToImmutable());
    }

    private FieldNode ParseField()
    {
        var start = Here;
        string? alias = null;
        var name = ParseName("a field, '...' or '}'");
        if (Skip(TokenKind.Colon))
        {
            alias = name;
            name = ParseName("the name of a field");
        }
        var arguments = ParseArguments(isConstant: false);
        var directives = ParseDirectives(isConstant: false);
        var selectionSet = Kind == TokenKind.BraceOpen ? ParseSelectionSet() : null;
        return new FieldNode(LocationFrom(start), alias, name, arguments, directives, selectionSet);
    }

    private SelectionNode ParseFragment()
    {
        var start = Here;
        MoveNext();
        NamedTypeNode? type = null;
        if (SkipKeyword("on"u8)) type = ParseNamedType();
        else if (Kind == TokenKind.Name)
        {
            var name = ParseName("the name of a fragment");
            var spreadDirectives = ParseDirectives(isConstant: false);
            return new FragmentSpreadNode(LocationFrom(start), name, spreadDirectives);
        }
        var directives = ParseDirectives(isConstant: false);
        var selectionSet = ParseSelectionSet();
        return new InlineFragmentNode(LocationFrom(start), type, directives, selectionSet);
    }
}

using System.Collections.Immutable;

namespace GraphApi.Execution.Language;

/// <summary>Definitions and extensions of the type system.</summary>
public sealed partial class Printer
{
    private void WriteTypeSystem(AstNode node)
    {
        switch (node)
        {
            case SchemaDefinitionNode schema:
                WriteDescription(schema.Description);
                WriteSchema("schema", schema.Directives, schema.OperationTypes);
                break;
            case SchemaExtensionNode schema:
                WriteSchema("extend schema", schema.Directives, schema.OperationTypes);
                break;
            case RootOperationTypeNode root:
                _output.Append(KeywordOf(root.Operation)).Append(": ").Append(root.Type.Name);
                break;
            case DirectiveDefinitionNode directive: WriteDirectiveDefinition(directive); break;
            case FieldDefinitionNode field: WriteFieldDefinition(field); break;
            case InputValueDefinitionNode input: WriteInputValue(input); break;
            case EnumValueDefinitionNode value:
                WriteDescription(value.Description);
                _output.Append(value.Name);
                WriteDirectives(value.Directives);
                break;
            case TypeDefinitionNode definition:
                WriteDescription(definition.Description);
                WriteTypeBody(definition);
                break;
            case TypeExtensionNode extension:
                _output.Append("extend ");
                WriteTypeBody(extension);
                break;
        }
    }

    private void WriteTypeBody(DefinitionNode type)
    {
        switch (type)
        {
            case ScalarTypeDefinitionNode t: WriteHead("scalar", t.Name, [], t.Directives); break;
            case ScalarTypeExtensionNode t: WriteHead("scalar", t.Name, [], t.Directives); break;
            case ObjectTypeDefinitionNode t: WriteType("type", t.Name, t.Interfaces, t.Directives, t.Fields); break;
            case ObjectTypeExtensionNode t: WriteType("type", t.Name, t.Interfaces, t.Directives, t.Fields); break;
            case InterfaceTypeDefinitionNode t: WriteType("interface", t.Name, t.Interfaces, t.Directives, t.Fields); break;
            case InterfaceTypeExtensionNode t: WriteType("interface", t.Name, t.Interfaces, t.Directives, t.Fields); break;
            case UnionTypeDefinitionNode t: WriteUnion(t.Name, t.Directives, t.Types); break;
            case UnionTypeExtensionNode t: WriteUnion(t.Name, t.Directives, t.Types); break;
            case EnumTypeDefinitionNode t: WriteType("enum", t.Name, [], t.Directives, t.Values); break;
            case EnumTypeExtensionNode t: WriteType("enum", t.Name, [], t.Directives, t.Values); break;
            case InputObjectTypeDefinitionNode t: WriteType("input", t.Name, [], t.Directives, t.Fields); break;
            case InputObjectTypeExtensionNode t: WriteType("input", t.Name, [], t.Directives, t.Fields); break;
        }
    }

    private void WriteType<T>(
        string keyword,
        string name,
        ImmutableArray<NamedTypeNode> interfaces,
        ImmutableArray<DirectiveNode> directives,
        ImmutableArray<T> members) where T : AstNode
    {
        WriteHead(keyword, name, interfaces, directives);
        if (members.IsEmpty) return;
        _output.Append(' ');
        WriteBlock(members);
    }

    private void WriteHead(
        string keyword, string name, ImmutableArray<NamedTypeNode> interfaces, ImmutableArray<DirectiveNode> directives)
    {
        _output.Append(keyword).Append(' ').Append(name);
        if (!interfaces.IsEmpty) _output.Append(" implements ").AppendJoin(" & ", interfaces.Select(type => type.Name));
        WriteDirectives(directives);
    }

    private void WriteUnion(string name, ImmutableArray<DirectiveNode> directives, ImmutableArray<NamedTypeNode> types)
    {
        WriteHead("union", name, [], directives);
        if (!types.IsEmpty) _output.Append(" = ").AppendJoin(" | ", types.Select(type => type.Name));
    }

    private void WriteSchema(string head, ImmutableArray<DirectiveNode> directives, ImmutableArray<RootOperationTypeNode> operations)
    {
        _output.Append(head);
        WriteDirectives(directives);
        if (operations.IsEmpty) return;
        _output.Append(' ');
        WriteBlock(operations);
    }

    private void WriteDirectiveDefinition(DirectiveDefinitionNode directive)
    {
        WriteDescription(directive.Description);
        _output.Append("directive @").Append(directive.Name);
        WriteArgumentDefinitions(directive.Arguments);
        if (directive.IsRepeatable) _output.Append(" repeatable");
        _output.Append(" on ").AppendJoin(" | ", directive.Locations);
    }

    private void WriteFieldDefinition(FieldDefinitionNode field)
    {
        WriteDescription(field.Description);
        _output.Append(field.Name);
        WriteArgumentDefinitions(field.Arguments);
        _output.Append(": ");
        Write(field.Type);
        WriteDirectives(field.Directives);
    }

    private void WriteArgumentDefinitions(ImmutableArray<InputValueDefinitionNode> arguments) =>
        WriteInParentheses(arguments, onLines: arguments.Any(argument => argument.Description is not null));

    private void WriteInputValue(InputValueDefinitionNode input)
    {
        WriteDescription(input.Description);
        _output.Append(input.Name).Append(": ");
        Write(input.Type);
        WriteDefault(input.DefaultValue);
        WriteDirectives(input.Directives);
    }
}

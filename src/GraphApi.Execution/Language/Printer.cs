using System.Collections.Immutable;
using System.Text;

namespace GraphApi.Execution.Language;

/// <summary>Writes syntax as source text in one canonical layout; reading the text gives an equal tree.</summary>
public sealed partial class Printer
{
    private const int IndentWidth = 2;
    private readonly StringBuilder _output = new();
    private int _level;

    // A query without the keyword would be taken for the body of a type without one that stands before it.
    private bool _needsKeyword;

    private Printer()
    {
    }

    /// <summary>The source of a node.</summary>
    /// <param name="node">Any node; a document ends with a line end, other nodes do not.</param>
    public static string Print(AstNode node)
    {
        var printer = new Printer();
        printer.Write(node);
        return printer._output.ToString();
    }

    private void Write(AstNode node)
    {
        switch (node)
        {
            case DocumentNode document: WriteDocument(document); break;
            case OperationDefinitionNode operation: WriteOperation(operation); break;
            case FragmentDefinitionNode fragment: WriteFragment(fragment); break;
            case VariableDefinitionNode variable: WriteVariable(variable); break;
            case SelectionSetNode set: WriteBlock(set.Selections); break;
            case FieldNode field: WriteField(field); break;
            case FragmentSpreadNode spread:
                _output.Append("...").Append(spread.Name);
                WriteDirectives(spread.Directives);
                break;
            case InlineFragmentNode inline: WriteInlineFragment(inline); break;
            case ArgumentNode argument:
                _output.Append(argument.Name).Append(": ");
                Write(argument.Value);
                break;
            case ObjectFieldNode field:
                _output.Append(field.Name).Append(": ");
                Write(field.Value);
                break;
            case DirectiveNode directive:
                _output.Append('@').Append(directive.Name);
                WriteArguments(directive.Arguments);
                break;
            case ValueNode value: WriteValue(value); break;
            case TypeNode type: WriteType(type); break;
            default: WriteTypeSystem(node); break;
        }
    }

    private void WriteDocument(DocumentNode document)
    {
        DefinitionNode? previous = null;
        foreach (var definition in document.Definitions)
        {
            if (_output.Length > 0) _output.Append('\n');
            _needsKeyword = previous is not null and not ExecutableDefinitionNode;
            Write(definition);
            _output.Append('\n');
            previous = definition;
        }
    }

    private void WriteOperation(OperationDefinitionNode operation)
    {
        WriteDescription(operation.Description);
        var isShorthand = !_needsKeyword && operation is { Description: null, Operation: OperationType.Query, Name: null }
            && operation.Variables.IsEmpty && operation.Directives.IsEmpty;
        if (!isShorthand)
        {
            _output.Append(KeywordOf(operation.Operation));
            if (operation.Name is not null || !operation.Variables.IsEmpty) _output.Append(' ');
            _output.Append(operation.Name);
            WriteInParentheses(operation.Variables, onLines: operation.Variables.Any(variable => variable.Description is not null));
            WriteDirectives(operation.Directives);
            _output.Append(' ');
        }
        Write(operation.SelectionSet);
    }

    private void WriteFragment(FragmentDefinitionNode fragment)
    {
        WriteDescription(fragment.Description);
        _output.Append("fragment ").Append(fragment.Name).Append(" on ").Append(fragment.TypeCondition.Name);
        WriteDirectives(fragment.Directives);
        _output.Append(' ');
        Write(fragment.SelectionSet);
    }

    private void WriteVariable(VariableDefinitionNode variable)
    {
        WriteDescription(variable.Description);
        _output.Append('$').Append(variable.Name).Append(": ");
        Write(variable.Type);
        WriteDefault(variable.DefaultValue);
        WriteDirectives(variable.Directives);
    }

    private void WriteField(FieldNode field)
    {
        if (field.Alias is not null) _output.Append(field.Alias).Append(": ");
        _output.Append(field.Name);
        WriteArguments(field.Arguments);
        WriteDirectives(field.Directives);
        if (field.SelectionSet is null) return;
        _output.Append(' ');
        Write(field.SelectionSet);
    }

    private void WriteInlineFragment(InlineFragmentNode inline)
    {
        _output.Append("...");
        if (inline.TypeCondition is not null) _output.Append(" on ").Append(inline.TypeCondition.Name);
        WriteDirectives(inline.Directives);
        _output.Append(' ');
        Write(inline.SelectionSet);
    }

    private void WriteValue(ValueNode value)
    {
        switch (value)
        {
            case VariableNode variable: _output.Append('$').Append(variable.Name); break;
            case IntValueNode number: _output.Append(number.Value); break;
            case FloatValueNode number: _output.Append(number.Value); break;
            case StringValueNode text: WriteString(text); break;
            case BooleanValueNode boolean: _output.Append(boolean.Value ? "true" : "false"); break;
            case NullValueNode: _output.Append("null"); break;
            case EnumValueNode name: _output.Append(name.Value); break;
            case ListValueNode list:
                _output.Append('[');
                WriteJoined(list.Values);
                _output.Append(']');
                break;
            case ObjectValueNode fields:
                _output.Append('{');
                WriteJoined(fields.Fields);
                _output.Append('}');
                break;
        }
    }

    private void WriteType(TypeNode type)
    {
        switch (type)
        {
            case NamedTypeNode named:
                _output.Append(named.Name);
                break;
            case ListTypeNode list:
                _output.Append('[');
                Write(list.Type);
                _output.Append(']');
                break;
            case NonNullTypeNode nonNull:
                Write(nonNull.Type);
                _output.Append('!');
                break;
        }
    }

    private void WriteString(StringValueNode text)
    {
        if (text.IsBlock && BlockString.TryPrint(_output, text.Value, Indentation)) return;
        _output.Append('"');
        foreach (var character in text.Value)
        {
            switch (character)
            {
                case '"': _output.Append("\\\""); break;
                case '\\': _output.Append("\\\\"); break;
                case '\b': _output.Append("\\b"); break;
                case '\f': _output.Append("\\f"); break;
                case '\n': _output.Append("\\n"); break;
                case '\r': _output.Append("\\r"); break;
                case '\t': _output.Append("\\t"); break;
                case < ' ' or (>= '\u007F' and < '\u00A0'): _output.Append($"\\u{(int)character:X4}"); break;
                default: _output.Append(character); break;
            }
        }
        _output.Append('"');
    }

    private void WriteDescription(StringValueNode? description)
    {
        if (description is null) return;
        WriteString(description);
        NewLine();
    }

    private void WriteDefault(ValueNode? value)
    {
        if (value is null) return;
        _output.Append(" = ");
        Write(value);
    }

    private void WriteDirectives(ImmutableArray<DirectiveNode> directives)
    {
        foreach (var directive in directives)
        {
            _output.Append(' ');
            Write(directive);
        }
    }

    private void WriteArguments(ImmutableArray<ArgumentNode> arguments) => WriteInParentheses(arguments, onLines: false);

    private void WriteInParentheses<T>(ImmutableArray<T> nodes, bool onLines) where T : AstNode
    {
        if (nodes.IsEmpty) return;
        _output.Append('(');
        if (onLines) WriteLines(nodes);
        else WriteJoined(nodes);
        _output.Append(')');
    }

    private void WriteBlock<T>(ImmutableArray<T> nodes) where T : AstNode
    {
        _output.Append('{');
        WriteLines(nodes);
        _output.Append('}');
    }

    private void WriteLines<T>(ImmutableArray<T> nodes) where T : AstNode
    {
        _level++;
        foreach (var node in nodes)
        {
            NewLine();
            Write(node);
        }
        _level--;
        NewLine();
    }

    private void WriteJoined<T>(ImmutableArray<T> nodes) where T : AstNode
    {
        for (var index = 0; index < nodes.Length; index++)
        {
            if (index > 0) _output.Append(", ");
            Write(nodes[index]);
        }
    }

    private string Indentation => new(' ', _level * IndentWidth);

    private void NewLine() => _output.Append('\n').Append(' ', _level * IndentWidth);

    private static string KeywordOf(OperationType operation) => operation switch
    {
        OperationType.Query => "query",
        OperationType.Mutation => "mutation",
        _ => "subscription",
    };
}

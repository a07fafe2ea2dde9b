using System.Collections;
using System.Text;
using GraphApi.Execution.Language;

namespace GraphApi.Execution.Tests.Language;

/// <summary>Writes a tree with every property but the locations, so that trees can be compared independently of the printer.</summary>
internal static class Syntax
{
    public static string Dump(AstNode node)
    {
        var output = new StringBuilder();
        Write(output, node);
        return output.ToString();
    }

    private static void Write(StringBuilder output, object? value)
    {
        switch (value)
        {
            case null:
                output.Append('-');
                break;
            case AstNode node:
                output.Append(node.GetType().Name).Append('(');
                foreach (var property in node.GetType().GetProperties().OrderBy(property => property.Name, StringComparer.Ordinal))
                {
                    if (property.Name is nameof(AstNode.Location) or nameof(AstNode.Kind) or nameof(FieldNode.ResponseName)) continue;
                    output.Append(property.Name).Append('=');
                    Write(output, property.GetValue(node));
                    output.Append(' ');
                }
                output.Append(')');
                break;
            case string text:
                output.Append('\'').Append(text).Append('\'');
                break;
            case IEnumerable items:
                output.Append('[');
                foreach (var item in items) Write(output, item);
                output.Append(']');
                break;
            default:
                output.Append(value);
                break;
        }
    }
}

using GraphApi.Execution.Coercion;
using GraphApi.Execution.Errors;
using GraphApi.Execution.Language;

namespace GraphApi.Execution.Planning;

/// <summary>Reads @defer and @stream.</summary>
internal static class IncrementalDirectives
{
    public const string Defer = "defer";

    public const string Stream = "stream";

    /// <summary>Whether one of them occurs, active or not.</summary>
    public static bool OccurIn(SelectionSetNode? set)
    {
        if (set is null) return false;
        foreach (var selection in set.Selections)
        {
            foreach (var directive in selection.Directives)
                if (directive.Name is Defer or Stream) return true;
            if (OccurIn(selection is FieldNode field ? field.SelectionSet : (selection as InlineFragmentNode)?.SelectionSet)) return true;
        }

        return false;
    }

    /// <summary>The directive of that name on a selection, or null where there is none or it is switched off.</summary>
    /// <exception cref="RequestException">The variable that should say so is null.</exception>
    public static DirectiveNode? FindActive(SelectionNode selection, string name, VariableValues variables)
    {
        foreach (var directive in selection.Directives)
        {
            if (directive.Name != name) continue;
            return Argument(directive, "if") switch
            {
                BooleanValueNode literal => literal.Value,
                VariableNode variable => IsTrue(variable, directive, variables),
                _ => true,
            }
                ? directive
                : null;
        }

        return null;
    }

    public static string? LabelOf(DirectiveNode directive) => (Argument(directive, "label") as StringValueNode)?.Value;

    private static ValueNode? Argument(DirectiveNode directive, string name)
    {
        foreach (var argument in directive.Arguments)
            if (argument.Name == name) return argument.Value;
        return null;
    }

    // Without a value the argument has its default, which is true.
    private static bool IsTrue(VariableNode variable, DirectiveNode directive, VariableValues variables) =>
        !variables.TryGetValue(variable.Name, out var value) || (value as bool? ?? throw new RequestException(new GraphQLError(
            $"Variable ${variable.Name} is null where @{directive.Name} needs true or false.", ErrorCodes.InvalidVariable, variable)));
}

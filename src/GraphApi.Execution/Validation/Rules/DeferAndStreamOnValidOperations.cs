using GraphApi.Execution.Errors;
using GraphApi.Execution.Language;

namespace GraphApi.Execution.Validation.Rules;

/// <summary>
/// Working draft, "Defer And Stream Directives Are Used On Valid Operations": a subscription answers each event at once, so both
/// directives must be switched off there, or be so by a variable.
/// </summary>
internal sealed class DeferAndStreamOnValidOperations : ValidationRule
{
    public override void LeaveDocument(ValidationContext context)
    {
        var reported = new HashSet<DirectiveNode>();
        foreach (var definition in context.Document.Definitions)
        {
            if (definition is OperationDefinitionNode { Operation: OperationType.Subscription } subscription) Check(context, subscription, reported);
        }
    }

    private static void Check(ValidationContext context, OperationDefinitionNode subscription, HashSet<DirectiveNode> reported)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var pending = new Stack<SelectionSetNode>([subscription.SelectionSet]);
        while (pending.TryPop(out var set))
        {
            foreach (var selection in set.Selections)
            {
                if (!context.Spend()) return;
                if (MayBeLeftOut(selection)) continue;
                foreach (var directive in selection.Directives)
                {
                    if (directive.Name is not ("defer" or "stream") || Argument(directive) is VariableNode or BooleanValueNode { Value: false }) continue;
                    if (reported.Add(directive))
                        context.Report(
                            ErrorCodes.DeferAndStreamOnValidOperations,
                            $"@{directive.Name} must not be used in a subscription. Switch it off with \"if: false\".",
                            directive);
                }
                var below = selection switch
                {
                    FieldNode field => field.SelectionSet,
                    InlineFragmentNode inline => inline.SelectionSet,
                    FragmentSpreadNode spread when seen.Add(spread.Name) => context.Fragments.GetValueOrDefault(spread.Name)?.SelectionSet,
                    _ => null,
                };
                if (below is not null) pending.Push(below);
            }
        }
    }

    private static bool MayBeLeftOut(SelectionNode selection) => selection.Directives.Any(directive => directive.Name switch
    {
        "skip" => Argument(directive) is not BooleanValueNode { Value: false },
        "include" => Argument(directive) is not BooleanValueNode { Value: true },
        _ => false,
    });

    private static ValueNode? Argument(DirectiveNode directive) =>
        directive.Arguments.FirstOrDefault(argument => argument.Name == "if")?.Value;
}

using GraphApi.Execution.Errors;
using GraphApi.Execution.Language;

namespace GraphApi.Execution.Validation.Rules;

/// <summary>
/// Working draft, "Defer And Stream Directives Are Used On Valid Root Field": neither stands at the root of a mutation, whose fields
/// run one after the other, or of a subscription.
/// </summary>
internal sealed class DeferAndStreamOnValidRootField : ValidationRule
{
    public override void LeaveDocument(ValidationContext context)
    {
        var reported = new HashSet<DirectiveNode>();
        foreach (var definition in context.Document.Definitions)
        {
            if (definition is OperationDefinitionNode { Operation: not OperationType.Query } operation) Check(context, operation, reported);
        }
    }

    private static void Check(ValidationContext context, OperationDefinitionNode operation, HashSet<DirectiveNode> reported)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var pending = new Stack<SelectionSetNode>([operation.SelectionSet]);
        while (pending.TryPop(out var set))
        {
            foreach (var selection in set.Selections)
            {
                if (!context.Spend()) return;
                var unwanted = selection.Directives.FirstOrDefault(directive => directive.Name is "defer" or "stream");
                if (unwanted is not null && reported.Add(unwanted))
                    context.Report(
                        ErrorCodes.DeferAndStreamOnValidRootField,
                        $"@{unwanted.Name} must not be used at the root of a {(operation.Operation is OperationType.Mutation ? "mutation" : "subscription")}.",
                        unwanted);
                if (selection is InlineFragmentNode inline)
                    pending.Push(inline.SelectionSet);
                else if (selection is FragmentSpreadNode spread && seen.Add(spread.Name) && context.Fragments.TryGetValue(spread.Name, out var fragment))
                    pending.Push(fragment.SelectionSet);
            }
        }
    }
}

using GraphApi.Execution.Errors;
using GraphApi.Execution.Language;

namespace GraphApi.Execution.Validation.Rules;

/// <summary>
/// Section 5.2.4.1: a subscription selects exactly one root field, no introspection field, and not under @skip or @include.
/// </summary>
internal sealed class SingleRootField : ValidationRule
{
    public override void LeaveDocument(ValidationContext context)
    {
        foreach (var definition in context.Document.Definitions)
        {
            if (definition is OperationDefinitionNode { Operation: OperationType.Subscription } subscription) Check(context, subscription);
        }
    }

    private static void Check(ValidationContext context, OperationDefinitionNode subscription)
    {
        var subject = subscription.Name is null ? "A subscription" : $"Subscription \"{subscription.Name}\"";
        FieldNode? only = null;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var pending = new Stack<SelectionSetNode>([subscription.SelectionSet]);
        while (pending.TryPop(out var set))
        {
            foreach (var selection in set.Selections)
            {
                if (!context.Spend()) return;
                if (selection.Directives.FirstOrDefault(directive => directive.Name is "skip" or "include") is { } condition)
                {
                    context.Report(ErrorCodes.SingleRootField, $"{subject} must not use @{condition.Name} at its root.", condition);
                    return;
                }
                switch (selection)
                {
                    case InlineFragmentNode inline:
                        pending.Push(inline.SelectionSet);
                        break;
                    case FragmentSpreadNode spread:
                        if (seen.Add(spread.Name) && context.Fragments.TryGetValue(spread.Name, out var fragment))
                            pending.Push(fragment.SelectionSet);
                        break;
                    case FieldNode field when only is not null && only.ResponseName != field.ResponseName:
                        context.Report(ErrorCodes.SingleRootField, $"{subject} must select only one root field.", only, field);
                        return;
                    case FieldNode field:
                        only ??= field;
                        break;
                }
            }
        }
        if (only is not null && only.Name.StartsWith("__", StringComparison.Ordinal))
            context.Report(ErrorCodes.SingleRootField, $"{subject} must not select an introspection field at its root.", only);
    }
}

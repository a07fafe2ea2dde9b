using GraphApi.Execution.Errors;
using GraphApi.Execution.Language;

namespace GraphApi.Execution.Validation.Rules;

/// <summary>Section 5.5.1.4: every fragment is reached from an operation.</summary>
internal sealed class FragmentsMustBeUsed : ValidationRule
{
    public override void LeaveDocument(ValidationContext context)
    {
        if (context.Fragments.Count == 0) return;
        var used = new HashSet<string>(StringComparer.Ordinal);
        var pending = new Stack<ExecutableDefinitionNode>(context.Document.Definitions.OfType<OperationDefinitionNode>());
        while (pending.TryPop(out var definition))
        {
            foreach (var spread in context.SpreadsOf(definition))
            {
                if (used.Add(spread.Name) && context.Fragments.TryGetValue(spread.Name, out var fragment)) pending.Push(fragment);
            }
        }
        foreach (var fragment in context.Document.Definitions.OfType<FragmentDefinitionNode>())
        {
            if (!used.Contains(fragment.Name))
                context.Report(ErrorCodes.FragmentsMustBeUsed, $"No operation uses fragment \"{fragment.Name}\".", fragment);
        }
    }
}

using GraphApi.Execution.Errors;
using GraphApi.Execution.Language;

namespace GraphApi.Execution.Validation.Rules;

/// <summary>Section 5.8.4: a variable that an operation defines is used by it or its fragments.</summary>
internal sealed class AllVariablesUsed : ValidationRule
{
    public override void VisitUsages(ValidationContext context, OperationDefinitionNode operation, List<VariableUsage> usages)
    {
        if (operation.Variables.IsEmpty) return;
        var used = usages.Select(usage => usage.Node.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var variable in operation.Variables)
        {
            if (used.Contains(variable.Name)) continue;
            var by = operation.Name is null ? "" : $" by operation \"{operation.Name}\"";
            context.Report(ErrorCodes.AllVariablesUsed, $"Variable \"${variable.Name}\" is not used{by}.", variable);
        }
    }
}

using GraphApi.Execution.Errors;
using GraphApi.Execution.Language;

namespace GraphApi.Execution.Validation.Rules;

/// <summary>Section 5.8.3: a variable that an operation uses, in its fragments too, is defined by it.</summary>
internal sealed class AllVariableUsesDefined : ValidationRule
{
    public override void VisitUsages(ValidationContext context, OperationDefinitionNode operation, List<VariableUsage> usages)
    {
        if (usages.Count == 0) return;
        var defined = operation.Variables.Select(variable => variable.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var usage in usages)
        {
            if (defined.Contains(usage.Node.Name)) continue;
            var by = operation.Name is null ? "" : $" by operation \"{operation.Name}\"";
            context.Report(
                ErrorCodes.AllVariableUsesDefined, $"Variable \"${usage.Node.Name}\" is not defined{by}.", usage.Node, operation);
        }
    }
}

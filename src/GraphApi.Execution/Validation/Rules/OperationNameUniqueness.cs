using GraphApi.Execution.Errors;
using GraphApi.Execution.Language;

namespace GraphApi.Execution.Validation.Rules;

/// <summary>Section 5.2.2.1: each named operation has a name of its own.</summary>
internal sealed class OperationNameUniqueness : ValidationRule
{
    private readonly Dictionary<string, OperationDefinitionNode> _seen = new(StringComparer.Ordinal);

    public override void EnterDefinition(ValidationContext context, DefinitionNode definition)
    {
        if (definition is not OperationDefinitionNode { Name: { } name } operation || _seen.TryAdd(name, operation)) return;
        context.Report(ErrorCodes.OperationNameUniqueness, $"There is more than one operation named \"{name}\".", _seen[name], operation);
    }
}

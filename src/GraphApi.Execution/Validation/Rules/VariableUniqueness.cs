using GraphApi.Execution.Errors;
using GraphApi.Execution.Language;

namespace GraphApi.Execution.Validation.Rules;

/// <summary>Section 5.8.1: an operation defines each variable once.</summary>
internal sealed class VariableUniqueness : ValidationRule
{
    public override void EnterDefinition(ValidationContext context, DefinitionNode definition)
    {
        if (definition is not OperationDefinitionNode operation) return;
        if (Duplicates.First(operation.Variables, variable => variable.Name) is { } twice)
            context.Report(ErrorCodes.VariableUniqueness, $"Variable \"${twice.Name}\" is defined more than once.", twice);
    }
}

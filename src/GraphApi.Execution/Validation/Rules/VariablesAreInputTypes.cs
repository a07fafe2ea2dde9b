using GraphApi.Execution.Errors;
using GraphApi.Execution.Language;

namespace GraphApi.Execution.Validation.Rules;

/// <summary>Section 5.8.2: the type of a variable exists and is an input type.</summary>
internal sealed class VariablesAreInputTypes : ValidationRule
{
    public override void EnterDefinition(ValidationContext context, DefinitionNode definition)
    {
        if (definition is not OperationDefinitionNode operation) return;
        foreach (var variable in operation.Variables)
        {
            var type = context.Schema.FindType(variable.Type);
            if (type is { IsInput: true }) continue;
            var message = type is null
                ? $"Variable \"${variable.Name}\" has type {variable.Type}, which does not exist."
                : $"Variable \"${variable.Name}\" has type {type}, which is no input type: no scalar, enum or input object.";
            context.Report(ErrorCodes.VariablesAreInputTypes, message, variable.Type);
        }
    }
}

using GraphApi.Execution.Errors;
using GraphApi.Execution.Language;

namespace GraphApi.Execution.Validation.Rules;

/// <summary>Section 5.1.1: a document to execute holds only operations and fragments.</summary>
internal sealed class ExecutableDefinitions : ValidationRule
{
    public override void EnterDefinition(ValidationContext context, DefinitionNode definition)
    {
        if (definition is ExecutableDefinitionNode) return;
        context.Report(
            ErrorCodes.ExecutableDefinitions,
            "A document to execute contains only operations and fragments, no definitions of the type system.",
            definition);
    }
}

using GraphApi.Execution.Errors;
using GraphApi.Execution.Language;

namespace GraphApi.Execution.Validation.Rules;

/// <summary>Section 5.5.1.1: each fragment has a name of its own.</summary>
internal sealed class FragmentNameUniqueness : ValidationRule
{
    public override void EnterDefinition(ValidationContext context, DefinitionNode definition)
    {
        if (definition is not FragmentDefinitionNode fragment || context.Fragments[fragment.Name] == fragment) return;
        context.Report(
            ErrorCodes.FragmentNameUniqueness,
            $"There is more than one fragment named \"{fragment.Name}\".",
            context.Fragments[fragment.Name],
            fragment);
    }
}

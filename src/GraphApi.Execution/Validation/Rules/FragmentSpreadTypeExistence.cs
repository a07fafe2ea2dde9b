using GraphApi.Execution.Errors;
using GraphApi.Execution.Language;

namespace GraphApi.Execution.Validation.Rules;

/// <summary>Section 5.5.1.2: the type that a fragment names exists.</summary>
internal sealed class FragmentSpreadTypeExistence : ValidationRule
{
    public override void EnterDefinition(ValidationContext context, DefinitionNode definition)
    {
        if (definition is FragmentDefinitionNode fragment) Check(context, fragment.TypeCondition);
    }

    public override void EnterInlineFragment(ValidationContext context, InlineFragmentNode fragment)
    {
        if (fragment.TypeCondition is not null) Check(context, fragment.TypeCondition);
    }

    private static void Check(ValidationContext context, NamedTypeNode type)
    {
        if (context.Schema.FindType(type.Name) is null)
            context.Report(ErrorCodes.FragmentSpreadTypeExistence, $"There is no type \"{type.Name}\".", type);
    }
}

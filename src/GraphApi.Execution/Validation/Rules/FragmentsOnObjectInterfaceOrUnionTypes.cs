using GraphApi.Execution.Errors;
using GraphApi.Execution.Language;
using GraphApi.Execution.TypeSystem;

namespace GraphApi.Execution.Validation.Rules;

/// <summary>Section 5.5.1.3: the type that a fragment names has fields to select.</summary>
internal sealed class FragmentsOnObjectInterfaceOrUnionTypes : ValidationRule
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
        if (context.Schema.FindType(type.Name) is null or CompositeType) return;
        context.Report(
            ErrorCodes.FragmentsOnObjectInterfaceOrUnionTypes,
            $"A fragment needs an object type, interface or union; {type.Name} is none.",
            type);
    }
}

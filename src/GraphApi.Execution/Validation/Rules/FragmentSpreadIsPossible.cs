using GraphApi.Execution.Errors;
using GraphApi.Execution.Language;
using GraphApi.Execution.TypeSystem;

namespace GraphApi.Execution.Validation.Rules;

/// <summary>Section 5.5.2.3: some object can be of both the fragment's type and the type in scope.</summary>
internal sealed class FragmentSpreadIsPossible : ValidationRule
{
    public override void EnterFragmentSpread(ValidationContext context, FragmentSpreadNode spread)
    {
        if (context.Fragments.TryGetValue(spread.Name, out var fragment))
            Check(context, spread, fragment.TypeCondition, $"Fragment \"{spread.Name}\"");
    }

    public override void EnterInlineFragment(ValidationContext context, InlineFragmentNode fragment)
    {
        if (fragment.TypeCondition is not null) Check(context, fragment, fragment.TypeCondition, "A fragment");
    }

    private static void Check(ValidationContext context, SelectionNode node, NamedTypeNode condition, string subject)
    {
        if (context.ParentType is not { } parent
            || context.Schema.FindType(condition.Name) is not CompositeType type
            || context.Schema.TypesOverlap(parent, type)) return;
        context.Report(
            ErrorCodes.FragmentSpreadIsPossible,
            $"{subject} on {type.Name} never applies here: no object is both {parent.Name} and {type.Name}.",
            node);
    }
}

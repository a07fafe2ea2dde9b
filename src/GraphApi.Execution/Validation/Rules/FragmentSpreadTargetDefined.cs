using GraphApi.Execution.Errors;
using GraphApi.Execution.Language;

namespace GraphApi.Execution.Validation.Rules;

/// <summary>Section 5.5.2.1: the fragment that is spread is defined in the document.</summary>
internal sealed class FragmentSpreadTargetDefined : ValidationRule
{
    public override void EnterFragmentSpread(ValidationContext context, FragmentSpreadNode spread)
    {
        if (!context.Fragments.ContainsKey(spread.Name))
            context.Report(ErrorCodes.FragmentSpreadTargetDefined, $"There is no fragment \"{spread.Name}\" in the document.", spread);
    }
}

using GraphApi.Execution.Errors;

namespace GraphApi.Execution.Validation.Rules;

/// <summary>Section 5.4.2: an argument is given once.</summary>
internal sealed class ArgumentUniqueness : ValidationRule
{
    public override void EnterArguments(ValidationContext context, ArgumentOwner owner)
    {
        if (Duplicates.First(owner.Arguments, argument => argument.Name) is not { } twice) return;
        context.Report(ErrorCodes.ArgumentUniqueness, $"Argument \"{twice.Name}\" is given more than once.", twice);
    }
}

using GraphApi.Execution.Errors;

namespace GraphApi.Execution.Validation.Rules;

/// <summary>Section 5.4.3: every required argument is given. (That its value is not null is part of section 5.6.1.)</summary>
internal sealed class RequiredArguments : ValidationRule
{
    public override void EnterArguments(ValidationContext context, ArgumentOwner owner)
    {
        foreach (var expected in owner.Expected)
        {
            if (!expected.IsRequired || owner.Arguments.Any(argument => argument.Name == expected.Name)) continue;
            context.Report(
                ErrorCodes.RequiredArguments,
                $"{owner.Definition} needs its argument \"{expected.Name}\" of type {expected.Type}.",
                owner.Node);
        }
    }
}

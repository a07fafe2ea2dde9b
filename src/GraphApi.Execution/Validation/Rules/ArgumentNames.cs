using GraphApi.Execution.Errors;

namespace GraphApi.Execution.Validation.Rules;

/// <summary>Section 5.4.1: an argument that is given is defined.</summary>
internal sealed class ArgumentNames : ValidationRule
{
    public override void EnterArguments(ValidationContext context, ArgumentOwner owner)
    {
        if (owner.Definition is null) return;
        foreach (var argument in owner.Arguments)
        {
            if (owner.Find(argument.Name) is not null) continue;
            var advice = Suggestion.For(argument.Name, owner.Expected) is { } close ? $" Did you mean \"{close}\"?" : "";
            context.Report(ErrorCodes.ArgumentNames, $"{owner.Definition} has no argument \"{argument.Name}\".{advice}", argument);
        }
    }
}

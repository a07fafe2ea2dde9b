using GraphApi.Execution.Errors;
using GraphApi.Execution.Language;
using GraphApi.Execution.TypeSystem;

namespace GraphApi.Execution.Validation.Rules;

/// <summary>Section 5.6.2: an input field that is given is defined.</summary>
internal sealed class InputObjectFieldNames : ValidationRule
{
    public override void EnterValue(ValidationContext context, ValueNode value, GraphType? type)
    {
        if (value is not ObjectValueNode fields || DocumentWalker.ItemType(type) is not InputObjectType inputType) return;
        foreach (var field in fields.Fields)
        {
            if (inputType.FindField(field.Name) is not null) continue;
            var advice = Suggestion.For(field.Name, inputType.Fields) is { } close ? $" Did you mean \"{close}\"?" : "";
            context.Report(ErrorCodes.InputObjectFieldNames, $"{inputType.Name} has no field \"{field.Name}\".{advice}", field);
        }
    }
}

using GraphApi.Execution.Errors;
using GraphApi.Execution.Language;
using GraphApi.Execution.TypeSystem;

namespace GraphApi.Execution.Validation.Rules;

/// <summary>Section 5.6.4: every required input field is given. (That its value is not null is part of section 5.6.1.)</summary>
internal sealed class InputObjectRequiredFields : ValidationRule
{
    public override void EnterValue(ValidationContext context, ValueNode value, GraphType? type)
    {
        if (value is not ObjectValueNode fields || DocumentWalker.ItemType(type) is not InputObjectType inputType) return;
        foreach (var expected in inputType.Fields)
        {
            if (!expected.IsRequired || fields.Fields.Any(field => field.Name == expected.Name)) continue;
            context.Report(
                ErrorCodes.InputObjectRequiredFields,
                $"{inputType.Name} needs its field \"{expected.Name}\" of type {expected.Type}.",
                value);
        }
    }
}

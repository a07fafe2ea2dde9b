using GraphApi.Execution.Errors;
using GraphApi.Execution.Language;
using GraphApi.Execution.TypeSystem;

namespace GraphApi.Execution.Validation.Rules;

/// <summary>Section 5.6.3: an input field is given once.</summary>
internal sealed class InputObjectFieldUniqueness : ValidationRule
{
    public override void EnterValue(ValidationContext context, ValueNode value, GraphType? type)
    {
        if (value is not ObjectValueNode fields || Duplicates.First(fields.Fields, field => field.Name) is not { } twice) return;
        context.Report(ErrorCodes.InputObjectFieldUniqueness, $"Input field \"{twice.Name}\" is given more than once.", twice);
    }
}

using GraphApi.Execution.Errors;
using GraphApi.Execution.Language;
using GraphApi.Execution.TypeSystem;

namespace GraphApi.Execution.Validation.Rules;

/// <summary>
/// Section 5.6.1: a literal can be coerced to the type expected, OneOf input objects (section 3.10.1) included. What is wrong with single
/// input fields is left to the other rules of section 5.6.
/// </summary>
internal sealed class ValuesOfCorrectType : ValidationRule
{
    public override void EnterValue(ValidationContext context, ValueNode value, GraphType? type)
    {
        if (type is null || value is VariableNode) return;
        if (value is NullValueNode)
        {
            if (type.IsNonNull) Report(context, value, $"Expected {type}, found null.");
            return;
        }
        // A value that is no list stands for a list of one.
        if (value is ListValueNode && type.Nullable is ListType) return;
        switch (DocumentWalker.ItemType(type))
        {
            case InputObjectType inputType when value is ObjectValueNode fields:
                if (inputType.IsOneOf) CheckOneOf(context, inputType, fields);
                break;
            case InputObjectType inputType:
                Report(context, value, $"Expected an object of type {inputType.Name}, found {ScalarCoercion.Show(value)}.");
                break;
            case EnumType enumType:
                CheckEnum(context, enumType, value);
                break;
            case ScalarType scalar:
                if (scalar.Coercion.ParseLiteral(value, variables: null) is { IsValid: false, Error: var error })
                    Report(context, value, error);
                break;
        }
    }

    private static void CheckEnum(ValidationContext context, EnumType type, ValueNode value)
    {
        if (value is not EnumValueNode name)
        {
            var advice = value is StringValueNode text && type.FindValue(text.Value) is not null ? " Write it without quotes." : "";
            Report(context, value, $"Expected a value of enum {type.Name}, found {ScalarCoercion.Show(value)}.{advice}");
        }
        else if (type.FindValue(name.Value) is null)
        {
            var advice = Suggestion.For(name.Value, type.Values) is { } close ? $" Did you mean {close}?" : "";
            Report(context, value, $"Enum {type.Name} has no value {name.Value}.{advice}");
        }
    }

    private static void CheckOneOf(ValidationContext context, InputObjectType type, ObjectValueNode fields)
    {
        if (fields.Fields.Length != 1)
            Report(context, fields, $"Exactly one field of OneOf input {type.Name} must be given, found {fields.Fields.Length}.");
        else if (fields.Fields[0].Value is NullValueNode)
            Report(context, fields.Fields[0], $"Field \"{fields.Fields[0].Name}\" of OneOf input {type.Name} must not be null.");
    }

    private static void Report(ValidationContext context, AstNode node, string message) =>
        context.Report(ErrorCodes.ValuesOfCorrectType, message, node);
}

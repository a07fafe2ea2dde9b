using GraphApi.Execution.Language;
using GraphApi.Execution.TypeSystem;

namespace GraphApi.Execution.Coercion;

/// <summary>Coerces one literal, variables inside included, to an input type (the input coercion paragraphs of section 3).</summary>
internal static class LiteralCoercion
{
    /// <summary>The value; <see cref="Missing.Value"/> for a variable without one; or what is wrong.</summary>
    /// <param name="literal">The literal.</param>
    /// <param name="type">What it is to be.</param>
    /// <param name="variables">The operation's variables; null for constants.</param>
    public static CoercionResult Coerce(ValueNode literal, GraphType type, VariableValues? variables)
    {
        if (literal is VariableNode variable) return CoerceVariable(variable, type, variables);
        if (literal is NullValueNode)
            return type.IsNonNull ? CoercionResult.Fail($"{type} must not be null.") : CoercionResult.Of(null);
        return type.Nullable switch
        {
            ListType list => CoerceList(literal, list, variables),
            InputObjectType input => CoerceObject(literal, input, variables),
            EnumType enumeration => literal is EnumValueNode name && enumeration.FindValue(name.Value) is { } value
                ? CoercionResult.Of(value.Name)
                : CoercionResult.Fail($"{literal} is not a value of {enumeration.Name}."),
            ScalarType scalar => scalar.Coercion.ParseLiteral(literal, (IReadOnlyDictionary<string, object?>?)variables ?? VariableValues.None),
            var other => CoercionResult.Fail($"{other} is not an input type."),
        };
    }

    /// <summary>Whether a variable occurs in the literal.</summary>
    public static bool HasVariable(ValueNode literal)
    {
        switch (literal)
        {
            case VariableNode:
                return true;
            case ListValueNode list:
                foreach (var item in list.Values)
                    if (HasVariable(item)) return true;
                return false;
            case ObjectValueNode obj:
                foreach (var field in obj.Fields)
                    if (HasVariable(field.Value)) return true;
                return false;
            default:
                return false;
        }
    }

    private static CoercionResult CoerceVariable(VariableNode variable, GraphType type, VariableValues? variables)
    {
        if (variables is null || !variables.TryGetValue(variable.Name, out var value))
            return CoercionResult.Of(Missing.Value);
        return value is null && type.IsNonNull
            ? CoercionResult.Fail($"The variable ${variable.Name} is null where {type} is expected.")
            : CoercionResult.Of(value);
    }

    private static CoercionResult CoerceList(ValueNode literal, ListType type, VariableValues? variables)
    {
        if (literal is not ListValueNode list)
        {
            var single = Coerce(literal, type.ItemType, variables);
            return single.IsValid ? CoercionResult.Of(new[] { single.Value }) : single;
        }

        var items = new object?[list.Values.Length];
        for (var i = 0; i < items.Length; i++)
        {
            var item = Coerce(list.Values[i], type.ItemType, variables);
            if (!item.IsValid) return item;
            // A variable without a value counts as null inside a list (section 3.11).
            items[i] = item.Value == Missing.Value ? null : item.Value;
            if (items[i] is null && type.ItemType.IsNonNull) return CoercionResult.Fail($"An item of {type} must not be null.");
        }

        return CoercionResult.Of(items);
    }

    private static CoercionResult CoerceObject(ValueNode literal, InputObjectType type, VariableValues? variables)
    {
        if (literal is not ObjectValueNode obj) return CoercionResult.Fail($"{type.Name} must be an object, not {literal}.");
        var values = new Dictionary<string, object?>(type.Fields.Length, StringComparer.Ordinal);
        foreach (var given in obj.Fields)
        {
            if (type.FindField(given.Name) is not { } field) return CoercionResult.Fail($"{type.Name} has no field '{given.Name}'.");
            var value = Coerce(given.Value, field.Type, variables);
            if (!value.IsValid) return value;
            if (value.Value != Missing.Value) values[field.Name] = value.Value;
        }

        foreach (var field in type.Fields)
        {
            if (values.ContainsKey(field.Name)) continue;
            if (field.DefaultValue is not null) values.Add(field.Name, InputDefaults.Of(field));
            else if (field.Type.IsNonNull)
                return CoercionResult.Fail($"The field '{field.Name}' of required type {field.Type} has no value.");
        }

        return OneOf.Mistake(type, values) is { } mistake ? CoercionResult.Fail(mistake) : CoercionResult.Of(values);
    }
}

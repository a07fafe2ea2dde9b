using GraphApi.Execution.Errors;
using GraphApi.Execution.Planning;

namespace GraphApi.Execution.Coercion;

/// <summary>CoerceArgumentValues (section 6.4.1), once for each field and level.</summary>
internal static class ArgumentCoercion
{
    /// <summary>The arguments of a field; those without variables were coerced when the document was compiled.</summary>
    /// <exception cref="GraphQLException">A variable's value does not fit where it is used.</exception>
    public static ArgumentValues Coerce(ArgumentsPlan plan, VariableValues variables)
    {
        if (plan.Dynamic.Length == 0) return new ArgumentValues(plan.Definitions, plan.Constants);
        var values = (object?[])plan.Constants.Clone();
        foreach (var (index, literal) in plan.Dynamic)
        {
            var definition = plan.Definitions[index];
            var value = LiteralCoercion.Coerce(literal, definition.Type, variables);
            if (!value.IsValid)
                throw new GraphQLException($"The argument '{definition.Name}' has an invalid value: {value.Error}", ErrorCodes.InvalidArgument);
            values[index] = value.Value != Missing.Value ? value.Value : InputDefaults.Of(definition);
            if (values[index] == Missing.Value && definition.Type.IsNonNull)
                throw new GraphQLException($"The argument '{definition.Name}' of required type {definition.Type} has no value.", ErrorCodes.InvalidArgument);
        }

        return new ArgumentValues(plan.Definitions, values);
    }
}

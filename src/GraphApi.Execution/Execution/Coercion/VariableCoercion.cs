using System.Text.Json;
using GraphApi.Execution.Errors;
using GraphApi.Execution.Planning;

namespace GraphApi.Execution.Coercion;

/// <summary>CoerceVariableValues (section 6.1.2).</summary>
internal static class VariableCoercion
{
    // A client needs to see a few mistakes to mend its request, not one for each of a million list items.
    private const int MaxErrors = 20;

    /// <summary>The values of all variables, or null and what is wrong with them.</summary>
    /// <param name="plan">The operation.</param>
    /// <param name="given">A JSON object, null, or undefined.</param>
    /// <param name="errors">Errors are added to it.</param>
    public static VariableValues? Coerce(OperationPlan plan, JsonElement given, List<GraphQLError> errors)
    {
        if (given.ValueKind is not (JsonValueKind.Object or JsonValueKind.Null or JsonValueKind.Undefined))
        {
            errors.Add(new GraphQLError("Variables must be a JSON object.", ErrorCodes.InvalidVariable));
            return null;
        }

        if (plan.Variables.Length == 0) return VariableValues.None;
        try
        {
            return CoerceAll(plan, given, errors);
        }
        catch (InvalidOperationException)
        {
            // JSON allows escapes of half a surrogate pair, which are no text; its reader finds out when the text is asked for.
            errors.Add(new GraphQLError("Variables hold a string that is not valid Unicode.", ErrorCodes.InvalidVariable));
            return null;
        }
    }

    private static VariableValues? CoerceAll(OperationPlan plan, JsonElement given, List<GraphQLError> errors)
    {
        var values = new object?[plan.Variables.Length];
        for (var i = 0; i < values.Length && errors.Count < MaxErrors; i++)
        {
            var variable = plan.Variables[i];
            values[i] = given.ValueKind is JsonValueKind.Object && given.TryGetProperty(variable.Name, out var json)
                ? CoerceGiven(variable, json, errors)
                : CoerceMissing(variable, errors);
        }

        // A nullable variable with a default may stand in a non-null place, and may then be given null nevertheless (section 5.8.5).
        foreach (var i in plan.ConditionVariables)
            if (errors.Count == 0 && values[i] is null)
                errors.Add(Error(plan.Variables[i], $"Variable ${plan.Variables[i].Name} is null where @skip or @include needs true or false."));
        return errors.Count == 0 ? new VariableValues(plan.Variables, values) : null;
    }

    private static object? CoerceMissing(VariablePlan variable, List<GraphQLError> errors)
    {
        if (variable.Default != Missing.Value) return variable.Default;
        if (variable.Type.IsNonNull)
            errors.Add(Error(variable, $"Variable ${variable.Name} of required type {variable.Type} was not provided."));
        return Missing.Value;
    }

    private static object? CoerceGiven(VariablePlan variable, JsonElement json, List<GraphQLError> errors)
    {
        var coercion = new JsonInput();
        var value = coercion.Coerce(json, variable.Type);
        foreach (var (path, message) in coercion.Mistakes)
        {
            if (errors.Count >= MaxErrors) break;
            var where = path.Length == 0 ? "" : $" at {variable.Name}{path}";
            errors.Add(Error(variable, $"Variable ${variable.Name} got an invalid value{where}: {message}"));
        }

        return value;
    }

    private static GraphQLError Error(VariablePlan variable, string message) =>
        new(message, ErrorCodes.InvalidVariable, [new SourceLocation(variable.Location.Line, variable.Location.Column)]);
}

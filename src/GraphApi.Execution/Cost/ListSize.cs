using GraphApi.Execution.Coercion;
using GraphApi.Execution.Errors;
using GraphApi.Execution.Planning;

namespace GraphApi.Execution.Cost;

/// <summary>@listSize of a field (GraphQL Cost Directives, section 8).</summary>
/// <param name="AssumedSize">The longest list where no slicing argument is given; null for none said.</param>
/// <param name="SlicingArguments">The indexes of the arguments that bound the list. Where one is a list itself, its length does.</param>
/// <param name="SizedFields">The fields of the value that are the list, as in connections; empty where the field itself is.</param>
/// <param name="RequireOneSlicingArgument">Whether exactly one slicing argument must be given.</param>
internal sealed record ListSize(int? AssumedSize, int[] SlicingArguments, string[] SizedFields, bool RequireOneSlicingArgument)
{
    /// <summary>The longest list that these arguments allow.</summary>
    /// <param name="field">The field, for errors.</param>
    /// <param name="arguments">Its coerced arguments.</param>
    /// <param name="defaultSize">For fields that do not say.</param>
    /// <exception cref="RequestException">Not exactly one slicing argument is given where one is required.</exception>
    public double Of(FieldPlan field, object?[] arguments, double defaultSize)
    {
        double? size = null;
        var given = 0;
        foreach (var index in SlicingArguments)
        {
            if (SizeOf(arguments[index]) is not { } one) continue;
            size = Math.Max(size ?? 0, one);
            // A default that nobody wrote bounds the list, but is not given.
            if (!Equals(arguments[index], InputDefaults.Of(field.Arguments.Definitions[index]))) given++;
        }

        if (RequireOneSlicingArgument && SlicingArguments.Length > 0 && (size is null || given > 1)) throw NotOne(field, given);
        return size ?? AssumedSize ?? defaultSize;
    }

    private static double? SizeOf(object? value) => value switch
    {
        int number => Math.Max(number, 0),
        IReadOnlyList<object?> list => list.Count,
        _ => null,
    };

    private RequestException NotOne(FieldPlan field, int given)
    {
        var names = string.Join(", ", SlicingArguments.Select(index => $"'{field.Arguments.Definitions[index].Name}'"));
        return new RequestException(new GraphQLError(
            $"{field.Definition} needs exactly one of its arguments {names} to bound its list; {given} are given.",
            ErrorCodes.SlicingArgumentRequired, field.Locations));
    }
}

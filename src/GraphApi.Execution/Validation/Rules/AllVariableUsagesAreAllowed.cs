using GraphApi.Execution.Errors;
using GraphApi.Execution.Language;
using GraphApi.Execution.TypeSystem;

namespace GraphApi.Execution.Validation.Rules;

/// <summary>Section 5.8.5: the type of a variable fits every place where it is used.</summary>
internal sealed class AllVariableUsagesAreAllowed : ValidationRule
{
    public override void VisitUsages(ValidationContext context, OperationDefinitionNode operation, List<VariableUsage> usages)
    {
        if (usages.Count == 0) return;
        var variables = new Dictionary<string, (VariableDefinitionNode Node, GraphType Type)>(StringComparer.Ordinal);
        foreach (var variable in operation.Variables)
        {
            if (context.Schema.FindType(variable.Type) is { IsInput: true } type) variables.TryAdd(variable.Name, (variable, type));
        }
        foreach (var usage in usages)
        {
            if (usage.LocationType is not { } location || !variables.TryGetValue(usage.Node.Name, out var variable)) continue;
            if (!IsAllowed(variable.Node, variable.Type, usage, location))
            {
                context.Report(
                    ErrorCodes.AllVariableUsagesAreAllowed,
                    $"Variable \"${usage.Node.Name}\" of type {variable.Type} is used where {Expected(usage, location)} is expected.",
                    variable.Node,
                    usage.Node);
            }
        }
    }

    private static string Expected(in VariableUsage usage, GraphType location) =>
        usage.IsOneOfField ? $"{location.AsNonNull()} (the field of a OneOf input object)" : location.ToString()!;

    // IsVariableUsageAllowed: a nullable variable may fill a place that excludes null if a default on either side keeps null out. A field
    // of a OneOf input object is such a place (IsNonNullPosition), whatever its type.
    private static bool IsAllowed(VariableDefinitionNode variable, GraphType type, in VariableUsage usage, GraphType location)
    {
        if (type.IsNonNull || !(location.IsNonNull || usage.IsOneOfField)) return IsCompatible(type, location);
        var hasDefault = variable.DefaultValue is not null and not NullValueNode;
        return (hasDefault || usage.HasLocationDefault) && IsCompatible(type, location.Nullable);
    }

    // AreTypesCompatible.
    private static bool IsCompatible(GraphType type, GraphType location)
    {
        while (type != location)
        {
            if (type.IsNonNull)
            {
                type = type.Nullable;
                location = location.Nullable;
            }
            else if (type is ListType list && location is ListType locationList)
            {
                type = list.ItemType;
                location = locationList.ItemType;
            }
            else return false;
        }
        return true;
    }
}

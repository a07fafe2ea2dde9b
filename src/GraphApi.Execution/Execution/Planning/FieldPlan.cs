using System.Collections.Immutable;
using GraphApi.Execution.Coercion;
using GraphApi.Execution.Errors;
using GraphApi.Execution.TypeSystem;

namespace GraphApi.Execution.Planning;

/// <summary>One field of the response on one object type: all its occurrences in the document, merged.</summary>
internal sealed record FieldPlan
{
    public required string ResponseName { get; init; }

    /// <summary>What stands before each of its values in a response, encoded once: <c>,"name":</c>.</summary>
    public required byte[] Member { get; init; }

    public required FieldDefinition Definition { get; init; }

    /// <summary>Where the field occurs, for errors.</summary>
    public required ImmutableArray<SourceLocation> Locations { get; init; }

    /// <summary>Included where one of them holds; null for always.</summary>
    public required Condition[]? Conditions { get; init; }

    /// <summary>Where it stands in the response: at the first of these whose condition holds (section 6.3.2). At least one.</summary>
    public required FieldPlace[] Places { get; init; }

    public required ArgumentsPlan Arguments { get; init; }

    /// <summary>What is executed on its values; null for leaves.</summary>
    public required SelectionPlan? Selection { get; init; }

    /// <summary>What is asked of its values, now or later; null for leaves.</summary>
    public SelectionPlan? Asked
    {
        get => field ?? Selection;
        init;
    }

    /// <summary>How its items follow later, where they do.</summary>
    public StreamPlan? Stream { get; init; }

    public GraphType Type => Definition.Type;

    /// <summary>Its innermost type.</summary>
    public NamedType NamedType => field ??= Definition.Type.Named;

    /// <summary>The rank among the fields around it, which conditions can change.</summary>
    public int PositionIn(VariableValues variables)
    {
        foreach (var place in Places)
            if (place.Condition is null || place.Condition.Holds(variables.Values)) return place.Position;
        return int.MaxValue;
    }

    public bool IsIncluded(VariableValues variables)
    {
        if (Conditions is null) return true;
        foreach (var condition in Conditions)
            if (condition.Holds(variables.Values)) return true;
        return false;
    }
}

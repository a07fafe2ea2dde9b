namespace GraphApi.Execution.Cost;

/// <summary>What a request wants to know of its cost. Limits hold in every mode.</summary>
public enum CostMode
{
    /// <summary>Nothing.</summary>
    Enforce,

    /// <summary>The response tells the cost in <c>extensions.cost</c>.</summary>
    Report,

    /// <summary>The response tells the cost, and nothing is executed.</summary>
    Validate,
}

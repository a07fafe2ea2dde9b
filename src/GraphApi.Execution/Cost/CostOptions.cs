namespace GraphApi.Execution.Cost;

/// <summary>How the cost of operations is computed and bounded. Fields are weighted in the schema, by @cost and @listSize.</summary>
public sealed class CostOptions
{
    /// <summary>Costs are computed and told, and nothing is refused for them.</summary>
    public static CostOptions Unlimited { get; } = new() { MaxFieldCost = double.PositiveInfinity, MaxTypeCost = double.PositiveInfinity };

    /// <summary>The highest field cost of an operation. Default 50,000; positive infinity for no limit.</summary>
    public double MaxFieldCost { get; init; } = 50_000;

    /// <summary>The highest type cost of an operation. Default 50,000; positive infinity for no limit.</summary>
    public double MaxTypeCost { get; init; } = 50_000;

    /// <summary>How long lists are taken to be whose field has no @listSize. Default 10, at least 0.</summary>
    /// <remarks>The specification would have them infinite, which makes every operation with such a list useless to judge.</remarks>
    public int DefaultListSize { get; init; } = 10;

    /// <summary>The weight of each __schema and __type, whatever is asked below them: the size of the schema is known. Default 1,000.</summary>
    public double IntrospectionWeight { get; init; } = 1_000;
}

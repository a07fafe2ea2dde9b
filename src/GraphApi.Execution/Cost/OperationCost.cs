namespace GraphApi.Execution.Cost;

/// <summary>What an operation costs at most (GraphQL Cost Directives, section 5.3.2). Never negative; saturates at <see cref="Max"/>.</summary>
/// <param name="FieldCost">The work: a weighted count of the fields that are resolved, with their arguments.</param>
/// <param name="TypeCost">The size: a weighted count of the values in the response.</param>
public readonly record struct OperationCost(double FieldCost, double TypeCost)
{
    /// <summary>Where costs saturate: far beyond any limit, and still exact as a JSON number.</summary>
    public const double Max = 1e15;

    /// <summary>The greater of both; what a caller's budget is charged with.</summary>
    public double Total => Math.Max(FieldCost, TypeCost);

    internal OperationCost Plus(OperationCost other) =>
        new(Math.Min(FieldCost + other.FieldCost, Max), Math.Min(TypeCost + other.TypeCost, Max));

    internal OperationCost Times(double count) => new(Math.Min(count * FieldCost, Max), Math.Min(count * TypeCost, Max));

    /// <summary>An upper bound of both.</summary>
    internal OperationCost Or(OperationCost other) => new(Math.Max(FieldCost, other.FieldCost), Math.Max(TypeCost, other.TypeCost));
}

using GraphApi.Execution.TypeSystem;

namespace GraphApi.Execution.Cost;

/// <summary>What the schema says about the cost of a field.</summary>
/// <param name="Weight">Of each time that it is resolved, arguments aside. May be negative.</param>
/// <param name="ListSize">How long its list is; null where the schema does not say.</param>
/// <param name="WeighsArguments">Whether arguments can change the cost; where not, their values need not be looked at.</param>
internal sealed record FieldPrice(double Weight, ListSize? ListSize, bool WeighsArguments)
{
    /// <summary>The weights of the specification (section 7.1): leaves are free, all that is composite costs 1.</summary>
    public static double DefaultWeight(GraphType type) => type.Named is ScalarType or EnumType ? 0 : 1;
}

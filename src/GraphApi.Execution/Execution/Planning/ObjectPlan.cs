using GraphApi.Execution.Coercion;
using GraphApi.Execution.TypeSystem;

namespace GraphApi.Execution.Planning;

/// <summary>The fields asked of objects of one type at one place, in the order of the document.</summary>
/// <param name="Id">Numbers the plans of an operation from 0.</param>
/// <param name="Type">The object type.</param>
/// <param name="Fields">The merged fields.</param>
internal sealed record ObjectPlan(int Id, ObjectType Type, FieldPlan[] Fields)
{
    private readonly int[] _inOrder = [.. Enumerable.Range(0, Fields.Length)];
    private readonly bool _orderVaries = Array.Exists(Fields, field => field.Places.Length > 1);

    /// <summary>What follows later, or null.</summary>
    public DeferPlan? Deferred { get; init; }

    /// <summary>The indexes of the fields in response order, which conditions change where a field occurs more than once.</summary>
    public int[] OrderFor(VariableValues variables)
    {
        if (!_orderVaries) return _inOrder;
        var order = (int[])_inOrder.Clone();
        Array.Sort(Array.ConvertAll(Fields, field => field.PositionIn(variables)), order);
        return order;
    }
}

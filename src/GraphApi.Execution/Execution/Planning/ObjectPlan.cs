using GraphApi.Execution.TypeSystem;

namespace GraphApi.Execution.Planning;

/// <summary>The fields asked of objects of one type at one place, in response order.</summary>
/// <param name="Id">Numbers the plans of an operation from 0.</param>
/// <param name="Type">The object type.</param>
/// <param name="Fields">The merged fields.</param>
internal sealed record ObjectPlan(int Id, ObjectType Type, FieldPlan[] Fields);

using GraphApi.Execution.Planning;
using GraphApi.Execution.TypeSystem;

namespace GraphApi.Execution;

/// <summary>What a resolver is given: one field at one level of the response, with all its parents.</summary>
public sealed class FieldContext
{
    private readonly FieldPlan _plan;

    internal FieldContext(FieldPlan plan, IReadOnlyList<object> parents, ArgumentValues arguments, OperationContext operation)
    {
        _plan = plan;
        Parents = parents;
        Arguments = arguments;
        Operation = operation;
    }

    /// <summary>
    /// The values that the field is asked of, at least one; root fields have one, <see cref="GraphQLRequest.RootValue"/> or, where
    /// that is null, a placeholder. Not to be kept after the resolver has returned.
    /// </summary>
    public IReadOnlyList<object> Parents { get; }

    /// <summary>The coerced arguments, the same for all parents.</summary>
    public ArgumentValues Arguments { get; }

    /// <summary>What is asked for below the field; empty where its values are leaves.</summary>
    public RequestedSelection Selection => new(_plan.Asked, Operation);

    /// <summary>The field's definition.</summary>
    public FieldDefinition Field => _plan.Definition;

    /// <summary>The running operation: state that its resolvers share, and the request.</summary>
    public OperationContext Operation { get; }

    /// <summary>Who calls, as <see cref="GraphQLRequest.Caller"/>.</summary>
    public object? Caller => Operation.Caller;

    /// <summary>Set when the client has gone or the deadline has passed.</summary>
    public CancellationToken Cancellation => Operation.Cancellation;
}

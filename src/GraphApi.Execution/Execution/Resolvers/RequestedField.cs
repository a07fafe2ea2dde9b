using GraphApi.Execution.Coercion;
using GraphApi.Execution.Planning;
using GraphApi.Execution.TypeSystem;

namespace GraphApi.Execution;

/// <summary>A field that the operation asks for below another: fragments are merged, @skip and @include decided.</summary>
public readonly struct RequestedField
{
    private readonly FieldPlan _plan;
    private readonly OperationContext _operation;

    internal RequestedField(FieldPlan plan, OperationContext operation)
    {
        _plan = plan;
        _operation = operation;
    }

    /// <summary>The field's name in the schema.</summary>
    public string Name => _plan.Definition.Name;

    /// <summary>Its name in the response: the alias, or the name.</summary>
    public string ResponseName => _plan.ResponseName;

    /// <summary>The field's definition.</summary>
    public FieldDefinition Definition => _plan.Definition;

    /// <summary>Its coerced arguments; computed anew at each call where they hold variables.</summary>
    /// <exception cref="GraphQLException">An argument's value does not fit; execution will report it at the field.</exception>
    public ArgumentValues Arguments => ArgumentCoercion.Coerce(_plan.Arguments, _operation.Variables);

    /// <summary>What is asked for below it.</summary>
    public RequestedSelection Selection => new(_plan.Asked, _operation);
}

using GraphApi.Execution.Planning;

namespace GraphApi.Execution;

/// <summary>
/// What an operation asks of the values of a field, for each object type they can have. Look here before counting or fetching
/// what nobody asked for.
/// </summary>
public readonly struct RequestedSelection
{
    private readonly SelectionPlan? _plan;
    private readonly OperationContext _operation;

    internal RequestedSelection(SelectionPlan? plan, OperationContext operation)
    {
        _plan = plan;
        _operation = operation;
    }

    /// <summary>Whether nothing is asked for, because the field's values are leaves.</summary>
    public bool IsEmpty => _plan is null;

    /// <summary>The names of the object types that the values can have; empty for leaves.</summary>
    public IReadOnlyList<string> TypeNames => _plan?.TypeNames ?? [];

    /// <summary>The fields asked of values of an object type, in the order of the document.</summary>
    /// <param name="typeName">The object type's name; one that the values cannot have is asked for nothing.</param>
    public IReadOnlyList<RequestedField> FieldsOf(string typeName) => _plan?.Find(typeName) is { } plan ? FieldsOf(plan) : [];

    /// <summary>The fields asked of the values where they can be of one type only.</summary>
    /// <exception cref="InvalidOperationException">The values can be of several types; ask <see cref="FieldsOf(string)"/>.</exception>
    public IReadOnlyList<RequestedField> Fields => _plan switch
    {
        null => [],
        { Objects: [var only] } => FieldsOf(only),
        _ => throw new InvalidOperationException("The values can be of several object types; ask for the fields of one."),
    };

    /// <summary>Whether a field is asked for on any of the object types.</summary>
    /// <param name="fieldName">The field's name in the schema.</param>
    public bool Asks(string fieldName)
    {
        if (_plan is null) return false;
        foreach (var plan in _plan.Objects)
            foreach (var field in plan.Fields)
                if (field.Definition.Name == fieldName && field.IsIncluded(_operation.Variables)) return true;
        return false;
    }

    private List<RequestedField> FieldsOf(ObjectPlan plan)
    {
        var fields = new List<RequestedField>(plan.Fields.Length);
        foreach (var field in plan.Fields)
            if (field.IsIncluded(_operation.Variables)) fields.Add(new RequestedField(field, _operation));
        return fields;
    }
}

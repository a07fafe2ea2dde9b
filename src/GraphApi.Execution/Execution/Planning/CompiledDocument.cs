using GraphApi.Execution.Errors;
using GraphApi.Execution.Language;
using GraphApi.Execution.TypeSystem;

namespace GraphApi.Execution.Planning;

/// <summary>A valid document and the plans of its operations, each compiled when it is first asked for.</summary>
internal sealed class CompiledDocument
{
    private readonly Schema _schema;
    private readonly ExecutionLimits _limits;
    private readonly Dictionary<string, FragmentDefinitionNode> _fragments = new(StringComparer.Ordinal);
    private readonly OperationDefinitionNode[] _operations;
    private readonly OperationPlan?[] _plans;

    public CompiledDocument(Schema schema, DocumentNode document, ExecutionLimits limits)
    {
        _schema = schema;
        _limits = limits;
        foreach (var definition in document.Definitions)
            if (definition is FragmentDefinitionNode fragment) _fragments.Add(fragment.Name, fragment);
        _operations = [.. document.Definitions.OfType<OperationDefinitionNode>()];
        _plans = new OperationPlan?[_operations.Length];
    }

    /// <summary>GetOperation (section 6.1), compiled.</summary>
    /// <exception cref="RequestException">There is no such operation, the request must name one, or it is beyond a limit.</exception>
    public OperationPlan GetPlan(string? operationName)
    {
        var index = IndexOf(operationName);
        // Two threads may both compile; the plans are equal, and either may stay.
        return _plans[index] ??= PlanCompiler.Compile(_schema, _fragments, _operations[index], _limits);
    }

    private int IndexOf(string? name)
    {
        if (name is null)
        {
            return _operations.Length switch
            {
                1 => 0,
                0 => throw Error(ErrorCodes.OperationNotFound, "The document has no operation, only fragments."),
                _ => throw Error(
                    ErrorCodes.OperationNameRequired, $"The document has {_operations.Length} operations; the request must say which in 'operationName'."),
            };
        }

        for (var i = 0; i < _operations.Length; i++)
            if (_operations[i].Name == name) return i;
        throw Error(ErrorCodes.OperationNotFound, $"The document has no operation named '{Coercion.Excerpt.Truncate(name)}'.");
    }

    private static RequestException Error(string code, string message) => new(new GraphQLError(message, code));
}

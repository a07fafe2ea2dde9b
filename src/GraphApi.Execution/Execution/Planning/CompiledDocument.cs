using System.Collections.Concurrent;
using GraphApi.Execution.Coercion;
using GraphApi.Execution.Errors;
using GraphApi.Execution.Language;
using GraphApi.Execution.TypeSystem;

namespace GraphApi.Execution.Planning;

/// <summary>A valid document and the plans of its operations, each compiled when it is first asked for.</summary>
internal sealed class CompiledDocument
{
    private const int MaxPlansInParts = 16;
    private readonly Schema _schema;
    private readonly ExecutionLimits _limits;
    private readonly Dictionary<string, FragmentDefinitionNode> _fragments = new(StringComparer.Ordinal);
    private readonly OperationDefinitionNode[] _operations;
    private readonly OperationPlan?[] _plans;
    private readonly bool _hasParts;
    private ConcurrentDictionary<(int Operation, string Switches), OperationPlan>? _plansInParts;

    public CompiledDocument(Schema schema, DocumentNode document, ExecutionLimits limits)
    {
        _schema = schema;
        _limits = limits;
        foreach (var definition in document.Definitions)
            if (definition is FragmentDefinitionNode fragment) _fragments.Add(fragment.Name, fragment);
        _operations = [.. document.Definitions.OfType<OperationDefinitionNode>()];
        _plans = new OperationPlan?[_operations.Length];
        _hasParts = schema.IncrementalDelivery
            && document.Definitions.Any(definition => IncrementalDirectives.OccurIn((definition as ExecutableDefinitionNode)?.SelectionSet));
    }

    /// <summary>GetOperation (section 6.1), compiled.</summary>
    /// <exception cref="RequestException">There is no such operation, the request must name one, or it is beyond a limit.</exception>
    public OperationPlan GetPlan(string? operationName)
    {
        var index = IndexOf(operationName);
        // Two threads may both compile; the plans are equal, and either may stay.
        return _plans[index] ??= PlanCompiler.Compile(_schema, _fragments, _operations[index], _limits);
    }

    /// <summary>The operation's plan that heeds @defer and @stream, or null where these variables leave nothing for later.</summary>
    /// <exception cref="RequestException">It is beyond a limit, or a variable that should switch one of them on or off is null.</exception>
    public OperationPlan? GetPlanInParts(string? operationName, VariableValues variables)
    {
        if (!_hasParts) return null;
        var index = IndexOf(operationName);
        var plans = LazyInitializer.EnsureInitialized(ref _plansInParts, () => new());
        var key = (index, variables.Switches());
        if (!plans.TryGetValue(key, out var plan))
        {
            plan = PlanCompiler.Compile(_schema, _fragments, _operations[index], _limits, variables);
            // Clients use few combinations; whoever tries them all gains nothing but its own waiting.
            if (plans.Count < MaxPlansInParts) plans.TryAdd(key, plan);
        }

        return plan.HasParts ? plan : null;
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

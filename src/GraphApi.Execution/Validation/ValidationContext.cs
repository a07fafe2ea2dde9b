using GraphApi.Execution.Errors;
using GraphApi.Execution.Language;
using GraphApi.Execution.TypeSystem;

namespace GraphApi.Execution.Validation;

/// <summary>What the rules share: the schema, the document's fragments, what is in scope, and the errors so far.</summary>
internal sealed class ValidationContext
{
    private readonly ValidationOptions _options;
    private readonly List<GraphQLError> _errors = [];
    private readonly Dictionary<ExecutableDefinitionNode, List<FragmentSpreadNode>> _spreads = [];
    private int _steps;

    public ValidationContext(Schema schema, DocumentNode document, ValidationOptions options)
    {
        Schema = schema;
        Document = document;
        _options = options;
        foreach (var definition in document.Definitions)
        {
            if (definition is FragmentDefinitionNode fragment) Fragments.TryAdd(fragment.Name, fragment);
        }
    }

    public Schema Schema { get; }

    public DocumentNode Document { get; }

    /// <summary>The fragments by name, the first of each name.</summary>
    public Dictionary<string, FragmentDefinitionNode> Fragments { get; } = new(StringComparer.Ordinal);

    /// <summary>The type whose fields are being selected, or null where it is not known.</summary>
    public CompositeType? ParentType { get; set; }

    /// <summary>The definition of the field being entered, or null where it is unknown.</summary>
    public FieldDefinition? Field { get; set; }

    public IReadOnlyList<GraphQLError> Errors => _errors;

    /// <summary>Whether the bounds are reached and the rest of the document is not looked at.</summary>
    public bool IsStopped { get; private set; }

    public void Report(string code, string message, params ReadOnlySpan<AstNode?> nodes)
    {
        if (IsStopped) return;
        if (_errors.Count >= _options.MaxErrors)
        {
            Stop($"The document has more than {_options.MaxErrors} errors; the others are not reported.", ErrorCodes.TooManyErrors);
            return;
        }
        _errors.Add(new GraphQLError(message, code, nodes));
    }

    /// <summary>Counts work that crosses fragments. False where there was too much of it.</summary>
    public bool Spend(int steps = 1)
    {
        if (IsStopped) return false;
        _steps += steps;
        if (_steps <= _options.MaxSteps) return true;
        Stop("The document is too complex to validate: its fragments combine in too many ways.", ErrorCodes.ValidationTooComplex);
        return false;
    }

    /// <summary>Notes that a definition spreads a fragment.</summary>
    public void AddSpread(ExecutableDefinitionNode definition, FragmentSpreadNode spread)
    {
        if (!_spreads.TryGetValue(definition, out var spreads)) _spreads.Add(definition, spreads = []);
        spreads.Add(spread);
    }

    /// <summary>The spreads anywhere in a definition. Complete once the document has been walked.</summary>
    public IReadOnlyList<FragmentSpreadNode> SpreadsOf(ExecutableDefinitionNode definition) =>
        _spreads.TryGetValue(definition, out var spreads) ? spreads : [];

    /// <summary>An operation and every fragment that it reaches, each once. Complete once the document has been walked.</summary>
    public List<ExecutableDefinitionNode> ReachableFrom(OperationDefinitionNode operation)
    {
        var reached = new List<ExecutableDefinitionNode> { operation };
        var seen = new HashSet<FragmentDefinitionNode>();
        for (var next = 0; next < reached.Count; next++)
        {
            foreach (var spread in SpreadsOf(reached[next]))
            {
                if (!Spend()) return reached;
                if (Fragments.TryGetValue(spread.Name, out var fragment) && seen.Add(fragment)) reached.Add(fragment);
            }
        }
        return reached;
    }

    private void Stop(string message, string code)
    {
        IsStopped = true;
        _errors.Add(new GraphQLError(message, code));
    }
}

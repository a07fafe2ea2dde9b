using System.Collections.Immutable;
using System.Text.Json;
using GraphApi.Execution.Coercion;
using GraphApi.Execution.Errors;
using GraphApi.Execution.Language;
using GraphApi.Execution.TypeSystem;

namespace GraphApi.Execution.Planning;

/// <summary>Compiles an operation of a valid document: all fields merged for each object type, constant arguments coerced.</summary>
internal sealed class PlanCompiler
{
    private readonly Schema _schema;
    private readonly ExecutionLimits _limits;
    private readonly IReadOnlyDictionary<string, FragmentDefinitionNode> _fragments;
    private readonly Dictionary<string, int> _variables = new(StringComparer.Ordinal);
    private readonly Dictionary<SelectionKey, SelectionPlan> _shared = [];
    private readonly SortedSet<int> _conditionVariables = [];
    private readonly PlanBudget _budget;
    private int _objectPlans;

    private PlanCompiler(Schema schema, IReadOnlyDictionary<string, FragmentDefinitionNode> fragments, ExecutionLimits limits)
    {
        _schema = schema;
        _fragments = fragments;
        _limits = limits;
        _budget = new PlanBudget(limits.MaxPlanFields);
    }

    /// <summary>The plan of <paramref name="operation"/>.</summary>
    /// <exception cref="RequestException">The operation is beyond one of the limits.</exception>
    public static OperationPlan Compile(
        Schema schema, IReadOnlyDictionary<string, FragmentDefinitionNode> fragments, OperationDefinitionNode operation, ExecutionLimits limits) =>
        new PlanCompiler(schema, fragments, limits).Compile(operation);

    private OperationPlan Compile(OperationDefinitionNode operation)
    {
        new OccurrenceLimits(_fragments).Check(operation, _limits);
        var variables = new VariablePlan[operation.Variables.Length];
        for (var i = 0; i < variables.Length; i++)
        {
            variables[i] = CompileVariable(operation.Variables[i]);
            _variables.Add(variables[i].Name, i);
        }

        var selection = CompileSelection(_schema.FindRootType(operation.Operation)!, [new SelectionSource(operation.SelectionSet, null)], 1);
        var rootFields = selection.Objects[0].Fields.Length;
        if (rootFields > _limits.MaxRootFields)
            throw new RequestException(new GraphQLError(
                $"The operation has {rootFields} root fields; {_limits.MaxRootFields} are allowed. Split it.", ErrorCodes.TooManyRootFields, operation));
        return new OperationPlan(operation.Operation, operation.Name, variables, [.. _conditionVariables], selection, _objectPlans);
    }

    private VariablePlan CompileVariable(VariableDefinitionNode definition)
    {
        var type = _schema.FindType(definition.Type)!;
        object? value = Missing.Value;
        if (definition.DefaultValue is { } literal) value = Constant(literal, type, definition);
        return new VariablePlan(definition.Name, type, value, definition.Location);
    }

    private SelectionPlan CompileSelection(CompositeType type, SelectionSource[] sources, int depth)
    {
        var key = new SelectionKey(type, sources);
        if (_shared.TryGetValue(key, out var plan))
        {
            if (depth + plan.Height - 1 > _limits.MaxDepth) throw TooDeep(sources[0].Set);
            return plan;
        }

        if (depth > _limits.MaxDepth) throw TooDeep(sources[0].Set);
        var possible = _schema.GetPossibleTypes(type);
        var objects = new ObjectPlan[possible.Length];
        var height = 1;
        for (var i = 0; i < objects.Length; i++)
        {
            objects[i] = CompileObject(possible[i], sources, depth);
            foreach (var field in objects[i].Fields) height = Math.Max(height, 1 + (field.Selection?.Height ?? 0));
        }

        plan = new SelectionPlan(objects, type.IsAbstract, height);
        _shared.Add(key, plan);
        return plan;
    }

    private ObjectPlan CompileObject(ObjectType type, SelectionSource[] sources, int depth)
    {
        var id = _objectPlans++;
        // A collector of its own for each object: compiling a field needs others before this one's fields are all compiled.
        var collected = new FieldCollector(_schema, _fragments, _variables, _conditionVariables, _budget).Collect(type, sources);
        var fields = new FieldPlan[collected.Count];
        for (var i = 0; i < fields.Length; i++) fields[i] = CompileField(type, collected[i], depth);
        return new ObjectPlan(id, type, fields);
    }

    private FieldPlan CompileField(ObjectType type, CollectedField collected, int depth)
    {
        var node = collected.First;
        var definition = _schema.FindField(type, node.Name)!;
        return new FieldPlan
        {
            ResponseName = node.ResponseName,
            EncodedName = JsonEncodedText.Encode(node.ResponseName),
            Definition = definition,
            Locations = [.. collected.Occurrences.Select(occurrence =>
                new SourceLocation(occurrence.Node.Location.Line, occurrence.Node.Location.Column))],
            Conditions = collected.Conditions(),
            Places = collected.Places,
            Arguments = CompileArguments(definition, node),
            Selection = definition.Type.Named is CompositeType composite ? CompileSelection(composite, collected.Sources(), depth + 1) : null,
        };
    }

    private static ArgumentsPlan CompileArguments(FieldDefinition definition, FieldNode node)
    {
        if (definition.Arguments.Length == 0) return ArgumentsPlan.None;
        var constants = new object?[definition.Arguments.Length];
        var dynamic = new List<(int, ValueNode)>();
        for (var i = 0; i < constants.Length; i++)
        {
            var argument = definition.Arguments[i];
            var literal = Find(node.Arguments, argument.Name);
            constants[i] = literal is null ? InputDefaults.Of(argument)
                : LiteralCoercion.HasVariable(literal) ? Missing.Value
                : Constant(literal, argument.Type, literal);
            if (literal is not null && LiteralCoercion.HasVariable(literal)) dynamic.Add((i, literal));
        }

        return new ArgumentsPlan(definition.Arguments, constants, [.. dynamic]);
    }

    private static ValueNode? Find(ImmutableArray<ArgumentNode> arguments, string name)
    {
        foreach (var argument in arguments)
            if (argument.Name == name) return argument.Value;
        return null;
    }

    /// <summary>Validation has accepted the literal already; a scalar that changes its mind ends the request, not the process.</summary>
    private static object? Constant(ValueNode literal, GraphType type, AstNode at)
    {
        var value = LiteralCoercion.Coerce(literal, type, null);
        return value.IsValid ? value.Value : throw new RequestException(new GraphQLError(value.Error, ErrorCodes.InvalidArgument, at));
    }

    private RequestException TooDeep(SelectionSetNode at) => new(new GraphQLError(
        $"Fields are nested deeper than the limit of {_limits.MaxDepth} levels.", ErrorCodes.OperationTooDeep, at));
}

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
    private readonly VariableValues? _known;
    private int _objectPlans;
    private bool _hasParts;

    private PlanCompiler(
        Schema schema, IReadOnlyDictionary<string, FragmentDefinitionNode> fragments, ExecutionLimits limits, VariableValues? known)
    {
        _known = known;
        _schema = schema;
        _fragments = fragments;
        _limits = limits;
        _budget = new PlanBudget(limits.MaxPlanFields);
    }

    /// <summary>The plan of <paramref name="operation"/>.</summary>
    /// <param name="schema">The schema that the document is valid for.</param>
    /// <param name="fragments">The document's fragments by name.</param>
    /// <param name="operation">The operation.</param>
    /// <param name="limits">Bounds.</param>
    /// <param name="known">
    /// Null for the plan that serves all variables and ignores @defer and @stream; else the plan that heeds them, for these variables only.
    /// </param>
    /// <exception cref="RequestException">The operation is beyond one of the limits.</exception>
    public static OperationPlan Compile(
        Schema schema, IReadOnlyDictionary<string, FragmentDefinitionNode> fragments, OperationDefinitionNode operation, ExecutionLimits limits,
        VariableValues? known = null) =>
        new PlanCompiler(schema, fragments, limits, known).Compile(operation);

    private OperationPlan Compile(OperationDefinitionNode operation)
    {
        new OccurrenceLimits(_fragments).Check(operation, _limits);
        var variables = new VariablePlan[operation.Variables.Length];
        for (var i = 0; i < variables.Length; i++)
        {
            variables[i] = CompileVariable(operation.Variables[i]);
            _variables.Add(variables[i].Name, i);
        }

        var group = _known is null ? null : DeferUsageSet.None;
        var selection = CompileSelection(_schema.FindRootType(operation.Operation)!, [new SelectionSource(operation.SelectionSet, null)], 1, group);
        var rootFields = selection.Objects[0].Fields.Length;
        if (rootFields > _limits.MaxRootFields)
            throw new RequestException(new GraphQLError(
                $"The operation has {rootFields} root fields; {_limits.MaxRootFields} are allowed. Split it.", ErrorCodes.TooManyRootFields, operation));
        return new OperationPlan(operation.Operation, operation.Name, variables, [.. _conditionVariables], selection, _objectPlans)
        {
            HasParts = _hasParts,
        };
    }

    private VariablePlan CompileVariable(VariableDefinitionNode definition)
    {
        var type = _schema.FindType(definition.Type)!;
        object? value = Missing.Value;
        if (definition.DefaultValue is { } literal) value = Constant(literal, type, definition);
        return new VariablePlan(definition.Name, type, value, definition.Location);
    }

    /// <param name="type">The type that the fields are selected on.</param>
    /// <param name="sources">Where they are selected.</param>
    /// <param name="depth">Of the fields; 1 at the root.</param>
    /// <param name="group">What the fields around are executed for; null where @defer and @stream have no effect.</param>
    private SelectionPlan CompileSelection(CompositeType type, SelectionSource[] sources, int depth, DeferUsageSet? group)
    {
        var key = new SelectionKey(type, sources, group);
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
            objects[i] = CompileObject(possible[i], sources, depth, group);
            foreach (var field in objects[i].Fields) height = Math.Max(height, 1 + (field.Selection?.Height ?? 0));
        }

        plan = new SelectionPlan(objects, type.IsAbstract, height);
        _shared.Add(key, plan);
        return plan;
    }

    private ObjectPlan CompileObject(ObjectType type, SelectionSource[] sources, int depth, DeferUsageSet? group)
    {
        // A collector of its own for each object: compiling a field needs others before this one's fields are all compiled.
        var collector = new FieldCollector(_schema, _fragments, _variables, _conditionVariables, _budget, _known);
        var collected = collector.Collect(type, sources, defers: group is not null);
        if (group is null) return CompileFields(type, collected, depth, null);

        // Fields that are executed for something else than those around the object follow later (working draft, "BuildExecutionPlan").
        var now = new List<CollectedField>();
        var later = new OrderedDictionary<DeferUsageSet, List<CollectedField>>();
        foreach (var field in collected)
        {
            var usages = field.Usages();
            var fields = now;
            if (!usages.Equals(group) && !later.TryGetValue(usages, out fields)) later.Add(usages, fields = []);
            fields!.Add(field);
        }

        var plan = CompileFields(type, now, depth, group);
        if (later.Count == 0 && collector.Usages.Count == 0) return plan;
        _hasParts = true;
        return plan with
        {
            Deferred = new DeferPlan(
                [.. collector.Usages],
                [.. later.Select(part => new DeferredFields(part.Key, CompileFields(type, part.Value, depth, part.Key)))]),
        };
    }

    private ObjectPlan CompileFields(ObjectType type, IReadOnlyList<CollectedField> collected, int depth, DeferUsageSet? group)
    {
        var id = _objectPlans++;
        var fields = new FieldPlan[collected.Count];
        for (var i = 0; i < fields.Length; i++) fields[i] = CompileField(type, collected[i], depth, group);
        return new ObjectPlan(id, type, fields);
    }

    private FieldPlan CompileField(ObjectType type, CollectedField collected, int depth, DeferUsageSet? group)
    {
        var node = collected.First;
        var definition = _schema.FindField(type, node.Name)!;
        var composite = definition.Type.Named as CompositeType;
        var plan = new FieldPlan
        {
            ResponseName = node.ResponseName,
            Member = [.. ",\""u8, .. JsonEncodedText.Encode(node.ResponseName).EncodedUtf8Bytes, .. "\":"u8],
            Definition = definition,
            Locations = [.. collected.Occurrences.Select(occurrence =>
                new SourceLocation(occurrence.Node.Location.Line, occurrence.Node.Location.Column)).Distinct()],
            Conditions = collected.Conditions(),
            Places = collected.Places,
            Arguments = CompileArguments(definition.Arguments, node.Arguments),
            Selection = composite is null ? null : CompileSelection(composite, collected.Sources(), depth + 1, group),
        };
        if (group is null) return plan;
        SelectionSource[] undeferred = composite is null ? [] : [.. collected.Sources().Select(source => source with { Defer = null }).Distinct()];
        if (composite is not null) plan = plan with { Asked = CompileSelection(composite, undeferred, depth + 1, null) };
        if (IncrementalDirectives.FindActive(node, IncrementalDirectives.Stream, _known!) is not { } stream) return plan;
        _hasParts = true;
        var item = composite is null ? plan : plan with { Selection = CompileSelection(composite, undeferred, depth + 1, DeferUsageSet.None) };
        var arguments = CompileArguments(_schema.FindDirective(stream.Name)!.Arguments, stream.Arguments);
        return plan with { Stream = new StreamPlan(IncrementalDirectives.LabelOf(stream), arguments, item) };
    }

    private static ArgumentsPlan CompileArguments(ImmutableArray<InputValueDefinition> definitions, ImmutableArray<ArgumentNode> given)
    {
        if (definitions.Length == 0) return ArgumentsPlan.None;
        var constants = new object?[definitions.Length];
        var dynamic = new List<(int, ValueNode)>();
        for (var i = 0; i < constants.Length; i++)
        {
            var argument = definitions[i];
            var literal = Find(given, argument.Name);
            constants[i] = literal is null ? InputDefaults.Of(argument)
                : LiteralCoercion.HasVariable(literal) ? Missing.Value
                : Constant(literal, argument.Type, literal);
            if (literal is not null && LiteralCoercion.HasVariable(literal)) dynamic.Add((i, literal));
        }

        return new ArgumentsPlan(definitions, constants, [.. dynamic]);
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

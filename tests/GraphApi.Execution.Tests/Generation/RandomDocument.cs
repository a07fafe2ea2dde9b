using System.Globalization;
using System.Text;
using GraphApi.Execution.Language;
using GraphApi.Execution.TypeSystem;

namespace GraphApi.Execution.Tests.Generation;

/// <summary>
/// Writes requests for a schema. Without carelessness they are valid but for fields that meet under one name, which is left to
/// chance; with it every rule of validation is broken sooner or later, and most documents break just one or two.
/// </summary>
internal sealed class RandomDocument
{
    private const int Depth = 4;

    private readonly Schema _schema;
    private readonly Chance _chance;
    private readonly RandomValues _values;
    private readonly CompositeType[] _composites;
    private readonly string[] _inputs;
    private readonly List<(string Name, GraphType Type, bool HasDefault)> _variables = [];
    private readonly List<(string Name, CompositeType Type)> _fragments = [];
    private readonly StringBuilder _definitions = new();
    private readonly StringBuilder _variableDefinitions = new();
    private int _aliases;
    private int _fragmentNames;

    private RandomDocument(Schema schema, Chance chance)
    {
        _schema = schema;
        _chance = chance;
        _values = new RandomValues(chance);
        // What introspection says of itself is worded by each engine.
        var own = schema.Types.Where(type => !type.Name.StartsWith("__", StringComparison.Ordinal)).ToList();
        _composites = [.. own.OfType<CompositeType>()];
        _inputs = [.. own.Where(type => type.Kind is TypeKind.InputObject or TypeKind.Enum or TypeKind.Scalar).Select(type => type.Name)];
    }

    /// <summary>The next request.</summary>
    /// <param name="schema">What is asked.</param>
    /// <param name="chance">Whose carelessness is set for this request.</param>
    /// <param name="careful">How many of ten requests are written without slips.</param>
    public static RandomRequest Next(Schema schema, Chance chance, int careful = 5)
    {
        chance.Carelessness = chance.Below(10) < careful ? 0 : chance.Of(0.01, 0.03, 0.1);
        return new RandomDocument(schema, chance).Write();
    }

    private RandomRequest Write()
    {
        var operation = _chance.Below(10) switch
        {
            0 when _schema.MutationType is not null || _chance.Slips() => OperationType.Mutation,
            1 when _schema.SubscriptionType is not null && _chance.Is(0.5) => OperationType.Subscription,
            _ => OperationType.Query,
        };
        var root = _schema.FindRootType(operation) ?? _schema.QueryType;
        var selection = operation is OperationType.Subscription ? SubscriptionSelection(root) : SelectionSet(root, Depth);
        var name = _chance.Is(0.5) ? "Main" : null;
        var hasSecond = name is not null && _chance.Is(0.1);
        if (hasSecond) _definitions.Append($" query {(_chance.Slips() ? "Main" : "Other")} {{ __typename }}");
        if (_chance.Slips()) _definitions.Append(" query { __typename }");
        if (_chance.Slips()) _definitions.Append($" fragment Unused on {_chance.Of(_composites).Name} {{ __typename }}");
        if (_chance.Slips()) _definitions.Append(_chance.Of(" type T { a: Int }", " extend schema @x", " scalar S"));
        if (_chance.Slips()) _variableDefinitions.Append(_chance.Of(" $unused: Int", " $v0: Int", " $o: Query", " $n: NoSuchType", " $d: Int = \"x\""));
        if (_chance.Slips() && _fragments.Count > 0) _definitions.Append($" fragment {_chance.Of(_fragments).Name} on {root.Name} {{ __typename }}");

        var variables = _variableDefinitions.Length > 0 ? $"({_variableDefinitions})" : "";
        var directives = Directives(operation is OperationType.Query ? DirectiveLocations.Query : DirectiveLocations.Mutation, 0.05);
        var isShort = operation is OperationType.Query && name is null && variables.Length == 0 && directives.Length == 0 && _definitions.Length == 0;
        var head = isShort && _chance.Is(0.5) ? "" : $"{operation.ToString().ToLowerInvariant()} {name}{variables}{directives} ";
        var query = head + selection + _definitions;
        if (_chance.Slips()) query = Damage(query);
        return new RandomRequest(query, VariableValues(), _chance.Slips() ? "NoSuchOperation" : hasSecond || _chance.Is(0.2) ? name : null);
    }

    private string SubscriptionSelection(ObjectType root)
    {
        var set = "{ " + Field(root, _chance.Of<FieldDefinition>(root.Fields), Depth - 1);
        if (_chance.Slips()) set += " __typename";
        if (_chance.Slips()) set += " " + Field(root, _chance.Of<FieldDefinition>(root.Fields), 1);
        return set + " }";
    }

    private string SelectionSet(CompositeType type, int depth)
    {
        var selections = new StringBuilder("{ ");
        for (var count = _chance.Between(1, depth > 1 ? 4 : 3); count > 0; count--) selections.Append(Selection(type, depth)).Append(_chance.Of(" ", ", ", "\n"));
        return selections.Append('}').ToString();
    }

    private string Selection(CompositeType type, int depth)
    {
        if (depth > 0 && _chance.Is(0.12)) return $"...{Condition(type, out var inner)}{Directives(DirectiveLocations.InlineFragment)} {SelectionSet(inner, depth - 1)}";
        if (depth > 0 && _chance.Is(0.1)) return $"...{Fragment(type, depth - 1)}{Directives(DirectiveLocations.FragmentSpread)}";
        if (type == _schema.QueryType && _chance.Is(0.04)) return Introspection();
        if (type is not ComplexType complex || _chance.Is(0.08)) return _chance.Slips() ? "noSuchField" : $"{Alias(0.1)}__typename";
        var fields = depth > 0 ? complex.Fields.AsEnumerable() : complex.Fields.Where(field => field.Type.Named is not CompositeType);
        var choices = fields.ToList();
        return choices.Count == 0 ? "__typename" : Field(type, _chance.Of(choices), depth);
    }

    private string Field(CompositeType parent, FieldDefinition field, int depth)
    {
        var text = Alias(field.Arguments.IsEmpty ? 0.15 : 0.8) + (_chance.Slips() ? _chance.Of(field.Name + "s", "noSuchField", parent.Name) : field.Name);
        text += Arguments(field.Arguments) + Directives(DirectiveLocations.Field);
        var isComposite = field.Type.Named is CompositeType;
        if (_chance.Slips()) isComposite = !isComposite;
        return isComposite ? $"{text} {SelectionSet(field.Type.Named as CompositeType ?? _schema.QueryType, Math.Max(0, depth - 1))}" : text;
    }

    // Mostly a name of its own; sometimes one of a few, which others have as well.
    private string Alias(double probability) =>
        !_chance.Is(probability) ? "" : _chance.Is(0.9) ? string.Create(CultureInfo.InvariantCulture, $"a{_aliases++}: ") : _chance.Of("x: ", "y: ", "name: ");

    private string Arguments(IReadOnlyList<InputValueDefinition> definitions, bool isConstant = false)
    {
        var given = definitions.Where(argument => argument.IsRequired ? !_chance.Slips() : _chance.Is(0.6))
            .Select(argument => $"{argument.Name}: {_values.Literal(argument.Type, isConstant ? null : Variable, argument.DefaultValue is not null)}").ToList();
        if (_chance.Slips()) given.Add("noSuchArgument: 1");
        if (_chance.Slips() && given.Count > 0) given.Add(given[0]);
        return given.Count == 0 ? "" : $"({string.Join(", ", given)})";
    }

    private string Directives(DirectiveLocations location, double probability = 0.08)
    {
        if (_chance.Slips()) return _chance.Of(" @noSuchDirective", " @deprecated", " @skip", " @include(if: 1)", " @skip(if: true) @skip(if: false)", " @oneOf");
        if (!_chance.Is(probability)) return "";
        var fitting = _schema.Directives.Where(directive => directive.Locations.HasFlag(location) && directive.Name is not ("defer" or "stream")).ToList();
        if (fitting.Count == 0) return "";
        var chosen = _chance.Of(fitting);
        return $" @{chosen.Name}{Arguments(chosen.Arguments, isConstant: location is DirectiveLocations.VariableDefinition)}";
    }

    private string Condition(CompositeType type, out CompositeType inner)
    {
        inner = type;
        if (_chance.Is(0.15)) return "";
        inner = Overlapping(type);
        return " on " + (_chance.Slips() ? _chance.Of("NoSuchType", "Int", _chance.Of(_composites).Name) : inner.Name);
    }

    private string Fragment(CompositeType type, int depth)
    {
        if (_chance.Slips()) return "NoSuchFragment";
        var fitting = _fragments.Where(fragment => _schema.TypesOverlap(fragment.Type, type)).ToList();
        if (fitting.Count > 0 && _chance.Is(0.5)) return _chance.Of(fitting).Name;
        var condition = Overlapping(type);
        var name = string.Create(CultureInfo.InvariantCulture, $"F{_fragmentNames++}");
        // Written out before it is listed, a fragment cannot be part of a cycle; unless somebody slips.
        if (_chance.Slips()) _fragments.Add((name, condition));
        var text = $" fragment {name} on {condition.Name}{Directives(DirectiveLocations.FragmentDefinition)} {SelectionSet(condition, depth)}";
        _fragments.Add((name, condition));
        _definitions.Append(text);
        return name;
    }

    private CompositeType Overlapping(CompositeType type) =>
        _chance.Of(_chance.Slips() ? _composites : [.. _composites.Where(other => _schema.TypesOverlap(other, type))]);

    private string Variable(GraphType type, bool hasDefault)
    {
        if (_chance.Slips()) return "$noSuchVariable";
        if (_chance.Slips()) return "$v0";
        var known = _variables.Where(variable => variable.Type == type).ToList();
        if (known.Count > 0 && _chance.Is(0.5)) return "$" + _chance.Of(known).Name;
        var declared = type;
        var withDefault = _chance.Is(0.3);
        if (type.IsNonNull && (withDefault || hasDefault) && _chance.Is(0.5)) declared = type.Nullable;
        else if (!type.IsNonNull && _chance.Is(0.3)) declared = type.AsNonNull();
        if (_chance.Slips()) declared = _chance.Of<NamedType>([.. _schema.Types.Where(other => other.IsInput)]);
        var name = string.Create(CultureInfo.InvariantCulture, $"v{_variables.Count}");
        _variables.Add((name, declared, withDefault));
        // A default keeps null out of a place that excludes it.
        var preset = withDefault ? " = " + _values.Literal(type.IsNonNull ? declared.AsNonNull() : declared, null) : "";
        _variableDefinitions.Append($"${name}: {declared}{preset}{Directives(DirectiveLocations.VariableDefinition, 0.03)} ");
        return "$" + name;
    }

    private string? VariableValues()
    {
        var given = _variables.Where(variable => _chance.Slips() || (variable.Type.IsNonNull && !variable.HasDefault) || _chance.Is(0.8))
            .Select(variable => $"\"{variable.Name}\": {_values.Json(variable.Type)}").ToList();
        return given.Count == 0 && _chance.Is(0.7) ? null : $"{{{string.Join(", ", given)}}}";
    }

    private string Introspection() => _chance.Of(
        "__schema { queryType { name } mutationType { name } subscriptionType { name fields { name } } }",
        $"__type(name: \"{_chance.Of<NamedType>(_schema.Types).Name}\") {{ kind name ofType {{ name }} possibleTypes {{ name }} interfaces {{ name }} }}",
        $"__type(name: \"{_chance.Of(_composites).Name}\") {{ fields {{ name isDeprecated type {{ kind name ofType {{ kind name ofType {{ name }} }} }} args {{ name defaultValue }} }} }}",
        $"__type(name: \"{_chance.Of(_inputs)}\") "
            + "{ isOneOf enumValues(includeDeprecated: true) { name isDeprecated deprecationReason } inputFields { name defaultValue type { name kind } } }",
        "__type(name: \"NoSuchType\") { name }");

    private string Damage(string query)
    {
        var place = _chance.Below(query.Length);
        return _chance.Below(3) switch
        {
            0 => query.Remove(place, 1),
            1 => query.Insert(place, _chance.Of("{", "}", "(", ")", "$", "@", "\"", "...", ":", "!", "1", "\u0000", "…", "#", "on", "&")),
            _ => query[..place],
        };
    }
}

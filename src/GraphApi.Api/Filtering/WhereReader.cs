using System.Collections.Frozen;
using GraphApi.Api.Contract;
using GraphApi.Api.Schema;
using GraphApi.Graph.Ontology;
using GraphApi.Graph.Queries;

namespace GraphApi.Api.Filtering;

/// <summary>Reads inputs such as CompanyWhere, RuleWhere and EntityWhere.</summary>
internal sealed class WhereReader(ApiShape shape)
{
    private readonly FrozenDictionary<string, string> _typesByEnum =
        shape.Types.ToFrozenDictionary(t => Names.UpperSnake(t.Name), t => t.Name, StringComparer.Ordinal);
    private readonly FrozenDictionary<string, EntityShape> _narrower =
        shape.Types.Concat(shape.Groups).ToFrozenDictionary(t => Names.Camel(t.Name), StringComparer.Ordinal);

    /// <summary>The filter that a value stands for; null for none.</summary>
    /// <exception cref="ResolverException">It makes no sense.</exception>
    public NodeFilter? Read(EntityShape target, object? where)
    {
        if (where is null) return null;
        var tests = InputValues.Object(where).Where(p => p.Value is not null).SelectMany(p => Read(target, p.Key, p.Value!)).ToList();
        return tests.Count == 1 ? tests[0] : new NodeFilter.And(tests);
    }

    /// <summary>The names of the node types of a list of enum values; null where there is no list.</summary>
    public IReadOnlyList<string>? Types(object? value) => InputValues.Texts(value)?.Select(name => _typesByEnum[name]).ToList();

    private IEnumerable<NodeFilter> Read(EntityShape target, string field, object value)
    {
        switch (field)
        {
            case "and": return [new NodeFilter.And(Many(target, value))];
            case "or": return [new NodeFilter.Or(Many(target, value))];
            case "not": return [new NodeFilter.Not(Read(target, value)!)];
            case "id": return [new NodeFilter.IdIn(InputValues.Texts(value)!)];
            case "type" when target.Type is null: return [new NodeFilter.TypeIn(Types(value)!)];
            case "name": return ConditionReader.Read(value, PropertyKind.Text).Select(c => new NodeFilter.Name(c));
            case "externalId": return ExternalId(value);
            case "mentionedIn": return [new NodeFilter.InDocument(InputValues.Texts(value)!)];
        }

        if (target.Properties.FirstOrDefault(p => p.Name == field) is { } property)
            return ConditionReader.Read(value, property.Kind).Select(c => new NodeFilter.Property(field, c));
        if (target.Sides.FirstOrDefault(s => s.Field == field) is { } side) return Related(side, InputValues.Object(value));
        var narrower = _narrower[field];
        return [new NodeFilter.TypeIn(narrower.Types), Read(narrower, value)!];
    }

    private List<NodeFilter> Many(EntityShape target, object value) => [.. InputValues.Items(value).Select(item => Read(target, item)!)];

    private static IEnumerable<NodeFilter> ExternalId(object value)
    {
        var scheme = (string)InputValues.Object(value)["scheme"]!;
        var conditions = ConditionReader.Read(value, PropertyKind.Text).ToList();
        if (conditions.Count == 0) conditions.Add(new Condition.IsNull(false));
        return conditions.Select(c => new NodeFilter.ExternalId(scheme, c));
    }

    private List<NodeFilter> Related(RelationSide side, IReadOnlyDictionary<string, object?> value)
    {
        var edge = EdgeWhereReader.Read(
            value.GetValueOrDefault("origin"), value.GetValueOrDefault("status"), value.GetValueOrDefault("edge"), side.Relation.Properties);
        var shapeOfTargets = shape.Covering(side.Targets);
        var filters = new List<NodeFilter>();
        foreach (var (key, quantifier) in new[] { ("some", Quantifier.Some), ("none", Quantifier.None), ("all", Quantifier.All) })
        {
            if (value.GetValueOrDefault(key) is { } target)
                filters.Add(new NodeFilter.Related(side.Relation.Name, side.Direction, quantifier, edge, Read(shapeOfTargets, target)));
        }

        return filters.Count > 0 ? filters : throw new ResolverException(
            ErrorCodes.BadFilter, $"The filter {side.Field} has neither some nor none nor all. Give one: some: {{}} asks for any.");
    }
}

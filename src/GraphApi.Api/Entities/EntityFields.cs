using GraphApi.Api.Contract;
using GraphApi.Api.Operations;
using GraphApi.Api.Schema;
using GraphApi.Graph.Ontology;

namespace GraphApi.Api.Entities;

/// <summary>Binds what every entity has, and the properties of its type.</summary>
internal static class EntityFields
{
    public static void Bind(ApiBinder api)
    {
        // One resolver serves a field on all types, so that a host may give it entities of several types at once.
        var name = new ComputingResolver<EntityValue>((e, call) => e.Node.Names.In(call.Language()));
        var degree = api.Fetching<EntityValue>(DegreesAsync);
        var counts = api.Fetching<EntityValue>(CountsAsync);
        foreach (var type in api.Shape.Types)
        {
            var enumValue = Names.UpperSnake(type.Name);
            api.Read<EntityValue>(type.Name, "id", e => e.Id);
            api.Read<EntityValue>(type.Name, "type", _ => enumValue);
            api.Map.Add(type.Name, "name", name);
            api.Read<EntityValue>(type.Name, "names", e => e.Node.Names);
            api.Read<EntityValue>(type.Name, "aliases", e => e.Node.Aliases);
            api.Read<EntityValue>(type.Name, "externalIds", e => e.Node.ExternalIds
                .OrderBy(x => x.Key, StringComparer.Ordinal).Select(x => new ExternalIdValue(x.Key, x.Value)));
            api.Read<EntityValue>(type.Name, "properties", e => PropertyFields.List(type.Properties, e.Node.Properties));
            api.Read<EntityValue>(type.Name, "requestedId", e => e.RequestedId);
            api.Map.Add(type.Name, "degree", degree);
            api.Map.Add(type.Name, "relationCounts", counts);
            foreach (var property in type.Properties)
                api.Read<EntityValue>(type.Name, property.Name, e => PropertyFields.Value(e.Node.Properties, property.Name));
        }

        api.Read<LocalizedText>("Names", "ko", t => t.Ko);
        api.Read<LocalizedText>("Names", "en", t => t.En);
        api.Read<LocalizedText>("Label", "ko", t => t.Ko);
        api.Read<LocalizedText>("Label", "en", t => t.En);
        api.Compute<LocalizedText>("Label", "text", (t, call) => t.In(call.Language()));
        api.Read<ExternalIdValue>("ExternalId", "scheme", x => x.Scheme);
        api.Read<ExternalIdValue>("ExternalId", "value", x => x.Value);
        api.Read<RelationCountValue>("RelationCount", "relation", c => c.Relation);
        api.Read<RelationCountValue>("RelationCount", "outgoing", c => c.Outgoing);
        api.Read<RelationCountValue>("RelationCount", "count", c => c.Count);
    }

    private static async ValueTask<IReadOnlyList<object?>> DegreesAsync(
        IReadOnlyList<EntityValue> entities, ResolverCall call, OperationData data)
    {
        var counts = await data.Counts.GetAsync([.. entities.Select(e => e.Id)]);
        return [.. counts.Select(c => (object?)c.Sum(x => x.Count))];
    }

    private static async ValueTask<IReadOnlyList<object?>> CountsAsync(
        IReadOnlyList<EntityValue> entities, ResolverCall call, OperationData data)
    {
        var counts = await data.Counts.GetAsync([.. entities.Select(e => e.Id)]);
        return [.. counts.Select(c => c.Select(x => new RelationCountValue(x.Relation, x.Outgoing, x.Count)).ToArray())];
    }

    private sealed record ExternalIdValue(string Scheme, string Value);

    private sealed record RelationCountValue(string Relation, bool Outgoing, int Count);
}

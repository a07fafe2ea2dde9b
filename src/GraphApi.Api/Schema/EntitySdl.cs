namespace GraphApi.Api.Schema;

/// <summary>Writes the types of entities, their connections, filters and orders.</summary>
internal sealed class EntitySdl(ApiShape shape, SdlText sdl)
{
    /// <summary>What every entity has.</summary>
    private static readonly IReadOnlyList<SdlField> s_common =
    [
        new("id", "ID!", "The stable, readable id, such as company:openai."),
        new("type", "EntityType!", "The type, as an enum value."),
        new("name", "String!", "The name in one language, or in the other where that is missing.",
            new SdlArgument("language", "Language", "The language; the one the caller prefers where null.")),
        new("names", "Names!", "The names in both languages."),
        new("aliases", "[String!]!", "Every other spelling by which texts name it."),
        new("externalIds", "[ExternalId!]!", "Its identifiers elsewhere, where they are certain."),
        new("properties", "[Property!]!", "Its properties, for clients that do not know the type."),
        new("requestedId", "ID", "The id that it was asked for by, where that one was merged into this; null otherwise."),
        new("degree", "Int!", "The number of its edges."),
        new("relationCounts", "[RelationCount!]!", "The number of its edges by relation and direction: what there is to expand."),
        new("relations", "RelatedConnection!", "Its edges of any relation, with the entities at the other ends.",
        [
            new("relation", "[Relation!]", "Only these relations; all where null."),
            new("direction", "Direction!", "Which way edges are followed; symmetric ones always go both ways.", "BOTH"),
            new("where", "EntityWhere", "What the entities at the other ends must satisfy."),
            CommonSdl.Origin, CommonSdl.Status,
            new("edge", "RelatedEdgeWhere", "What else an assertion must satisfy."),
            new("orderBy", "[RelatedEdgeOrder!]", "The keys to order by, most important first; by id where none is given."),
            .. CommonSdl.Paging,
        ]),
        new("mentions", "MentionConnection!", "Where documents name it, by document and place.", CommonSdl.Paging) { Weight = CostSdl.ReadingMentions },
        new("documents", "[Document!]!", "The documents that name it, by id.") { Weight = CostSdl.ReadingMentions },
    ];

    public void Write()
    {
        sdl.Enum("EntityType", "The types of entities.", shape.Types.Select(t => (Names.UpperSnake(t.Name), t.Description)));
        sdl.Interface(shape.Any.Name, shape.Any.Description, ["Node"], s_common);
        foreach (var group in shape.Groups) sdl.Interface(group.Name, group.Description, ["Node", shape.Any.Name], Fields(group));
        foreach (var type in shape.Types) sdl.Object(type.Name, type.Description, shape.InterfacesOf(type.Name), Fields(type));
        foreach (var target in shape.Types.Append(shape.Any)) Connection(target);
        foreach (var target in shape.Types.Concat(shape.Groups).Append(shape.Any)) Where(target);
    }

    /// <summary>The fields of the query type that the ontology brings.</summary>
    public IEnumerable<SdlField> RootFields() => shape.Types.SelectMany(t => new[]
    {
        new SdlField(t.Type!.Field, t.Name, $"The {t.Type.Label.En} with an id; null where there is none, or it is of another type.",
            new SdlArgument("id", "ID!", "The id.")),
        Root(t, t.Type.PluralField, $"Entities of the type {t.Name} ({t.Type.Label.Ko})."),
    }).Prepend(Root(shape.Any, "entities", "Entities of all types."));

    private static SdlField Root(EntityShape target, string field, string description) => new(field, $"{target.Name}Connection!",
        description,
    [
        new("where", target.WhereName, "Only those that satisfy this; all where null."),
        new("orderBy", $"[{target.Name}Order!]", "The keys to order by, most important first; by id where none is given."),
        .. CommonSdl.Paging,
    ]);

    private IEnumerable<SdlField> Fields(EntityShape target) =>
        s_common.Concat(target.Properties.Select(CommonSdl.Field))
            .Concat(target.Sides.Select(side => RelationSdl.Field(side, shape.Covering(side.Targets))));

    private void Connection(EntityShape target)
    {
        sdl.Object($"{target.Name}Connection", $"A page of entities: {target.Name}.", [],
            CommonSdl.Connection($"{target.Name}Edge", target.Name));
        sdl.Object($"{target.Name}Edge", $"An item of a {target.Name}Connection.", [],
        [
            new("cursor", "String!", "Stands for its place in the list."),
            new("node", $"{target.Name}!", "The entity."),
        ]);
        sdl.Input($"{target.Name}Order", $"One key of an order of entities: {target.Name}.",
        [
            new("field", $"{target.Name}OrderField!", "What to order by."),
            new("direction", "OrderDirection!", "Which way; absent values come last either way.", "ASC"),
            new("language", "Language", "The language of NAME; the one the caller prefers where null."),
        ]);
        sdl.Enum($"{target.Name}OrderField", $"What entities can be ordered by: {target.Name}.",
        [
            ("ID", "The id."),
            ("NAME", "The name, case, spaces and punctuation aside."),
            ("DEGREE", "The number of edges."),
            .. target.Properties.Select(p => (Names.UpperSnake(p.Name), $"{p.Description.TrimEnd('.')}.")),
        ]);
    }

    private void Where(EntityShape target)
    {
        var where = $"[{target.WhereName}!]";
        IEnumerable<SdlArgument> fields =
        [
            new("and", where, "All of these hold."),
            new("or", where, "At least one of these holds."),
            new("not", target.WhereName, "This does not hold."),
            new("id", "[ID!]", "The id is one of these."),
        ];
        if (target.Type is null) fields = fields.Append(new("type", "[EntityType!]", "The type is one of these."));
        fields =
        [
            .. fields,
            new("name", "NameFilter", "On its names and aliases, in any language: one of them satisfies it."),
            new("externalId", "ExternalIdFilter", "On an identifier elsewhere."),
            new("mentionedIn", "[ID!]", "One of these documents names it."),
            .. target.Properties.Select(CommonSdl.Filter),
            .. target.Sides.Select(s => new SdlArgument(s.Field, s.WhereName, $"On the entities that it is joined to: {s.Label.En}.")),
        ];
        if (target == shape.Any)
        {
            fields = fields.Concat(shape.Types.Concat(shape.Groups).Select(t =>
                new SdlArgument(Names.Camel(t.Name), t.WhereName, $"It is of the type {t.Name} and satisfies this.")));
        }

        sdl.Input(target.WhereName, $"A test on entities ({target.Name}). All fields that are given must hold.", fields);
    }
}

using GraphApi.Graph.Ontology;

namespace GraphApi.Api.Schema;

/// <summary>Writes the connections, edges, assertions and filters of relations.</summary>
internal sealed class RelationSdl(ApiShape shape, SdlText sdl)
{
    private static readonly IReadOnlyList<SdlArgument> s_first = [new("first", "Int", "At most so many, best first (20 where null).")];

    public static SdlField Field(RelationSide side, EntityShape target) => new(side.Field, $"{side.ConnectionName}!",
        $"{side.Label.En} ({side.Label.Ko}): {side.Relation.Description}",
        [
            new("where", target.WhereName, "What the entities at the other ends must satisfy."),
            CommonSdl.Origin, CommonSdl.Status,
            new("edge", EdgeWhere(side.Relation), "What else an assertion must satisfy."),
            new("orderBy", $"[{Order(side.Relation)}!]", "The keys to order by, most important first; by id where none is given."),
            .. CommonSdl.Paging,
        ]);

    public void Write()
    {
        sdl.Enum("Relation", "The relations.", shape.Ontology.Relations.Select(r => (r.Name, r.Description)));
        sdl.Interface("Edge", "A relation between two entities: what its assertions have in common, and what the best of them says.",
            [], Edge("Assertion", []));
        sdl.Interface("Assertion", "One place that says that an edge holds.", [], Assertion([]));
        sdl.Object("Relationship", "An edge by itself.", ["Node", "Edge"], Edge("Assertion", []));
        Connection("Related", "edges of any relation", "Entity", "Assertion", []);
        Inputs("Related", "any relation", []);
        foreach (var side in shape.Sides)
        {
            var target = shape.Covering(side.Targets);
            var what = $"edges of the relation {side.Relation.Name}: {side.Label.En}";
            Connection(side.Prefix, what, target.Name, AssertionName(side.Relation), side.Relation.Properties);
            sdl.Input(side.WhereName, $"A test on the entities that one is joined to: {side.Label.En}. Give some, none or all.",
            [
                new("some", target.WhereName, "At least one of them satisfies this ({} asks for any)."),
                new("none", target.WhereName, "None of them satisfies this ({} asks that there be none)."),
                new("all", target.WhereName, "Every one of them satisfies this, also where there is none."),
                CommonSdl.Origin, CommonSdl.Status,
                new("edge", EdgeWhere(side.Relation), "What else an assertion must satisfy for the edge to count."),
            ]);
        }

        foreach (var relation in shape.Ontology.Relations)
        {
            sdl.Object(AssertionName(relation), $"One place that says that an edge {relation.Name} holds.",
                ["Assertion"], Assertion(relation.Properties));
            Inputs(Names.Pascal(relation.Name), $"the relation {relation.Name}", relation.Properties);
        }
    }

    public static string AssertionName(RelationType relation) => $"{Names.Pascal(relation.Name)}Assertion";

    private static string EdgeWhere(RelationType relation) => $"{Names.Pascal(relation.Name)}EdgeWhere";

    private static string Order(RelationType relation) => $"{Names.Pascal(relation.Name)}EdgeOrder";

    private void Connection(string prefix, string what, string node, string assertion, IReadOnlyList<PropertyDefinition> properties)
    {
        sdl.Object($"{prefix}Connection", $"A page of {what}.", [], CommonSdl.Connection($"{prefix}Edge", node));
        sdl.Object($"{prefix}Edge", $"An item of a {prefix}Connection: the entity at the other end, and what the edge says.", ["Edge"],
        [
            new("cursor", "String!", "Stands for its place in the list."),
            new("node", $"{node}!", "The entity at the other end."),
            new("outgoing", "Boolean!", "Whether the edge starts at the entity that was asked."),
            .. Edge(assertion, properties),
        ]);
    }

    private void Inputs(string prefix, string what, IReadOnlyList<PropertyDefinition> properties)
    {
        sdl.Input($"{prefix}EdgeWhere", $"A test on the assertions of an edge of {what}; one and the same must satisfy all that is given.",
        [
            new("minConfidence", "Float", "It is at least so sure, 0 to 1."),
            new("documents", "[ID!]", "Its evidence lies in one of these documents."),
            .. properties.Select(CommonSdl.Filter),
        ]);
        sdl.Input($"{prefix}EdgeOrder", $"One key of an order of edges of {what}.",
        [
            new("field", $"{prefix}EdgeOrderField!", "What to order by."),
            new("direction", "OrderDirection!", "Which way; absent values come last either way.", "ASC"),
            new("language", "Language", "The language of NODE_NAME; the one the caller prefers where null."),
        ]);
        sdl.Enum($"{prefix}EdgeOrderField", $"What edges of {what} can be ordered by.",
        [
            ("NODE_ID", "The id of the entity at the other end."),
            ("NODE_NAME", "Its name, case, spaces and punctuation aside."),
            ("NODE_DEGREE", "The number of its edges."),
            ("CONFIDENCE", "How sure the best assertion is."),
            .. properties.Select(p => (Names.UpperSnake(p.Name), $"{p.Description.TrimEnd('.')}, as the best assertion says it.")),
        ]);
    }

    private static IEnumerable<SdlField> Edge(string assertion, IReadOnlyList<PropertyDefinition> properties) =>
    [
        new("id", "ID!", "The id: relation, subject and object, joined by bars."),
        new("relation", "Relation!", "The relation."),
        new("from", "Entity!", "The subject."),
        new("to", "Entity!", "The object."),
        new("origin", "Origin!", "Where the best assertion comes from."),
        new("origins", "[Origin!]!", "The origins of all its assertions."),
        new("status", "Status!", "Whether the best assertion speaks of a completed fact."),
        new("confidence", "Float!", "How sure the best assertion is, 0 to 1."),
        .. properties.Select(CommonSdl.Field),
        new("properties", "[Property!]!", "What else the best assertion says, for clients that do not know the relation."),
        new("assertionCount", "Int!", "How many assertions it groups."),
        new("assertions", $"[{assertion}!]!", "What says that it holds, best first: stated before reference before inferred.",
        [
            new("origin", "[Origin!]", "Only those of these origins; all where null."),
            new("status", "[Status!]", "Only those of these statuses; any where null."),
            .. s_first,
        ]),
        new("evidence", "[Evidence!]!", "Where documents state it: the evidence of its assertions.", s_first),
    ];

    private static IEnumerable<SdlField> Assertion(IReadOnlyList<PropertyDefinition> properties) =>
    [
        new("origin", "Origin!", "Where it comes from."),
        new("status", "Status!", "Whether it speaks of a completed fact."),
        new("confidence", "Float!", "How sure it is, 0 to 1; 1 for reference data."),
        .. properties.Select(CommonSdl.Field),
        new("properties", "[Property!]!", "What else it says, for clients that do not know the relation."),
        new("evidence", "Evidence", "Where it is said; there for every STATED assertion, null otherwise."),
        new("because", "[Relationship!]!", "For INFERRED the edges that it follows from, in the order of the rule; empty otherwise."),
    ];
}

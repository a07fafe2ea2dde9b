using GraphApi.Graph.Ontology;
using GraphApi.Graph.Queries;

namespace GraphApi.Api.Schema;

/// <summary>What the API offers, derived from the ontology once: the schema is written from it, and filters are read by it.</summary>
internal sealed class ApiShape
{
    /// <summary>Prefixes of connections, edges and filters that belong to no relation.</summary>
    private static readonly string[] s_taken =
        [
            "Entity", "Edge", "Node", "Mention", "Search", "Related", "Relationship", "Relation", "Assertion", "Document", "Section",
            "Line", "Query", "Statistics", "Property", "Names", "Label", "Ontology", "Evidence", "Origin", "Status", "Direction", "Language",
        ];

    private readonly Dictionary<string, EntityShape> _byName;

    public ApiShape(OntologyDefinition ontology)
    {
        Ontology = ontology;
        Sides = [.. SidesOf(ontology)];
        Types = [.. ontology.NodeTypes.Select(TypeShape)];
        var all = ontology.NodeTypes.Select(t => t.Name).ToList();
        Any = Shape("Entity", "Whatever the graph has nodes for: the fields that all types have.", all, withSides: false);
        var taken = s_taken.Concat(Types.Select(t => t.Name)).Concat(Sides.Select(s => s.Prefix)).ToHashSet(StringComparer.Ordinal);
        Groups =
        [
            .. ontology.Groups.Where(g => g.Value.Count > 1).OrderBy(g => g.Key, StringComparer.Ordinal)
                .Where(g => !taken.Contains(Names.Pascal(g.Key)))
                .Select(g => (Name: Names.Pascal(g.Key), Types: InOrder(g.Value)))
                .Select(g => Shape(g.Name, $"One of {string.Join(", ", g.Types)}: the fields that they share.", g.Types, withSides: true)),
        ];
        _byName = Types.Concat(Groups).Append(Any).ToDictionary(s => s.Name, StringComparer.Ordinal);
    }

    public OntologyDefinition Ontology { get; }

    /// <summary>One shape for each node type, in the order of the ontology.</summary>
    public IReadOnlyList<EntityShape> Types { get; }

    /// <summary>One for each group of several types, by name: an interface.</summary>
    public IReadOnlyList<EntityShape> Groups { get; }

    /// <summary>The one for entities of any type.</summary>
    public EntityShape Any { get; }

    public IReadOnlyList<RelationSide> Sides { get; }

    public EntityShape Find(string name) => _byName[name];

    /// <summary>The narrowest shape that covers these types and no others; the one for any type where there is none.</summary>
    public EntityShape Covering(IReadOnlySet<string> types) =>
        types.Count == 1 ? Find(types.First()) : Groups.FirstOrDefault(g => types.SetEquals(g.Types)) ?? Any;

    /// <summary>The interfaces of a type, widest first.</summary>
    public IEnumerable<string> InterfacesOf(string type) =>
        Groups.Where(g => g.Types.Contains(type)).Select(g => g.Name).Prepend(Any.Name).Prepend("Node");

    private static IEnumerable<RelationSide> SidesOf(OntologyDefinition ontology)
    {
        var sides = ontology.Relations.SelectMany(relation => relation.Symmetric
            ? [new RelationSide(relation, Direction.Both, "")]
            : new[] { new RelationSide(relation, Direction.Outgoing, ""), new RelationSide(relation, Direction.Incoming, "") }).ToList();
        // A field's name serves where it is unmistakable; where two relations share it, the relation's name comes before it.
        var shared = sides.GroupBy(s => Names.Pascal(s.Field)).Where(g => g.Count() > 1).Select(g => g.Key)
            .Concat(s_taken).Concat(ontology.NodeTypes.Select(t => t.Name)).ToHashSet(StringComparer.Ordinal);
        return sides.Select(side =>
        {
            var name = Names.Pascal(side.Field);
            return side with { Prefix = shared.Contains(name) ? Names.Pascal(side.Relation.Name) + name : name };
        });
    }

    private EntityShape TypeShape(NodeType type) => new()
    {
        Name = type.Name,
        Description = type.Description,
        Types = [type.Name],
        Properties = type.Properties,
        Sides = [.. Sides.Where(s => s.Sources.Contains(type.Name))],
        Type = type,
    };

    private EntityShape Shape(string name, string description, IReadOnlyList<string> types, bool withSides)
    {
        var members = types.Select(t => Ontology.FindType(t)!).ToList();
        return new EntityShape
        {
            Name = name,
            Description = description,
            Types = types,
            Properties = withSides ? [.. members[0].Properties.Where(p => members.All(m => m.Properties.Contains(p)))] : [],
            Sides = withSides ? [.. Sides.Where(s => types.All(s.Sources.Contains))] : [],
        };
    }

    private List<string> InOrder(IReadOnlyList<string> types) => [.. Ontology.NodeTypes.Select(t => t.Name).Where(types.Contains)];
}

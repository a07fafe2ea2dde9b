using GraphApi.Graph.Ontology;

namespace GraphApi.Storage.Contract;

/// <summary>A small ontology with every kind of property, a symmetric relation and one with pairs.</summary>
public static class TestOntology
{
    private static readonly string[] Actors = ["Company", "Country"];

    public static OntologyDefinition Definition { get; } = new("test", "1", new Dictionary<string, IReadOnlyList<string>> { ["actor"] = Actors },
    [
        Type("Company", "company", ("sector", PropertyKind.Text), ("employees", PropertyKind.Number), ("founded", PropertyKind.Date), ("listed", PropertyKind.Boolean)),
        Type("Country", "country"),
        Type("Law", "law", ("year", PropertyKind.Number)),
        Type("Model", "model"),
    ],
    [
        Relation("AFFECTS", ["Law"], [.. Actors, "Model"]),
        Relation("ISSUED", Actors, ["Law"], ("date", PropertyKind.Date)),
        Relation("DEVELOPED", Actors, ["Model"], ("date", PropertyKind.Date)),
        Relation("INVESTED_IN", Actors, ["Company"], ("amount", PropertyKind.Number), ("round", PropertyKind.Text), ("date", PropertyKind.Date), ("closed", PropertyKind.Boolean)),
        Relation("LOCATED_IN", ["Company"], ["Country"]),
        Relation("PARTNERS_WITH", Actors, Actors, symmetric: true),
        Relation("COMPETES_WITH", ["Company", "Model"], ["Company", "Model"], symmetric: true) with
        {
            Pairs = [(Set("Company"), Set("Company")), (Set("Model"), Set("Model"))],
        },
        Relation("AMENDS", ["Law"], ["Law"]),
    ]);

    private static NodeType Type(string name, string prefix, params (string Name, PropertyKind Kind)[] properties) => new()
    {
        Name = name,
        IdPrefix = prefix,
        Field = prefix,
        PluralField = prefix + "s",
        Label = new LocalizedText(name, name),
        Description = name,
        Color = "#000000",
        Groups = [],
        Properties = Properties(properties),
    };

    private static RelationType Relation(string name, string[] from, string[] to, params (string Name, PropertyKind Kind)[] properties) =>
        Relation(name, from, to, false, properties);

    private static RelationType Relation(string name, string[] from, string[] to, bool symmetric, params (string Name, PropertyKind Kind)[] properties) => new()
    {
        Name = name,
        From = Set(from),
        To = Set(to),
        ForwardField = name,
        InverseField = name + "_BY",
        Symmetric = symmetric,
        Label = new LocalizedText(name, name),
        InverseLabel = new LocalizedText(name, name),
        Description = name,
        Properties = Properties(properties),
    };

    private static HashSet<string> Set(params string[] names) => [.. names];

    private static PropertyDefinition[] Properties((string Name, PropertyKind Kind)[] properties) =>
        [.. properties.Select(p => new PropertyDefinition(p.Name, p.Kind, new LocalizedText(p.Name, p.Name), p.Name))];
}

namespace GraphApi.Graph.Ontology.Loading;

/// <summary>Takes the YAML apart into drafts; asks about its shape alone, not its sense.</summary>
internal static class OntologyReader
{
    public static OntologyDraft? Read(YamlItem root, ProblemList problems)
    {
        var reader = new MapReader(root, "The ontology", root.Line, problems, "name", "version", "groups", "properties", "types", "relations");
        if (root is not YamlMap) return null;
        return new OntologyDraft(
            reader.Text("name"),
            reader.Text("version"),
            [.. reader.Entries("groups").Select(e => new GroupDraft(e.Name, e.Value is YamlText { Value.Length: > 0 } text ? new Word(text.Value, text.Line) : null))],
            [.. reader.Entries("properties").Select(e => Property(e.Name, e.Value, problems))],
            [.. reader.Entries("types").Select(e => Type(e.Name, e.Value, problems))],
            [.. reader.Entries("relations").Select(e => Relation(e.Name, e.Value, problems))]);
    }

    private static PropertyDraft Property(Word name, YamlItem item, ProblemList problems)
    {
        var reader = new MapReader(item, $"The property {name}", name.Line, problems, "kind", "label", "description");
        return new PropertyDraft(name, reader.Text("kind"), reader.Label("label"), reader.Text("description"));
    }

    private static TypeDraft Type(Word name, YamlItem item, ProblemList problems)
    {
        var reader = new MapReader(item, $"The type {name}", name.Line, problems,
            "field", "plural", "label", "description", "color", "groups", "properties");
        return new TypeDraft(name, reader.Text("field"), reader.Text("plural"), reader.Label("label"), reader.Text("description"),
            reader.Text("color"), reader.Names("groups"), reader.Names("properties"));
    }

    private static RelationDraft Relation(Word name, YamlItem item, ProblemList problems)
    {
        var place = $"The relation {name}";
        var reader = new MapReader(item, place, name.Line, problems,
            "from", "to", "pairs", "symmetric", "field", "inverse", "label", "inverseLabel", "description", "properties");
        return new RelationDraft(name, reader.Names("from", required: true), reader.Names("to", required: true),
            [.. reader.List("pairs").Select(pair => Pair(place, pair, problems))], reader.Flag("symmetric"),
            reader.Text("field"), reader.Text("inverse", required: false), reader.Label("label"), reader.Label("inverseLabel", required: false),
            reader.Text("description"), reader.Names("properties"));
    }

    private static PairDraft Pair(string place, YamlItem item, ProblemList problems)
    {
        var reader = new MapReader(item, $"{place}: a pair", item.Line, problems, "from", "to");
        return new PairDraft(reader.Names("from", required: true), reader.Names("to", required: true), item.Line);
    }
}

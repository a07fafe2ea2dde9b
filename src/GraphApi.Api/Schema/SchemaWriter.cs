using GraphApi.Graph.Ontology;

namespace GraphApi.Api.Schema;

/// <summary>Writes the GraphQL schema of an ontology. The same ontology always gives the same text.</summary>
public static class SchemaWriter
{
    private const string TypeFields = "  # The fields that the ontology brings stand here.\n";

    /// <summary>The whole schema in the schema definition language, with a description on every type, field and argument.</summary>
    public static string Write(OntologyDefinition ontology)
    {
        var shape = new ApiShape(ontology);
        var sdl = new SdlText();
        var entities = new EntitySdl(shape, sdl);
        sdl.Raw("# Generated from the ontology by `graphapi schema --write`; edit that, not this.");
        sdl.Raw(Core().Replace(TypeFields, SdlText.Fields(entities.RootFields()), StringComparison.Ordinal));
        entities.Write();
        new RelationSdl(shape, sdl).Write();
        return sdl.ToString();
    }

    private static string Core()
    {
        using var stream = typeof(SchemaWriter).Assembly.GetManifestResourceStream("core.graphql")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}

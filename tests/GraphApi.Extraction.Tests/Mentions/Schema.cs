using GraphApi.Extraction.Lexicon;
using GraphApi.Extraction.Mentions;
using GraphApi.Extraction.Pipeline;
using GraphApi.Graph.Ontology;

namespace GraphApi.Extraction.Tests.Mentions;

/// <summary>The repository's own schema, and small lexicons written for a test.</summary>
internal static class Schema
{
    public static string Directory { get; } = Find();

    public static OntologyDefinition Ontology { get; } = OntologyFile.Load(Path.Combine(Directory, "ontology.yaml"));

    public static MentionPatterns Patterns { get; } = MentionPatterns.Load(Path.Combine(Directory, "patterns"));

    public static ExtractionData Data { get; } = ExtractionData.Load(Directory);

    public static EntityLexicon Lexicon(params string[] entries) => LexiconFiles.Parse([("test.yaml", string.Join('\n', entries.Select(e => $"- {{ {e} }}")))], Ontology);

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var schema = Path.Combine(folder.FullName, "schema");
            if (File.Exists(Path.Combine(schema, "ontology.yaml")) && File.Exists(Path.Combine(folder.FullName, "GraphApi.sln"))) return schema;
        }

        throw new InvalidOperationException("The schema folder of the repository is not above the tests.");
    }
}

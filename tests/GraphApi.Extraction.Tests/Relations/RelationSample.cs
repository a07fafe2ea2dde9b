using GraphApi.Extraction.Entities;
using GraphApi.Extraction.Relations;
using GraphApi.Extraction.Relations.Topics;
using GraphApi.Graph.Model;
using GraphApi.Graph.Ontology;

namespace GraphApi.Extraction.Tests.Relations;

/// <summary>The stage with the patterns that are shipped, and what it reads from marked sentences.</summary>
internal static class RelationSample
{
    public static readonly string Schema = FindSchema();

    private static readonly Lazy<RelationStage> Stage = new(() => new RelationStage(OntologyFile.Load(Path.Combine(Schema, "ontology.yaml")), RelationPatterns.Load(Path.Combine(Schema, "patterns")), Topics()));

    /// <summary>The relations as "from RELATION to", sorted, with the status where it is not actual.</summary>
    public static string[] Read(string marked) => Read(MarkedDocument.Of(marked));

    public static string[] Read(AnnotatedDocument document) =>
        [.. Extract(document).Select(r => $"{Name(r.From)} {r.Relation} {Name(r.To)}{(r.Status == Status.Actual ? "" : " " + r.Status.ToString().ToLowerInvariant())}").Order(StringComparer.Ordinal)];

    public static IReadOnlyList<ExtractedRelation> Extract(AnnotatedDocument document) => Stage.Value.Extract(document);

    public static ExtractedRelation Only(string marked, string relation) => Assert.Single(Extract(MarkedDocument.Of(marked)), r => r.Relation == relation);

    private static TopicNames Topics() => new(Mentions.Schema.Lexicon(
        "id: topic:deepfake, ko: 딥페이크, en: deepfake", "id: topic:watermarking, ko: 워터마크, en: watermarks", "id: topic:privacy, ko: 개인정보 보호, en: privacy",
        "id: topic:generative-ai, ko: 생성형 AI, en: generative AI", "id: topic:welfare, ko: 복지, en: welfare"), Mentions.Schema.Patterns);

    private static string Name(string id) => id[(id.IndexOf(':', StringComparison.Ordinal) + 1)..];

    private static string FindSchema()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "schema", "ontology.yaml"))) return Path.Combine(folder.FullName, "schema");
        }

        throw new DirectoryNotFoundException("No folder above the tests holds schema/ontology.yaml.");
    }
}

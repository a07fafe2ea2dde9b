using System.Text.Json;
using GraphApi.Graph.Ontology;

namespace GraphApi.Graph.Tests.Ontology;

/// <summary>What annotators found in real texts has a place in the ontology.</summary>
public class GoldRelationTests
{
    private static readonly OntologyDefinition Ontology = OntologyFile.Load(RepositoryFiles.Ontology);

    [Fact]
    public void Every_annotated_relation_joins_types_that_the_ontology_lets_it_join()
    {
        var forbidden = Relations().Where(r => Ontology.FindRelation(r.Name)?.Allows(r.From, r.To) != true).Select(r => $"{r.From} {r.Name} {r.To}");
        Assert.Empty(forbidden.Distinct());
    }

    [Fact]
    public void Every_annotated_property_of_the_common_ones_is_allowed_where_it_occurs()
    {
        var common = Ontology.Relations.SelectMany(r => r.Properties).Select(p => p.Name).ToHashSet();
        var forbidden =
            from relation in Relations()
            let allowed = Ontology.FindRelation(relation.Name)?.Properties.Select(p => p.Name).ToHashSet() ?? []
            from property in relation.Properties
            where common.Contains(property) && !allowed.Contains(property)
            select $"{relation.Name}.{property}";
        Assert.Empty(forbidden.Distinct());
    }

    private static IEnumerable<(string Name, string From, string To, IReadOnlyList<string> Properties)> Relations()
    {
        if (!Directory.Exists(RepositoryFiles.GoldPassages)) Assert.Skip("There are no annotated passages beside this checkout.");
        foreach (var line in Directory.GetFiles(RepositoryFiles.GoldPassages, "*.jsonl").Order(StringComparer.Ordinal).SelectMany(File.ReadLines))
        {
            using var passage = JsonDocument.Parse(line);
            var types = passage.RootElement.GetProperty("entities").EnumerateArray()
                .ToDictionary(e => e.GetProperty("id").GetString()!, e => e.GetProperty("type").GetString()!);
            foreach (var relation in passage.RootElement.GetProperty("relations").EnumerateArray())
            {
                yield return (
                    relation.GetProperty("p").GetString()!,
                    types[relation.GetProperty("s").GetString()!],
                    types[relation.GetProperty("o").GetString()!],
                    relation.TryGetProperty("props", out var props) ? [.. props.EnumerateObject().Select(p => p.Name)] : []);
            }
        }
    }
}

using GraphApi.Graph.Ontology;

namespace GraphApi.Graph.Tests.Ontology;

/// <summary>The ontology that the project ships with.</summary>
public class ShippedOntologyTests
{
    private static readonly OntologyDefinition Ontology = OntologyFile.Load(RepositoryFiles.Ontology);

    [Fact]
    public void It_declares_eighteen_types_and_forty_five_relations() =>
        Assert.Equal((18, 45), (Ontology.NodeTypes.Count, Ontology.Relations.Count));

    [Theory]
    [InlineData("actor", "Country Region Agency InternationalOrganization Company Institution Person")]
    [InlineData("body", "Agency InternationalOrganization Company Institution")]
    [InlineData("instrument", "Law Policy Standard")]
    [InlineData("artifact", "Model Product Dataset Benchmark")]
    public void The_groups_hold_their_types(string group, string types) => Assert.Equal(types.Split(' ').Order(), Ontology.Groups[group].Order());

    [Theory]
    [InlineData("Law", "AFFECTS", "Company")]
    [InlineData("Agency", "PART_OF", "Country")]
    [InlineData("Institution", "PART_OF", "Policy")]
    [InlineData("Company", "DEVELOPED", "Benchmark")]
    [InlineData("Institution", "DEVELOPED", "Standard")]
    [InlineData("Person", "LEADS", "Region")]
    [InlineData("Agency", "SUCCESSOR_OF", "Agency")]
    [InlineData("Dataset", "VARIANT_OF", "Dataset")]
    [InlineData("Model", "USES", "Standard")]
    [InlineData("Provision", "BINDS", "Topic")]
    public void What_texts_say_is_allowed(string from, string relation, string to) => Assert.True(Ontology.FindRelation(relation)!.Allows(from, to));

    [Theory]
    [InlineData("Company", "COMPETES_WITH", "Model")]
    [InlineData("Model", "SUCCESSOR_OF", "Agency")]
    [InlineData("Law", "VETOED", "Company")]
    [InlineData("Topic", "PART_OF", "Country")]
    [InlineData("Provision", "ABOUT", "Topic")]
    public void What_makes_no_sense_is_not(string from, string relation, string to) => Assert.False(Ontology.FindRelation(relation)!.Allows(from, to));

    [Theory]
    [InlineData("FINED", "date amount currency ground")]
    [InlineData("ADOPTED", "date votesFor votesAgainst abstained")]
    [InlineData("EVALUATED_ON", "score metric")]
    [InlineData("INVESTED_IN", "amount roundAmount valuation currency date round stake")]
    [InlineData("CERTIFIED", "standard date")]
    public void Relations_have_the_properties_that_texts_give(string relation, string properties) =>
        Assert.Subset(Ontology.FindRelation(relation)!.Properties.Select(p => p.Name).ToHashSet(), properties.Split(' ').ToHashSet());

    [Fact]
    public void An_international_organization_is_found_by_its_id() =>
        Assert.Equal("InternationalOrganization", Ontology.FindTypeOfId("international-organization:oecd")?.Name);

    [Fact]
    public void Money_never_comes_without_its_currency()
    {
        foreach (var relation in Ontology.Relations)
        {
            var names = relation.Properties.Select(p => p.Name).ToHashSet();
            if (names.Overlaps(["amount", "roundAmount", "valuation"])) Assert.Contains("currency", names);
        }
    }

    [Fact]
    public void Every_type_has_a_colour_of_its_own() => Assert.Equal(Ontology.NodeTypes.Count, Ontology.NodeTypes.Select(t => t.Color).Distinct().Count());
}

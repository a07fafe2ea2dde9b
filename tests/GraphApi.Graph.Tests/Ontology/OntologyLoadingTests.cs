using GraphApi.Graph.Ontology;

namespace GraphApi.Graph.Tests.Ontology;

public class OntologyLoadingTests
{
    private static readonly OntologyDefinition Small = OntologyFile.Parse(SmallOntology.Text, "small.yaml");

    [Fact]
    public void Types_keep_the_order_of_the_file_and_what_it_says_of_them()
    {
        Assert.Equal(["Firm", "BigThing"], Small.NodeTypes.Select(t => t.Name));
        var thing = Small.FindType("BigThing")!;
        Assert.Equal("big-thing", thing.IdPrefix);
        Assert.Equal(("thing", "things"), (thing.Field, thing.PluralField));
        Assert.Equal(new LocalizedText("것", "Thing"), thing.Label);
        Assert.Equal("#445566", thing.Color);
        Assert.Equal(("size", PropertyKind.Number), (thing.Properties[0].Name, thing.Properties[0].Kind));
    }

    [Fact]
    public void Groups_hold_the_types_that_name_them_and_stand_for_them_in_relations()
    {
        Assert.Equal(["Firm"], Small.Groups["maker"]);
        Assert.Equal(["Firm"], Small.FindRelation("MADE")!.From);
    }

    [Fact]
    public void A_symmetric_relation_has_one_field_and_one_label_for_both_ends()
    {
        var likes = Small.FindRelation("LIKES")!;
        Assert.True(likes.Symmetric);
        Assert.Equal("likes", likes.InverseField);
        Assert.Equal(likes.Label, likes.InverseLabel);
    }

    [Fact]
    public void Pairs_let_like_go_with_like_alone()
    {
        var likes = Small.FindRelation("LIKES")!;
        Assert.True(likes.Allows("Firm", "Firm"));
        Assert.True(likes.Allows("BigThing", "BigThing"));
        Assert.False(likes.Allows("Firm", "BigThing"));
    }

    [Fact]
    public void A_relation_goes_one_way()
    {
        var made = Small.FindRelation("MADE")!;
        Assert.True(made.Allows("Firm", "BigThing"));
        Assert.False(made.Allows("BigThing", "Firm"));
    }

    [Fact]
    public void An_id_leads_to_its_type() => Assert.Equal("BigThing", Small.FindTypeOfId("big-thing:moon")?.Name);

    [Fact]
    public void A_file_that_is_not_there_is_named()
    {
        var problem = Assert.Single(Assert.Throws<OntologyException>(() => OntologyFile.Load("nowhere.yaml")).Problems);
        Assert.Equal("nowhere.yaml", problem.File);
        Assert.StartsWith("The ontology cannot be read", problem.What, StringComparison.Ordinal);
    }
}

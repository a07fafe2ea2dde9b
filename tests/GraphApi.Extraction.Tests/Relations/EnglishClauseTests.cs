using GraphApi.Extraction.Layout;

namespace GraphApi.Extraction.Tests.Relations;

public sealed class EnglishClauseTests
{
    [Theory]
    [InlineData("[Company|Acme] released [Model|Bolt 2] on 3 May 2024.", "Acme DEVELOPED Bolt 2")]
    [InlineData("[Model|Bolt 2] was released by [Company|Acme].", "Acme DEVELOPED Bolt 2")]
    [InlineData("The draft follows [Policy|Safety Guidance], which [Agency|Chip Office] published in May.", "Chip Office ISSUED Safety Guidance")]
    [InlineData("[Agency|Upper House] passed [Law|Label Act] by 57 votes to 6.", "Upper House ADOPTED Label Act")]
    [InlineData("[Law|Label Act] was signed by [Region|Westland] Governor [Person|Ann Poe] on 4 June 2024.", "Ann Poe ADOPTED Label Act")]
    [InlineData("[Person|Ann Poe] vetoed [Law|Label Act].", "Ann Poe VETOED Label Act")]
    [InlineData("[Country|Freeland], [Country|Northland] and [Country|Southland] signed [Policy|Harbour Code].", "Northland SIGNED Harbour Code")]
    [InlineData("[Company|Acme] acquired [Company|Dodo] for $3 billion.", "Acme ACQUIRED Dodo")]
    [InlineData("[Company|Acme] sued [Company|Dodo] and [Company|Echo] last August.", "Acme SUED Echo")]
    [InlineData("[Company|Acme] was founded in 2019 by [Person|Ann Poe].", "Ann Poe FOUNDED Acme")]
    [InlineData("[Model|Bolt 2] beats [Model|Nut 1].", "Bolt 2 OUTPERFORMS Nut 1")]
    [InlineData("[Company|Acme] is working with [Company|Dodo].", "Acme PARTNERS_WITH Dodo")]
    [InlineData("[Company|Acme] will launch [Model|Bolt 3].", "Acme DEVELOPED Bolt 3 planned")]
    [InlineData("[Company|Acme] is not buying [Company|Dodo].", "Acme ACQUIRED Dodo denied")]
    public void A_clause_states_who_did_what(string text, string expected) => Assert.Contains(expected, RelationSample.Read(text));

    [Fact]
    public void A_pronoun_stands_for_the_last_name_that_fits() =>
        Assert.Contains("Lower House ADOPTED Label Act", RelationSample.Read("[Person|Ann Poe] sponsored [Law|Label Act]. [Agency|Lower House] passed it by 41 votes to 22."));

    [Theory]
    [InlineData("[Company|Acme] ([Region|Lakeside])", "Acme LOCATED_IN Lakeside")]
    [InlineData("[Company|Acme] of [Country|Freeland] led.", "Acme LOCATED_IN Freeland")]
    [InlineData("[Company|Acme]'s [Model|Bolt 2] leads.", "Acme DEVELOPED Bolt 2")]
    [InlineData("[Model|Bolt 2] from [Company|Acme] leads.", "Acme DEVELOPED Bolt 2")]
    [InlineData("[Product|Hub], [Company|Acme]'s platform for agents, grows.", "Acme DEVELOPED Hub")]
    [InlineData("[Agency|Chip Office], an arm of [Agency|Trade Department], waits.", "Chip Office PART_OF Trade Department")]
    [InlineData("[Company|Dodo], [Company|Acme]'s venture arm, waits.", "Dodo SUBSIDIARY_OF Acme")]
    [InlineData("[Company|Acme] CEO [Person|Ann Poe] smiled.", "Ann Poe LEADS Acme")]
    [InlineData("[Person|Ann Poe], the chief executive of [Company|Acme], smiled.", "Ann Poe LEADS Acme")]
    [InlineData("[Person|Bo Roe], [Company|Acme]'s chief financial officer, smiled.", "Bo Roe AFFILIATED_WITH Acme")]
    public void Appositions_state_how_names_belong(string text, string expected) => Assert.Contains(expected, RelationSample.Read(text));

    [Fact]
    public void A_list_of_possessives_gives_each_model_to_its_own_maker() =>
        Assert.DoesNotContain("Echo DEVELOPED Bolt 2", RelationSample.Read("It trails [Company|Acme]'s [Model|Bolt 2], [Company|Echo]'s [Model|Nut 1] and others."));

    [Fact]
    public void A_round_gives_every_investor_its_terms_and_the_leader_its_own_part()
    {
        var relations = RelationSample.Extract(new MarkedDocument().Add(BlockKind.Heading, "[Company|Acme]")
            .Add(BlockKind.Paragraph, "In May 2024 the firm raised €1.7 billion in a Series C at a valuation of €11.7 billion. [Company|Dodo] led the round with €1.3 billion; [Company|Echo] and [Company|Fox] also took part.", heading: 0).Build())
            .Where(r => r.Relation == "INVESTED_IN").ToList();
        Assert.Equal(["Company:Dodo", "Company:Echo", "Company:Fox"], relations.Select(r => r.From).Order(StringComparer.Ordinal));
        Assert.All(relations, r => Assert.Equal(("Company:Acme", 1_700_000_000m, "Series C", 11_700_000_000m, "EUR"),
            (r.To, r.Properties["roundAmount"].Number, r.Properties["round"].Text, r.Properties["valuation"].Number, r.Properties["currency"].Text)));
        Assert.Equal(1_300_000_000m, relations.Single(r => r.From == "Company:Dodo").Properties["amount"].Number);
        Assert.False(relations.Single(r => r.From == "Company:Fox").Properties.ContainsKey("amount"));
    }

    [Fact]
    public void A_sanction_that_names_its_law_says_who_enforces_it()
    {
        var read = RelationSample.Read("[Agency|Chip Office] fined [Company|Acme] $2 million under [Law|Label Act].");
        Assert.Equal(["Chip Office ENFORCES Label Act", "Chip Office FINED Acme", "Label Act AFFECTS Acme"], read);
    }
}

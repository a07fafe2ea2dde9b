using GraphApi.Extraction.Layout;

namespace GraphApi.Extraction.Tests.Relations;

/// <summary>Sentences as English news writes them.</summary>
public sealed class EnglishNewsTests
{
    [Theory]
    [InlineData("[Company|Acme], [Company|Dodo] and [Company|Echo] have signed up to the [Policy|Harbour Code].", "Dodo SIGNED Harbour Code")]
    [InlineData("[Company|Acme] and [Company|Dodo] are among the signatories of the [Policy|Harbour Code].", "Acme SIGNED Harbour Code")]
    [InlineData("Signatories of the [Policy|Harbour Code] include [Company|Acme] and [Company|Echo].", "Echo SIGNED Harbour Code")]
    [InlineData("The [Law|Label Act], filed by Senator [Person|Ann Poe] and signed on 4 June 2024 by [Person|Bo Roe], is in force.", "Bo Roe ADOPTED Label Act")]
    [InlineData("The [Law|Label Act], filed by Senator [Person|Ann Poe] and signed on 4 June 2024 by [Person|Bo Roe], is in force.", "Ann Poe PROPOSED Label Act")]
    [InlineData("[Person|Bo Roe] signed the [Law|Label Act] into law on Monday.", "Bo Roe ADOPTED Label Act")]
    [InlineData("[Company|Dodo], the maker of [Product|Hub], is growing.", "Dodo DEVELOPED Hub")]
    [InlineData("[Company|Dodo], the [Region|Lakeside] start-up behind the [Product|Hub] chatbot, is growing.", "Dodo DEVELOPED Hub")]
    [InlineData("[Product|Hub] maker [Company|Dodo] is growing.", "Dodo DEVELOPED Hub")]
    [InlineData("[Country|Northland] start-up [Company|Dodo] is growing.", "Dodo LOCATED_IN Northland")]
    [InlineData("[Region|Lakeside]-based [Company|Dodo] is growing.", "Dodo LOCATED_IN Lakeside")]
    [InlineData("[Company|Acme] bought [Company|Dodo]. The [Country|Northland] company makes chips.", "Acme LOCATED_IN Northland")]
    [InlineData("[Company|Dodo] is a subsidiary of [Company|Acme].", "Dodo SUBSIDIARY_OF Acme")]
    [InlineData("[Company|Dodo]'s parent, [Company|Acme], said little.", "Dodo SUBSIDIARY_OF Acme")]
    [InlineData("[Company|Acme] employs many. Its subsidiaries include [Company|Dodo] and [Company|Echo].", "Echo SUBSIDIARY_OF Acme")]
    [InlineData("[Company|Acme], a rival of [Company|Dodo]'s, is not for sale.", "Acme COMPETES_WITH Dodo")]
    [InlineData("[Company|Acme] bought [Company|Dodo], a rival.", "Dodo COMPETES_WITH Acme")]
    [InlineData("[Company|Acme]'s purchase of [Company|Dodo] in 2020 was cheap.", "Acme ACQUIRED Dodo")]
    [InlineData("[Company|Acme] completed its acquisition of [Company|Dodo] in May.", "Acme ACQUIRED Dodo")]
    [InlineData("[Company|Acme] filed a lawsuit against [Company|Dodo] in March.", "Acme SUED Dodo")]
    [InlineData("[Agency|Chip Office] has opened an investigation into [Company|Dodo].", "Chip Office INVESTIGATED Dodo")]
    [InlineData("[Company|Acme] announced a partnership with [Company|Dodo].", "Acme PARTNERS_WITH Dodo")]
    [InlineData("[Company|Acme] and [Company|Dodo] have teamed up.", "Dodo PARTNERS_WITH Acme")]
    [InlineData("[Country|Freeland] imposed a licence requirement on the [Product|C7] chip.", "Freeland RESTRICTED C7")]
    [InlineData("[Agency|Chip Office] put [Company|Dodo] on its export blacklist.", "Chip Office RESTRICTED Dodo")]
    [InlineData("[Company|Acme] has lobbied against the [Law|Label Act].", "Acme OPPOSED Label Act")]
    [InlineData("[Person|Ann Poe] came out against the [Law|Label Act].", "Ann Poe OPPOSED Label Act")]
    [InlineData("In a letter, [Company|Acme] and [Company|Dodo] urged ministers to stop the clock on the [Law|Label Act].", "Dodo OPPOSED Label Act")]
    [InlineData("[Person|Ann Poe] voted for the [Law|Label Act].", "Ann Poe SUPPORTED Label Act")]
    [InlineData("[Agency|Chip Office] is responsible for enforcing the [Law|Label Act].", "Chip Office ENFORCES Label Act")]
    [InlineData("The [Law|Label Act] applies to [Company|Acme].", "Label Act AFFECTS Acme")]
    [InlineData("[Law|Label Act] would bar [Company|Acme] from the market.", "Label Act AFFECTS Acme planned")]
    [InlineData("[Product|Hub] runs on [Model|Bolt 2].", "Hub BUILT_ON Bolt 2")]
    [InlineData("[Product|Hub] is powered by [Company|Acme]'s [Model|Bolt 2].", "Hub BUILT_ON Bolt 2")]
    [InlineData("[Model|Bolt 2] is available on [Product|Cloudbed].", "Cloudbed USES Bolt 2")]
    [InlineData("[Company|Acme] supplies [Product|C7] chips to [Company|Dodo].", "Acme PROVIDES_TO Dodo")]
    [InlineData("[Company|Acme] provides [Company|Dodo] with computing.", "Acme PROVIDES_TO Dodo")]
    [InlineData("[Company|Dodo] ordered chips from [Company|Acme].", "Acme PROVIDES_TO Dodo")]
    [InlineData("[Model|Bolt 2] scores 82.1 on [Benchmark|Quiz] and 44.5% on [Benchmark|Riddle].", "Bolt 2 EVALUATED_ON Riddle")]
    [InlineData("[Model|Bolt 2] ranks ahead of [Model|Nut 1] and [Model|Cog 3].", "Bolt 2 OUTPERFORMS Cog 3")]
    [InlineData("[Model|Bolt 2] is second, behind only [Model|Nut 1].", "Nut 1 OUTPERFORMS Bolt 2")]
    [InlineData("[Company|Acme] has many subsidiaries. [Company|Dodo], which it bought in 2019, is one.", "Acme ACQUIRED Dodo")]
    [InlineData("[Company|Acme] founded the [Institution|Tide Alliance] last year; [Company|Dodo] and [Company|Echo] are among the members.", "Echo MEMBER_OF Tide Alliance")]
    [InlineData("[Model|Bolt 2] is certified under [Standard|Mark 7].", "Bolt 2 USES Mark 7")]
    [InlineData("[Company|Dodo] was given early access by [Company|Acme].", "Acme PROVIDES_TO Dodo")]
    [InlineData("[Company|Acme] made [Model|Bolt 4.0]. There is also [Model|Bolt-4.0-Micro].", "Acme DEVELOPED Bolt-4.0-Micro")]
    [InlineData("[Company|Acme] sued [Agency|Westland Attorney General], [Person|Ann Poe].", "Ann Poe LEADS Westland Attorney General")]
    [InlineData("[Company|Dodo], which [Company|Acme] bought in 2024, released [Model|Bolt 2].", "Dodo DEVELOPED Bolt 2")]
    [InlineData("[Company|Dodo], the chip maker that [Person|Ann Poe] runs, acquired [Company|Echo].", "Dodo ACQUIRED Echo")]
    [InlineData("[Agency|Label Office] oversees the [Policy|Tide Plan], which was drafted by the [Agency|Port Ministry].", "Port Ministry PROPOSED Tide Plan")]
    [InlineData("The [Law|Label Act] amends the [Law|Port Act]. It amends the [Law|Quay Act] and requires [Company|Acme] to publish plans.", "Label Act AFFECTS Acme")]
    [InlineData("[Agency|Chip Office] sued [Product|Hub]'s maker, [Company|Acme].", "Chip Office SUED Acme")]
    [InlineData("[Agency|Chip Office] opened an investigation into [Company|Acme]'s deal with [Company|Dodo].", "Chip Office INVESTIGATED Acme")]
    [InlineData("[Person|Ann Poe] signed an executive order, [Law|Tides and Machines], on Monday.", "Ann Poe ADOPTED Tides and Machines")]
    [InlineData("[Company|Acme] is a signatory of the [Policy|Harbour Code] and a member of the [Institution|Tide Alliance].", "Acme MEMBER_OF Tide Alliance")]
    [InlineData("[Model|Bolt 2] powers [Product|Hub].", "Hub BUILT_ON Bolt 2")]
    [InlineData("[Model|Bolt 2] is faster than [Model|Nut 1].", "Bolt 2 OUTPERFORMS Nut 1")]
    [InlineData("[Model|Bolt 2] loses to [Model|Nut 1].", "Nut 1 OUTPERFORMS Bolt 2")]
    [InlineData("[Model|Bolt 2] takes over from [Model|Bolt 1].", "Bolt 2 SUCCESSOR_OF Bolt 1")]
    [InlineData("[Person|Ann Poe] has become [Company|Acme]'s chief scientist.", "Ann Poe AFFILIATED_WITH Acme")]
    [InlineData("[Person|Ann Poe] was named chief executive of [Company|Acme].", "Ann Poe LEADS Acme")]
    [InlineData("[Company|Acme] hired [Person|Ann Poe] last week.", "Ann Poe AFFILIATED_WITH Acme")]
    [InlineData("[Person|Ann Poe], who heads the [Agency|Chip Office], agreed.", "Ann Poe LEADS Chip Office")]
    [InlineData("[Company|Acme] grew. Its chief executive, [Person|Ann Poe], smiled.", "Ann Poe LEADS Acme")]
    [InlineData("[Company|Acme] grew. [Person|Ann Poe], the chief executive, smiled.", "Ann Poe LEADS Acme")]
    [InlineData("[Company|Acme] was founded by [Person|Ann Poe], [Person|Bo Roe] and [Person|Cy Doe].", "Cy Doe FOUNDED Acme")]
    [InlineData("[Company|Acme] raised $40 million from [Company|Dodo Capital] and [Company|Echo Ventures].", "Echo Ventures INVESTED_IN Acme")]
    [InlineData("[Company|Acme] raised $40 million in a round led by [Company|Dodo Capital] with participation from [Company|Echo Ventures].", "Dodo Capital INVESTED_IN Acme")]
    [InlineData("[Company|Acme] raised $40 million in a round led by [Company|Dodo Capital] with participation from [Company|Echo Ventures].", "Echo Ventures INVESTED_IN Acme")]
    [InlineData("[Company|Acme], backed by [Company|Dodo Capital], is growing.", "Dodo Capital INVESTED_IN Acme")]
    [InlineData("[Company|Acme] closed a Series B round. Its investors include [Company|Dodo Capital] and [Company|Echo Ventures].", "Echo Ventures INVESTED_IN Acme")]
    [InlineData("[Company|Acme], which trains [Model|Bolt 2], sued [Company|Dodo].", "Acme SUED Dodo")]
    [InlineData("[Agency|Chip Office] published the [Policy|Safety Framework]. The framework was welcomed by [Company|Acme].", "Acme SUPPORTED Safety Framework")]
    [InlineData("[Company|Acme] and [Company|Dodo] met. The two companies signed the [Policy|Harbour Code].", "Dodo SIGNED Harbour Code")]
    [InlineData("[Model|Bolt 2], developed by [Company|Acme], is small.", "Acme DEVELOPED Bolt 2")]
    [InlineData("[Company|Acme] and [Company|Dodo] are among those that signed the [Policy|Harbour Code].", "Dodo SIGNED Harbour Code")]
    [InlineData("The [Policy|Harbour Code] was issued by the [Agency|Trade Commission]'s [Agency|Chip Office].", "Chip Office PART_OF Trade Commission")]
    [InlineData("[Company|Acme], headquartered in [Region|Lakeside], [Region|Westland], is led by [Person|Ann Poe].", "Ann Poe LEADS Acme")]
    [InlineData("[Company|Acme], headquartered in [Region|Lakeside], [Region|Westland], is led by [Person|Ann Poe].", "Lakeside LOCATED_IN Westland")]
    [InlineData("More than 40 firms, including [Company|Acme] and [Company|Dodo], urged ministers to delay the [Law|Label Act].", "Dodo OPPOSED Label Act")]
    public void A_sentence_of_the_news_states(string text, string expected) => Assert.Contains(expected, RelationSample.Read(text));

    [Theory]
    [InlineData("[Company|Acme]'s customers use [Model|Bolt 2] daily.", "Acme DEVELOPED Bolt 2")]
    [InlineData("[Model|Bolt 2] is no better than [Model|Nut 1].", "Bolt 2 OUTPERFORMS Nut 1")]
    [InlineData("[Company|Acme] published a warning about [Company|Dodo].", "Acme INVESTED_IN Dodo")]
    [InlineData("[Company|Acme] sued [Company|Dodo], the maker of [Product|Hub].", "Acme DEVELOPED Hub")]
    [InlineData("[Person|Ann Poe] left [Company|Acme] before [Company|Dodo] bought it.", "Acme ACQUIRED Dodo")]
    [InlineData("[Company|Acme] will put $3 billion into [Company|Dodo], the [Company|Daily Journal] reported.", "Acme INVESTED_IN Daily Journal planned")]
    [InlineData("[Agency|Chip Office] named 26 companies that signed the [Policy|Harbour Code].", "Chip Office SIGNED Harbour Code")]
    public void A_sentence_of_the_news_does_not_state(string text, string not) => Assert.DoesNotContain(not, RelationSample.Read(text));

    [Fact]
    public void Every_benchmark_of_a_list_has_its_own_score()
    {
        var read = RelationSample.Extract(MarkedDocument.Of("[Model|Bolt 2] scores 82.1 on [Benchmark|Quiz] and 44.5% on [Benchmark|Riddle]."));
        Assert.Equal([82.1m, 44.5m], read.Where(r => r.Relation == "EVALUATED_ON").OrderBy(r => r.To, StringComparer.Ordinal).Select(r => r.Properties["score"].Number));
    }

    [Fact]
    public void The_heading_gives_the_subject_of_its_first_paragraph()
    {
        var document = new MarkedDocument().Add(BlockKind.Heading, "[Company|Acme]").Add(BlockKind.Paragraph, "The start-up acquired [Company|Dodo] in May.", heading: 0).Build();
        Assert.Contains("Acme ACQUIRED Dodo", RelationSample.Read(document));
    }
}

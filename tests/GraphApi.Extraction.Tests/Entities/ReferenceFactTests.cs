using GraphApi.Extraction.Pipeline;
using GraphApi.Extraction.Tests.Layout;
using GraphApi.Extraction.Tests.Mentions;
using GraphApi.Graph.Model;

namespace GraphApi.Extraction.Tests.Entities;

public class ReferenceFactTests
{
    [Fact]
    public void Reference_facts_come_with_the_nodes_that_they_lead_to()
    {
        var data = Schema.Data with
        {
            Lexicon = Schema.Lexicon("id: country:aa, ko: 가람국", "id: agency:aa-trade, ko: 가람국 교역부, country: country:aa", "id: agency:aa-ports, ko: 항만청, parent: agency:aa-trade, country: country:aa",
                "id: company:mir, ko: 미르, country: country:aa, parent: company:big", "id: company:big, ko: 큰그룹"),
        };
        var contribution = new ExtractionPipeline(data).Extract(LayoutSample.Source("항만청은 미르와 만났다."));
        var edges = contribution.Edges.Where(e => e.Assertion.Origin == Origin.Reference).Select(e => EdgeId.Of(e.Relation, e.From, e.To)).Order(StringComparer.Ordinal);
        Assert.Equal(["LOCATED_IN|company:mir|country:aa", "PART_OF|agency:aa-ports|agency:aa-trade", "PART_OF|agency:aa-trade|country:aa", "SUBSIDIARY_OF|company:mir|company:big"], edges);
        Assert.Equal(["agency:aa-ports", "agency:aa-trade", "company:big", "company:mir", "country:aa"], contribution.Nodes.Select(n => n.Node.Id));
    }

    [Fact]
    public void A_new_name_s_id_is_its_slug_and_the_names_are_those_of_the_text()
    {
        var contribution = new ExtractionPipeline(Schema.Data with { Lexicon = Schema.Lexicon() }).Extract(LayoutSample.Source("의회는 「디지털 공정법(Fair Digital Act)」을 의결했다."));
        var node = Assert.Single(contribution.Nodes).Node;
        Assert.Equal(("law:fair-digital-act", "디지털 공정법", "Fair Digital Act"), (node.Id, node.Names.Ko, node.Names.En));
    }
}

using GraphApi.Extraction.Layout;
using GraphApi.Extraction.Mentions;
using GraphApi.Extraction.Relations;
using GraphApi.Graph.Model;

namespace GraphApi.Extraction.Provisions;

/// <summary>Reads in which countries a product or model can be had, or a company sells: … 등 3개국에서 제공된다; available in ….</summary>
internal sealed class MarketRule(ProvisionPatterns patterns)
{
    private static readonly Dictionary<string, PropertyValue> None = [];

    /// <summary>The markets stated between <paramref name="start"/> and <paramref name="end"/> of a block.</summary>
    public IEnumerable<ExtractedRelation> Read(Block block, int start, int end, IReadOnlyList<EntityMention> mentions, bool korean)
    {
        var text = block.Text.Value;
        foreach (var verb in (korean ? patterns.Korean : patterns.English).Offers.In(text, start, end))
        {
            var planned = korean && text.AsSpan(verb.End, Math.Min(10, end - verb.End)).ContainsAny("예정계획");
            var denied = text.AsSpan(verb.End, Math.Min(10, end - verb.End)).Contains("않", StringComparison.Ordinal);
            if (denied) continue;
            var places = korean ? PlacesBefore(text, verb.Start, start, mentions) : PlacesAfter(text, verb.End, end, mentions);
            if (places.Count == 0) continue;
            var limit = korean ? places.Min(p => p.Start) : verb.Start;
            if (Offered(text, start, limit, verb.Id, mentions, korean) is not { } thing) continue;
            foreach (var place in places)
            {
                yield return new ExtractedRelation("OFFERED_IN", thing.EntityId, place.EntityId, planned ? Status.Planned : Status.Actual, None,
                    block.Text.Span(Math.Min(thing.Start, place.Start), Math.Max(verb.End, place.End)), 0.8, "market/offered");
            }
        }
    }

    // What is offered: the last product before the place, else, for a company that enters a market or is itself what can be had, the company.
    private static EntityMention? Offered(string text, int start, int limit, string verb, IReadOnlyList<EntityMention> mentions, bool korean)
    {
        for (var i = mentions.Count - 1; i >= 0; i--)
        {
            var mention = mentions[i];
            if (mention.Start < start || mention.End > limit) continue;
            var fits = mention.Type is "Product" or "Model" || (mention.Type == "Company" && verb is ("enter" or "offered"));
            if (!fits) continue;
            if (!korean) return mention;
            var at = Particles.Skip(text, mention.End);
            if (Particles.After(text, mention.End, text.Length) is Part.Topic or Part.Subject || (at < text.Length && text[at] is '을' or '를')) return mention;
        }

        return null;
    }

    // 미국, 캐나다 등 3개국에서 …: the places right before the verb and those listed with them.
    private static List<EntityMention> PlacesBefore(string text, int verb, int start, IReadOnlyList<EntityMention> mentions)
    {
        List<EntityMention> places = [];
        var reach = verb;
        for (var i = mentions.Count - 1; i >= 0; i--)
        {
            var mention = mentions[i];
            if (mention.End > reach || mention.Start < start) continue;
            if (mention.Type is not ("Country" or "Region")) { if (mention.Type == "Topic") continue; break; }
            var between = text.AsSpan(mention.End, reach - mention.End);
            if (places.Count == 0 ? !Leads(between) : !Joins(between)) break;
            places.Add(mention);
            reach = mention.Start;
        }

        return places;
    }

    private static bool Leads(ReadOnlySpan<char> between)
    {
        between = between.TrimEnd();
        if (between.Length > 24 || !(between.EndsWith("에서", StringComparison.Ordinal) || between.EndsWith("에", StringComparison.Ordinal) || between.EndsWith("에도", StringComparison.Ordinal))) return false;
        between = between[..between.LastIndexOf('에')].Trim();
        return between.Length == 0 || between is "시장" || between.EndsWith("개국", StringComparison.Ordinal) || between.EndsWith("국가", StringComparison.Ordinal) || between.EndsWith("등지", StringComparison.Ordinal) || between is "등";
    }

    private static bool Joins(ReadOnlySpan<char> between) => between.Trim() is "," or "·" or "및" or "와" or "과" or "외" or "/" or "and" or ", and";

    private static List<EntityMention> PlacesAfter(string text, int verb, int end, IReadOnlyList<EntityMention> mentions)
    {
        List<EntityMention> places = [];
        var reach = verb;
        foreach (var mention in mentions)
        {
            if (mention.Start < reach || mention.End > end) continue;
            if (mention.Type is not ("Country" or "Region")) { if (mention.Type == "Topic") continue; break; }
            var between = text.AsSpan(reach, mention.Start - reach).Trim();
            if (between.StartsWith("the", StringComparison.OrdinalIgnoreCase)) between = between[3..].Trim();
            if (between.EndsWith(" the", StringComparison.OrdinalIgnoreCase)) between = between[..^4].Trim();
            if (places.Count == 0 ? between.Length > 0 : !Joins(between)) break;
            places.Add(mention);
            reach = mention.End;
        }

        return places;
    }
}

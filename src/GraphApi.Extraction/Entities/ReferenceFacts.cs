using GraphApi.Extraction.Lexicon;
using GraphApi.Graph.Model;
using GraphApi.Graph.Ontology;
using GraphApi.Graph.Storage;

namespace GraphApi.Extraction.Entities;

/// <summary>What the lexicon knows of the entities that a document names: their countries, owners and the bodies around them.</summary>
internal sealed class ReferenceFacts(EntityLexicon lexicon, OntologyDefinition ontology)
{
    /// <summary>Adds the edges of an entity, and of everything they lead to, and the nodes that were not there yet.</summary>
    public void Add(LexiconEntry entry, SortedDictionary<string, NodeContribution> nodes, List<EdgeContribution> edges)
    {
        List<LexiconEntry> open = [entry];
        HashSet<string> done = new(StringComparer.Ordinal) { entry.Id };
        while (open.Count > 0)
        {
            var from = open[^1];
            open.RemoveAt(open.Count - 1);
            foreach (var id in (string?[])[from.Parent, from.Country])
            {
                if (id is null || lexicon.Find(id) is not { } to || Relation(from, to) is not { } relation) continue;
                edges.Add(new EdgeContribution(relation, from.Id, to.Id, new Assertion { Origin = Origin.Reference }));
                if (!nodes.ContainsKey(to.Id)) nodes.Add(to.Id, new NodeContribution(NodeOf(to, []), true));
                if (done.Add(to.Id)) open.Add(to);
            }
        }
    }

    /// <summary>The node of an entry, with the spellings that a document uses beside those of the lexicon.</summary>
    public static Node NodeOf(LexiconEntry entry, IEnumerable<string> spellings) => new()
    {
        Id = entry.Id,
        Type = entry.Type,
        Names = new LocalizedText(entry.Ko, entry.En),
        ExternalIds = entry.External,
        Aliases = [.. entry.Aliases.Concat(spellings).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
    };

    private string? Relation(LexiconEntry from, LexiconEntry to)
    {
        var relation = from.Type switch
        {
            "Company" => to.Type == "Company" ? "SUBSIDIARY_OF" : to.Id == from.Country ? "LOCATED_IN" : "PART_OF",
            "Institution" or "Event" => to.Id == from.Country ? "LOCATED_IN" : "PART_OF",
            "Region" => to.Type == "Country" ? "LOCATED_IN" : "PART_OF",
            // A body below another one belongs to that one; its country follows from there.
            "Agency" => to.Id == from.Country && from.Parent is not null && from.Parent != from.Country ? null : "PART_OF",
            "Law" or "Policy" => to.Type is "Country" or "Region" ? "APPLIES_IN" : "PART_OF",
            _ => null,
        };
        return relation is not null && ontology.FindRelation(relation) is { } type && type.Allows(from.Type, to.Type) ? relation : null;
    }
}

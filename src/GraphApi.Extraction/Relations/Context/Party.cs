using GraphApi.Extraction.Mentions;

namespace GraphApi.Extraction.Relations.Context;

/// <summary>An entity in a role.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Type">The name of its node type.</param>
/// <param name="Mention">Where the sentence names it, or null where it is known from the context.</param>
/// <param name="Token">The token that names it, or -1.</param>
internal readonly record struct Party(string Id, string Type, EntityMention? Mention = null, int Token = -1)
{
    public static Party Of(EntityMention mention, int token = -1) => new(mention.EntityId, mention.Type, mention, token);

    public bool IsPlace => Type is "Country" or "Region";

    public bool IsBody => Type is "Agency" or "InternationalOrganization" or "Company" or "Institution";

    public bool IsActor => IsPlace || IsBody || Type == "Person";

    public bool IsInstrument => Type is "Law" or "Policy" or "Standard";

    public bool IsArtifact => Type is "Model" or "Product" or "Dataset" or "Benchmark";
}

namespace GraphApi.Graph.Model;

/// <summary>Where an assertion comes from. The order is that of preference: what a text states outranks what is known without it, and that what a rule concludes.</summary>
public enum Origin
{
    /// <summary>A document says so; there is evidence.</summary>
    Stated,

    /// <summary>Reference data (the lexicon) says so: a company's country, an agency's parent.</summary>
    Reference,

    /// <summary>A rule concluded it; there is the chain of edges that it follows from.</summary>
    Inferred,
}

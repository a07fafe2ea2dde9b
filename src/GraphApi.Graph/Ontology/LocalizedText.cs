namespace GraphApi.Graph.Ontology;

/// <summary>A text in the two languages of the graph.</summary>
/// <param name="Ko">The Korean text, or null where there is none.</param>
/// <param name="En">The English text, or null where there is none.</param>
public sealed record LocalizedText(string? Ko, string? En)
{
    /// <summary>The text in <paramref name="language"/> ("ko" or "en"), else the one in the other language, else the empty string.</summary>
    public string In(string language) => (language == "ko" ? Ko ?? En : En ?? Ko) ?? "";
}

using GraphApi.Extraction.Lexicon;

namespace GraphApi.Extraction.Entities;

/// <summary>An entity as one document knows it.</summary>
/// <param name="Id">The id.</param>
/// <param name="Type">The name of the node type.</param>
/// <param name="Ko">The Korean name, or null.</param>
/// <param name="En">The English name, or null.</param>
/// <param name="Aliases">Every other spelling in this document or the lexicon.</param>
/// <param name="Entry">The lexicon's entry, or null where the document introduced it.</param>
public sealed record DocumentEntity(string Id, string Type, string? Ko, string? En, IReadOnlyList<string> Aliases, LexiconEntry? Entry);

using GraphApi.Extraction.Lexicon;

namespace GraphApi.Extraction.Mentions;

/// <summary>An entity that a name may mean.</summary>
/// <param name="EntityId">The entity.</param>
/// <param name="Type">The name of its node type.</param>
/// <param name="Ambiguous">Whether the name counts only where the context speaks for the entity.</param>
/// <param name="Entry">The lexicon's entry, or null for an entity that the document introduced.</param>
/// <param name="Anaphor">Whether the name is a short form that the document introduced.</param>
internal sealed record NameCandidate(string EntityId, string Type, bool Ambiguous, LexiconEntry? Entry, bool Anaphor = false);

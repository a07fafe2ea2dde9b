namespace GraphApi.Extraction.Lexicon;

/// <summary>An entry with the place where it stands.</summary>
internal readonly record struct LexiconDraft(LexiconEntry Entry, string File, int Line);

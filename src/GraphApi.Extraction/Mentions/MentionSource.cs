namespace GraphApi.Extraction.Mentions;

/// <summary>How a mention was found.</summary>
public enum MentionSource
{
    /// <summary>A name of the lexicon.</summary>
    Lexicon,

    /// <summary>A pattern that discovers names which the lexicon does not know.</summary>
    Pattern,

    /// <summary>A short form of an entity that the document introduced before (an abbreviation, 컨소시엄, 동 법).</summary>
    Anaphor,
}

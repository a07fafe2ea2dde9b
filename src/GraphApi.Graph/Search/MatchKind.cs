namespace GraphApi.Graph.Search;

/// <summary>How a name matched what was typed, best first.</summary>
public enum MatchKind
{
    /// <summary>A name or alias equals it.</summary>
    Exact,

    /// <summary>A name or alias begins with it.</summary>
    Prefix,

    /// <summary>A word inside a name or alias begins with it.</summary>
    WordPrefix,

    /// <summary>The initial consonants of a name or alias begin with it.</summary>
    Initials,

    /// <summary>A name or alias contains it.</summary>
    Substring,

    /// <summary>A name or alias shares most of its two-letter sequences with it.</summary>
    Similar,
}

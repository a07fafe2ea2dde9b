using GraphApi.Extraction.Layout;
using GraphApi.Extraction.Relations.Patterns;
using GraphApi.Extraction.Text;

namespace GraphApi.Extraction.Relations.Sentences;

/// <summary>A sentence taken apart into tokens and noun phrases.</summary>
internal sealed class Sentence
{
    public required MappedText Text { get; init; }

    public required Block Block { get; init; }

    public required bool IsKorean { get; init; }

    public required IReadOnlyList<Token> Tokens { get; init; }

    /// <summary>What stands in brackets before the first token: (미국) …</summary>
    public required IReadOnlyList<Token> Label { get; init; }

    public List<Phrase> Phrases { get; } = [];

    public List<Modifier> Modifiers { get; } = [];

    public List<TitleUnit> Titles { get; } = [];

    /// <summary>The phrase that each token belongs to, or null.</summary>
    public Phrase?[] PhraseOf { get; set; } = [];
}

/// <summary>One or more names that play one part in a clause: A, B와 C가.</summary>
internal sealed class Phrase
{
    /// <summary>The tokens of the names, in order.</summary>
    public required List<int> Heads { get; init; }

    public Slot Slot { get; set; }

    /// <summary>The preposition before a possessive: into X's deal.</summary>
    public Slot Owns { get; set; } = Slot.Aside;

    /// <summary>The first token, modifiers included.</summary>
    public required int First { get; init; }

    /// <summary>The last token: the one that bears the particle.</summary>
    public int Last { get; set; }

    /// <summary>Whether a comma right after it may make it the subject of a headline.</summary>
    public bool Opens { get; set; }

    /// <summary>The token of an adnominal verb whose clause this phrase is the subject of, or -1.</summary>
    public int ConsumedBy { get; set; } = -1;
}

/// <summary>A name that stands before another and belongs to it: 구글의 제미나이, 미국 상무부.</summary>
/// <param name="Of">The token of the modifying name.</param>
/// <param name="Head">The token of the name that it modifies.</param>
/// <param name="Genitive">Whether 의 or 's stands between them.</param>
internal sealed record Modifier(int Of, int Head, bool Genitive);

/// <summary>A person with a title and the body or place that it belongs to.</summary>
/// <param name="Person">The person's token.</param>
/// <param name="Of">The token of the body or place.</param>
/// <param name="Title">The title as the patterns write it.</param>
/// <param name="Last">The last token of the whole.</param>
internal sealed record TitleUnit(int Person, int Of, string Title, int Last);

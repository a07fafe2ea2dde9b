using GraphApi.Extraction.Mentions;
using GraphApi.Extraction.Relations.Patterns;
using GraphApi.Extraction.Values;

namespace GraphApi.Extraction.Relations.Sentences;

/// <summary>What a token is.</summary>
internal enum TokenKind
{
    Word,
    Mention,
    Value,
    Mark,
}

/// <summary>A word, name, value or mark of a sentence. What stands in brackets is no token of the sentence but the gloss of the token before it.</summary>
internal sealed class Token
{
    public required TokenKind Kind { get; init; }

    public required int Start { get; init; }

    /// <summary>The end, exclusive, of the word itself; for a name without its particle.</summary>
    public required int End { get; init; }

    /// <summary>The word or mark; for a name its surface.</summary>
    public required string Text { get; init; }

    public EntityMention? Mention { get; init; }

    public TextValue? Value { get; init; }

    /// <summary>Whether nothing, or only quotes and brackets, stands between this token and the one before.</summary>
    public bool Glued { get; init; }

    /// <summary>What stands in brackets after it, or null.</summary>
    public List<Token>? Gloss { get; set; }

    /// <summary>The slot that its own particle gives.</summary>
    public Slot Slot { get; set; }

    /// <summary>Whether its particle may join it to the next name (와, 과, 및).</summary>
    public bool Joins { get; set; }

    /// <summary>Whether its particle is 도.</summary>
    public bool IsAlso { get; set; }

    public bool IsMark(char mark) => Kind == TokenKind.Mark && Text.Length == 1 && Text[0] == mark;

    public bool IsComma => Kind == TokenKind.Mark && Text is "," or "·" or "/" or "、" or ";" or "‧" or "∙" or "•";

    public bool IsStop => Kind == TokenKind.Mark && Text is "." or ";" or ":" or "→" or "▲" or "!" or "?" or "…";
}

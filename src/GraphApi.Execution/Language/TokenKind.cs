namespace GraphApi.Execution.Language;

/// <summary>The kinds of lexical token (section 2.1.6).</summary>
public enum TokenKind : byte
{
    /// <summary>Nothing follows.</summary>
    EndOfFile,

    /// <summary>An exclamation mark.</summary>
    Bang,

    /// <summary>A dollar sign.</summary>
    Dollar,

    /// <summary>An ampersand.</summary>
    Ampersand,

    /// <summary>An opening parenthesis.</summary>
    ParenthesisOpen,

    /// <summary>A closing parenthesis.</summary>
    ParenthesisClose,

    /// <summary>Three dots.</summary>
    Spread,

    /// <summary>A colon.</summary>
    Colon,

    /// <summary>An equals sign.</summary>
    EqualsSign,

    /// <summary>An at sign.</summary>
    At,

    /// <summary>An opening square bracket.</summary>
    BracketOpen,

    /// <summary>A closing square bracket.</summary>
    BracketClose,

    /// <summary>An opening brace.</summary>
    BraceOpen,

    /// <summary>A vertical bar.</summary>
    Pipe,

    /// <summary>A closing brace.</summary>
    BraceClose,

    /// <summary>A name.</summary>
    Name,

    /// <summary>An integer.</summary>
    Int,

    /// <summary>A number with a fraction or an exponent.</summary>
    Float,

    /// <summary>A string between quotes.</summary>
    Text,

    /// <summary>A string between triple quotes.</summary>
    BlockText,
}

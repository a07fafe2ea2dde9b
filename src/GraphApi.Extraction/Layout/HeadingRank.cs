namespace GraphApi.Extraction.Layout;

/// <summary>How kinds of headings are ordered from the title of a document down to the smallest.</summary>
internal static class HeadingRank
{
    /// <summary>The rank of a document's title.</summary>
    public const int DocumentTitle = 0;

    /// <summary>The rank of a title that stands alone, without number or mark.</summary>
    public const int Title = 4;

    /// <summary>The rank of a short line that stands alone below a numbered heading.</summary>
    public const int Subtitle = 14;

    /// <summary>Whether a style is a kind of numbering rather than a mark.</summary>
    public static bool IsNumbering(string style) => style is "part" or "chapter" or "section" or "I." or "N" or "N." or "N.N" or "N.N.N" or "N)" or "(N)" or "가." or "가)" or "(가)" or "①" or "a)" or "㉠";

    /// <summary>The rank of a style; the smaller, the higher.</summary>
    public static int Of(string style) => style switch
    {
        "part" => 1,
        "chapter" => 2,
        "section" => 3,
        "I." => 3,
        "N" => 6,
        "N." => 7,
        "N.N" => 8,
        "N.N.N" => 9,
        "N)" => 10,
        "(N)" => 11,
        "가." => 12,
        "가)" or "(가)" => 13,
        "□" or "£" or "❏" or "▣" => 15,
        "■" or "◆" => 16,
        "▶" or "►" or "▷" => 17,
        "◎" => 18,
        "●" or "○" or "◇" or "❍" => 19,
        "①" => 20,
        ['#', var depth] => depth - '0',
        _ => 21,
    };
}

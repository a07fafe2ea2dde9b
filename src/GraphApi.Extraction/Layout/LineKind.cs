namespace GraphApi.Extraction.Layout;

/// <summary>What a single line is, before lines are put together to blocks.</summary>
internal enum LineKind
{
    Blank,
    Text,
    Noise,
    Heading,
    Bullet,
    TableRow,
    Caption,
    Source,
    Footnote,
    Url,
}

using System.Collections.Frozen;

namespace GraphApi.Extraction.Text;

/// <summary>A tag of HTML found in a text: only names that HTML knows count, so that captions in angle brackets and comparisons stay text.</summary>
internal readonly record struct HtmlTag(string Name, bool Closing, int End)
{
    // A tag longer than this is taken for text: it keeps the search for the closing bracket bounded.
    private const int MaxLength = 4096;

    private static readonly FrozenSet<string> Inline = new[]
    {
        "a", "abbr", "b", "bdi", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "img", "ins", "kbd", "label", "mark", "q", "s", "samp",
        "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Block = new[]
    {
        "address", "article", "aside", "base", "blockquote", "body", "br", "button", "canvas", "caption", "center", "col", "colgroup", "dd", "details", "dialog", "div",
        "dl", "dt", "embed", "fieldset", "figcaption", "figure", "footer", "form", "frame", "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hgroup",
        "hr", "html", "iframe", "input", "legend", "li", "link", "main", "menu", "meta", "nav", "noframes", "noscript", "object", "ol", "optgroup", "option", "p",
        "param", "picture", "pre", "script", "search", "section", "select", "source", "style", "summary", "svg", "table", "tbody", "td", "template", "textarea",
        "tfoot", "th", "thead", "title", "tr", "track", "ul", "video", "audio",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> InlineNames = Inline.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> BlockNames = Block.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the tag parts what stands around it, as a paragraph does and emphasis does not.</summary>
    public bool Parts => BlockNames.Contains(Name);

    /// <summary>Reads the tag that begins at <paramref name="start"/>, before <paramref name="limit"/>.</summary>
    public static bool TryRead(string text, int start, int limit, out HtmlTag tag)
    {
        tag = default;
        var i = start + 1;
        var closing = i < limit && text[i] == '/';
        if (closing) i++;
        var name = i;
        while (i < limit && char.IsAsciiLetterOrDigit(text[i])) i++;
        if (i == name || i - name > 10 || i >= limit) return false;
        if (!char.IsWhiteSpace(text[i]) && text[i] is not ('>' or '/')) return false;
        var span = text.AsSpan(name, i - name);
        if (!(InlineNames.TryGetValue(span, out var known) || BlockNames.TryGetValue(span, out known))) return false;
        var quote = '\0';
        for (var end = Math.Min(limit, start + MaxLength); i < end; i++)
        {
            var c = text[i];
            if (quote != '\0') quote = c == quote ? '\0' : quote;
            else if (c is '"' or '\'') quote = c;
            else if (c == '>')
            {
                tag = new HtmlTag(known, closing, i + 1);
                return true;
            }
        }

        return false;
    }
}

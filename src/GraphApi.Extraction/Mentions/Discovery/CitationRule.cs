using GraphApi.Extraction.Layout;

namespace GraphApi.Extraction.Mentions.Discovery;

/// <summary>Source lines and footnotes that cite: publisher, title, date. The title is a publication, an unknown publisher a company unless its name says otherwise.</summary>
internal sealed class CitationRule(MentionPatterns patterns) : IDiscoveryRule
{
    private const int LongestPublisher = 60;
    private const int ShortestTitle = 12;
    private const int LongestTitle = 200;

    public void Propose(UnitView view, List<Proposal> proposals)
    {
        var block = view.Unit.Block;
        if (block.Kind is not (BlockKind.Source or BlockKind.Footnote)) return;
        var text = view.Text;
        var sentences = block.Kind == BlockKind.Source && view.Unit.Sentences.Count > 0 ? view.Unit.Sentences : [(0, text.Length)];
        foreach (var (start, end) in sentences) Cite(view, text, start, end, proposals);
    }

    private void Cite(UnitView view, string text, int start, int end, List<Proposal> proposals)
    {
        start = AfterLabel(text, start, end);
        var dateStart = DateStart(text, start, end);
        if (dateStart < 0) return;
        var comma = text.IndexOf(", ", start, dateStart - start, StringComparison.Ordinal);
        if (comma < 0) return;
        // A publisher's own name may hold commas (Department for Science, Innovation & Technology).
        foreach (var (match, _) in view.Known)
        {
            if (match.Start <= start + 1 && match.End > comma && match.End < dateStart && text[match.End] == ',') comma = match.End;
        }

        var (titleStart, titleEnd) = (comma + 2, dateStart);
        while (titleEnd > titleStart && text[titleEnd - 1] is ' ' or ',' or '.') titleEnd--;
        while (titleStart < titleEnd && (text[titleStart] == ' ' || Characters.IsQuote(text[titleStart]))) titleStart++;
        while (titleEnd > titleStart && Characters.IsQuote(text[titleEnd - 1])) titleEnd--;
        if (IsTitle(text.AsSpan(titleStart, titleEnd - titleStart))) proposals.Add(Proposal.Of(text, titleStart, titleEnd, "Publication", 0.85, strong: true));
        if (comma - start is < 2 or > LongestPublisher || view.Touches(start, comma) || patterns.Stop.Contains(text[start..comma]) || !text[start..comma].Any(char.IsLetter)) return;
        proposals.Add(Proposal.Of(text, start, comma, PublisherType(text[start..comma]), 0.6));
    }

    // A footnote may tell a story and cite in passing: what holds list marks, a date of its own or a bracket without its fellow is no title.
    private static bool IsTitle(ReadOnlySpan<char> text)
    {
        if (text.Length is < ShortestTitle or > LongestTitle || text.ContainsAny('△', '▲', '※')) return false;
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            depth += text[i] is '(' ? 1 : text[i] is ')' ? -1 : 0;
            if (depth < 0) return false;
            if (i + 5 < text.Length && text[i] is '1' or '2' && char.IsAsciiDigit(text[i + 3]) && text[i + 4] == '.' && char.IsAsciiDigit(text[i + 5])) return false;
        }

        return depth == 0;
    }

    // Past "출처:", "Source:", "23)", "[7]" and the like.
    private static int AfterLabel(string text, int start, int end)
    {
        var colon = text.IndexOf(':', start, Math.Min(12, end - start));
        if (colon >= 0 && IsLabel(text.AsSpan(start, colon - start))) start = colon + 1;
        var at = start;
        while (at < end && (char.IsAsciiDigit(text[at]) || text[at] is '[' or '(' or ' ')) at++;
        if (at < end && at > start && text[at] is ')' or ']' or '.') start = at + 1;
        while (start < end && text[start] is ' ' or '*' or '-') start++;
        return start;
    }

    // Ministries and official sites publish as much as firms do.
    private string PublisherType(string name)
    {
        if (name[^1] is '부' or '처' or '청' || name.Contains("gov", StringComparison.OrdinalIgnoreCase) || name.Contains("gouv", StringComparison.OrdinalIgnoreCase)) return "Agency";
        return patterns.Heads.Of(name)?.Type ?? "Company";
    }

    private static bool IsLabel(ReadOnlySpan<char> text) =>
        text.Contains("출처", StringComparison.Ordinal) || text.Contains("자료", StringComparison.Ordinal) || text.Contains("ource", StringComparison.Ordinal);

    // The date that ends the citation: 2024.02.08, 2024.2, 2024-02-08; only addresses and marks may follow.
    private static int DateStart(string text, int start, int end)
    {
        var stop = text.IndexOf("http", start, end - start, StringComparison.Ordinal);
        if (stop >= 0) end = stop;
        while (end > start && !char.IsAsciiDigit(text[end - 1]))
        {
            if (char.IsLetter(text[end - 1])) return -1;
            end--;
        }

        var at = end;
        while (at > start && (char.IsAsciiDigit(text[at - 1]) || text[at - 1] is '.' or '-' or ' ' or '~')) at--;
        while (at < end && !char.IsAsciiDigit(text[at])) at++;
        return end - at >= 6 && text[at] is '1' or '2' && at + 4 < end && text[at + 4] is '.' or '-' or ' ' ? at : -1;
    }
}

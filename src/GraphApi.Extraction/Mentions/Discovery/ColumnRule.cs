using GraphApi.Graph.Search;

namespace GraphApi.Extraction.Mentions.Discovery;

/// <summary>Cells of a column whose header says what they name (모델명, Company), and repository paths (owner/model).</summary>
internal sealed class ColumnRule(MentionPatterns patterns) : IDiscoveryRule
{
    private const int Longest = 40;

    public void Propose(UnitView view, List<Proposal> proposals)
    {
        if (!view.Unit.InTable || view.Unit.IsHeader) return;
        var text = view.Text;
        if (RepositoryPath(text) is { } slash)
        {
            if (!view.Touches(slash + 1, text.Length)) proposals.Add(new Proposal(slash + 1, PathEnd(text, slash + 1), "Model", null, text[(slash + 1)..PathEnd(text, slash + 1)], 0.8, true) { ShortForms = [text[..PathEnd(text, slash + 1)]] });
            return;
        }

        if (view.Unit.Column.Length == 0 || !patterns.Columns.TryGetValue(SearchText.Fold(view.Unit.Column), out var type)) return;
        var end = text.IndexOf('(') is var bracket and > 1 ? bracket : text.Length;
        while (end > 0 && text[end - 1] == ' ') end--;
        if (end is < 2 or > Longest || view.Touches(0, end) || patterns.Stop.Contains(text[..end])) return;
        if (!text[..end].Any(c => Characters.IsLatinLetter(c) || Characters.IsHangul(c)) || text.AsSpan(0, end).ContainsAny(",;:")) return;
        // A Korean phrase with spaces tells about a thing more often than it names one.
        if (text[..end].Count(c => c == ' ') > 3 || (type == "Model" && !text[..end].Any(c => char.IsAsciiDigit(c) || char.IsAsciiLetterUpper(c)))) return;
        proposals.Add(Proposal.Of(text, 0, end, type, 0.7));
    }

    // owner/model-7b: one slash, no spaces, a digit behind it; returns the slash.
    private static int? RepositoryPath(string text)
    {
        var slash = text.IndexOf('/');
        if (slash < 2 || slash != text.LastIndexOf('/') || text.Contains(' ') || text.Length - slash < 4) return null;
        var digit = false;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] > '\x7e') return null;
            digit |= i > slash && char.IsAsciiDigit(text[i]);
        }

        return digit && char.IsAsciiLetter(text[0]) ? slash : null;
    }

    private static int PathEnd(string text, int start)
    {
        var end = text.Length;
        while (end > start && !char.IsAsciiLetterOrDigit(text[end - 1])) end--;
        return end;
    }
}

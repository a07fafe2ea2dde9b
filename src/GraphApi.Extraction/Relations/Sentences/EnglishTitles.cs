using GraphApi.Extraction.Relations.Patterns;

namespace GraphApi.Extraction.Relations.Sentences;

/// <summary>Finds persons with a title: OpenAI CEO X; X, the chief executive of Y; X, Y's chief scientist; the governor of Z, X.</summary>
internal sealed class EnglishTitles(LanguagePatterns patterns)
{
    private const int Reach = 9;
    private static readonly string[] Copulas = ["is", "was", "has", "had", "been", "be", "become", "became", "named", "appointed", "elected", "as", "serves", "served", "who", "will", "now", "remains"];

    /// <summary>Fills in the titles of a sentence.</summary>
    public void Read(Sentence sentence)
    {
        var tokens = sentence.Tokens;
        for (var at = 0; at < tokens.Count; at++)
        {
            if (tokens[at].Mention is not { Type: "Person" }) continue;
            if (Before(tokens, at) is { } before) sentence.Titles.Add(before);
            else if (After(tokens, at) is { } after) sentence.Titles.Add(after);
        }
    }

    // "Y CEO X", "Y's chief executive, X", "the governor of Y, X".
    private TitleUnit? Before(IReadOnlyList<Token> tokens, int person)
    {
        var at = person - 1;
        if (at >= 0 && tokens[at].IsMark(',')) at--;
        var of = -1;
        if (at >= 2 && IsBody(tokens[at]) && tokens[at - 1].Text is "of" or "the" or "at") { of = at; at -= tokens[at - 1].Text == "the" ? 3 : 2; }
        if (at < 0 || TitleEnding(tokens, at, out var start) is not { } title) return null;
        if (of < 0)
        {
            var owner = start - 1;
            if (owner >= 0 && tokens[owner].Text is "its" or "Its" or "their") return new TitleUnit(person, -1, title, person);
            if (owner >= 0 && tokens[owner].Text == "'s") owner--;
            if (owner >= 0 && IsBody(tokens[owner])) of = owner;
        }

        return of >= 0 ? new TitleUnit(person, of, title, person) : null;
    }

    // "X, the CEO of Y", "X, Y's chief scientist", "X, Y chief executive".
    private TitleUnit? After(IReadOnlyList<Token> tokens, int person)
    {
        var from = person + 1;
        if (from < tokens.Count && tokens[from].IsMark(',')) from++;
        else while (from < tokens.Count && Array.IndexOf(Copulas, tokens[from].Text) >= 0) from++;
        if (from == person + 1 || from >= tokens.Count) return null;
        var of = -1;
        for (var at = from; at < tokens.Count && at <= from + Reach - 2; at++)
        {
            if (tokens[at].IsMark(',') || tokens[at].IsStop) return null;
            if (IsBody(tokens[at]) && of < 0) { of = at; continue; }
            if (TitleStarting(tokens, at, out var last) is not { } title) continue;
            for (var next = last + 1; of < 0 && next < tokens.Count && next <= last + 8; next++)
            {
                if (tokens[next].IsMark(',') || tokens[next].IsStop) break;
                if (IsBody(tokens[next])) of = next;
            }

            if (of < 0 && tokens[at - 1].Text is "the" or "its" && (last + 1 >= tokens.Count || tokens[last + 1].Kind == TokenKind.Mark)) return new TitleUnit(person, -1, title, person);
            return of >= 0 ? new TitleUnit(person, of, title, Math.Max(last, of)) : null;
        }

        return null;
    }

    private static bool IsBody(Token token) => token.Mention is { Type: "Company" or "Institution" or "Agency" or "InternationalOrganization" or "Country" or "Region" };

    private string? TitleStarting(IReadOnlyList<Token> tokens, int at, out int last)
    {
        last = at;
        foreach (var title in patterns.Titles)
        {
            if (Matches(tokens, at, title, out last)) return title;
        }

        return null;
    }

    private string? TitleEnding(IReadOnlyList<Token> tokens, int end, out int start)
    {
        start = end;
        foreach (var title in patterns.Titles)
        {
            start = end - title.AsSpan().Count(' ');
            if (start >= 0 && Matches(tokens, start, title, out var last) && last == end) return title;
        }

        return null;
    }

    private static bool Matches(IReadOnlyList<Token> tokens, int at, string title, out int last)
    {
        last = at - 1;
        foreach (var range in title.AsSpan().Split(' '))
        {
            last++;
            if (last >= tokens.Count || tokens[last].Kind != TokenKind.Word || !tokens[last].Text.AsSpan().Equals(title.AsSpan()[range], StringComparison.OrdinalIgnoreCase)) return false;
        }

        return true;
    }
}

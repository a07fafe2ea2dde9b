namespace GraphApi.Extraction.Mentions.Discovery;

/// <summary>Reads other names of a thing from the bracket right behind its name: 한글(English, ABBR), Full Name (ABBR), 이름(이하 약칭).</summary>
internal sealed class BracketAliases(MentionPatterns patterns)
{
    private const int Longest = 90;

    /// <summary>The names in the bracket that opens behind <paramref name="end"/>, and where it closes (exclusive); none where there is no such bracket.</summary>
    public (IReadOnlyList<string> Names, int Close) Read(string text, int start, int end, string type)
    {
        var open = end;
        while (open < text.Length && Characters.IsQuote(text[open])) open++;
        if (open < text.Length && text[open] == ' ') open++;
        if (open >= text.Length || text[open] != '(') return ([], end);
        var close = text.IndexOf(')', open);
        if (close < 0 || close - open > Longest) return ([], end);
        var name = text[start..end];
        List<string> names = [];
        foreach (var part in text[(open + 1)..close].Split([',', ';', '·'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var alias = Bare(part);
            if (alias.Length > 1 && IsAlias(name, alias, type, part.StartsWith("이하", StringComparison.Ordinal))) names.Add(alias);
        }

        return (names, close + 1);
    }

    private static string Bare(string part)
    {
        foreach (var opening in (ReadOnlySpan<string>)["이하 ", "or ", "formerly "])
        {
            if (part.StartsWith(opening, StringComparison.Ordinal)) part = part[opening.Length..];
        }

        return part.Trim('\'', '‘', '’', '"', '“', '”');
    }

    private bool IsAlias(string name, string alias, string type, bool declared)
    {
        if (patterns.Stop.Contains(alias) || patterns.Generic.MakeUp(alias)) return false;
        // A declared short form of two syllables (조치, 계획) is a common word again a page later.
        if (declared) return alias.Length > 2;
        if (patterns.Titles.Contains(alias) || alias.Any(c => c is '\'' or '%' or '$' or ':' or '/')) return false;
        var hangul = alias.Any(Characters.IsHangul);
        if (hangul || !char.IsLetter(alias[0])) return false;
        if (type is "Country" or "Region" or "Event") return name.Any(Characters.IsHangul) && alias.Length > 3 && char.IsUpper(alias[0]) && type == "Event";
        if (type == "Law" && alias.Any(char.IsAsciiDigit)) return char.IsUpper(alias[0]);
        if (alias.Contains(' ')) return name.Any(Characters.IsHangul) && char.IsUpper(alias[0]);
        var capitals = alias.Count(char.IsUpper);
        if (name.Any(Characters.IsHangul)) return type == "Person" ? alias.Length > 3 : capitals > 0;
        return capitals > 1 && alias.Length <= 10 && IsInitials(name, alias);
    }

    // The capitals of the short form are initials of the long one, in order, but for one.
    private static bool IsInitials(string name, string alias)
    {
        int found = 0, at = 0, wanted = 0;
        foreach (var c in alias)
        {
            if (!char.IsLetter(c)) continue;
            wanted++;
            for (var i = at; i < name.Length; i++)
            {
                if (char.ToUpperInvariant(name[i]) != char.ToUpperInvariant(c) || (i > 0 && char.IsLetter(name[i - 1]) && !char.IsUpper(name[i]))) continue;
                found++;
                at = i + 1;
                break;
            }
        }

        return wanted > 1 && found >= wanted - 1 && found > 1;
    }
}

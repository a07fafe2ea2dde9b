namespace GraphApi.Extraction.Mentions.Discovery;

/// <summary>What the words beside an English name say of its type.</summary>
internal sealed class EnglishContext(MentionPatterns patterns)
{
    private const int ApposedWithin = 70;

    /// <summary>Whether a title before, a role behind a comma or a verb of speaking shows a person.</summary>
    public bool IsPerson(string text, int start, int end)
    {
        if (WordBefore(text, start) is { Length: > 0 } before && (patterns.Titles.Contains(before) || patterns.PersonVerbs.Contains(before))) return true;
        foreach (var opening in (ReadOnlySpan<string>)["founded by ", "led by ", "authored by ", "sponsored by ", "filed by ", "hired ", "appointed ", "recruited ", "poached ", "nominated ", "succeeded by ", "replaced by ", "written by ", "said "])
        {
            if (start >= opening.Length && string.CompareOrdinal(text, start - opening.Length, opening, 0, opening.Length) == 0) return true;
        }

        if (start > 3 && string.CompareOrdinal(text, start - 3, "by ", 0, 3) == 0 && text.AsSpan(Math.Max(0, start - 30), Math.Min(30, start)).Contains("founded", StringComparison.Ordinal)) return true;
        if (start > 2 && text[start - 1] == ' ' && text[start - 2] == ',' && EndsWithRole(text.AsSpan(0, start - 2))) return true;
        var at = end;
        if (at + 1 < text.Length && text[at] == ' ' && patterns.PersonVerbs.Contains(WordAt(text, at + 1))) return true;
        if (at + 2 >= text.Length || text[at] is not (',' or '(') && !(text[at] == ' ' && text[at + 1] == '(')) return false;
        if (string.CompareOrdinal(text, at, ", who ", 0, 6) == 0) return true;
        var stop = text.AsSpan(at + 1).IndexOfAny(",.;)");
        var apposition = text.AsSpan(at, Math.Min(stop < 0 ? text.Length - at : stop + 1, ApposedWithin));
        foreach (var role in patterns.Roles)
        {
            var found = apposition.IndexOf(role, StringComparison.Ordinal);
            if (found > 0 && !char.IsLetter(apposition[found - 1]) && (found + role.Length == apposition.Length || !char.IsLetter(apposition[found + role.Length]))) return true;
        }

        return false;
    }

    // "the governor, Jane Doe"
    private bool EndsWithRole(ReadOnlySpan<char> before)
    {
        foreach (var role in patterns.Roles)
        {
            if (before.EndsWith(role, StringComparison.Ordinal) && (before.Length == role.Length || !char.IsLetter(before[^(role.Length + 1)]))) return true;
        }

        return false;
    }

    /// <summary>
    /// The type told by a word right before or behind the name, by the apposition behind its comma or by what it is said to be; null where none tells.
    /// One plain word that begins a sentence may be any word.
    /// </summary>
    public string? TypeBeside(string text, (int Start, int End) sentence, int start, int end)
    {
        if (end + 1 < text.Length && text[end] == ' ' && Defined(text, end) is { } defined) return defined;
        if (IsPlainOpening(text, sentence, start, end)) return end + 2 < text.Length && text[end] == ',' && text[end + 1] == ' ' ? Apposed(text, end + 2) : null;
        var before = start;
        while (before > 0 && text[before - 1] == ' ') before--;
        if (before < start)
        {
            foreach (var (word, type) in patterns.TypeWords)
            {
                if (before >= word.Length && string.CompareOrdinal(text, before - word.Length, word, 0, word.Length) == 0 && (before == word.Length || !char.IsLetter(text[before - word.Length - 1]))) return type;
            }
        }

        if (end < text.Length && text[end] == ' ' && TypeAt(text, end + 1) is { } behind) return behind;
        return end + 2 < text.Length && text[end] == ',' && text[end + 1] == ' ' ? Apposed(text, end + 2) : null;
    }

    /// <summary>The type told by what is done to the name or by it: acquired X, X raised; null where nothing tells. One word that begins a sentence may be any word.</summary>
    public string? TypeByUse(string text, (int Start, int End) sentence, int start, int end) =>
        IsPlainOpening(text, sentence, start, end) ? null : OnScore(text, start) ? "Benchmark" : patterns.Uses.TypeOf(text, start, end);

    // "78.4 on X", "84% on X"
    private static bool OnScore(string text, int start)
    {
        if (start < 6 || text.AsSpan(start - 4, 4) is not (" on " or " in ")) return false;
        var at = start - 5;
        if (text[at] == '%') return true;
        while (at > 0 && char.IsAsciiDigit(text[at])) at--;
        return text[at] == '.' && at > 0 && char.IsAsciiDigit(text[at - 1]) && at < start - 5;
    }

    private static bool IsPlainOpening(string text, (int Start, int End) sentence, int start, int end) =>
        start == sentence.Start && !text.AsSpan(start + 1, end - start - 1).ContainsAnyInRange('A', 'Z') && !text.AsSpan(start, end - start).ContainsAnyInRange('0', '9');

    // "X is a small language model that": the first word that tells a type before the clause goes on.
    private string? Defined(string text, int end)
    {
        foreach (var copula in (ReadOnlySpan<string>)[" is a ", " is an ", " is the ", " are a ", " is our ", " is one of "])
        {
            if (string.CompareOrdinal(text, end, copula, 0, copula.Length) != 0) continue;
            var at = end + copula.Length;
            var stop = text.AsSpan(at).IndexOfAny(",.;(");
            var limit = Math.Min(stop < 0 ? text.Length : at + stop, at + ApposedWithin);
            for (var i = at; i <= limit && i < text.Length; i++)
            {
                if (i > at && text[i - 1] is not (' ' or '-')) continue;
                if (WordAt(text, i) is "that" or "which" or "who" or "of" or "for" or "in" or "from" or "with") return null;
                if (TypeAt(text, i) is { } type) return type;
            }
        }

        return null;
    }

    /// <summary>The type of a name that ends in a version (K2.5, H20): that of the sentence's nearest word for a model or a product.</summary>
    public string? TypeOfVersion(string text, (int Start, int End) sentence, int start, int end)
    {
        // "Lark-2 Mini": the version stands before its edition.
        while (text.LastIndexOf(' ', end - 1, end - start) is var space and > 0 && space > start && patterns.VersionWords.Contains(text[(space + 1)..end])) end = space;
        var last = text.LastIndexOf(' ', end - 1, end - start) + 1;
        var word = text.AsSpan(Math.Max(last, start), end - Math.Max(last, start));
        if (!word.ContainsAnyInRange('0', '9') || !word.ContainsAnyInRange('A', 'Z') && !word.Contains('.')) return null;
        string? best = null;
        var nearest = int.MaxValue;
        for (var at = sentence.Start; at < sentence.End; at++)
        {
            if ((at > 0 && char.IsLetter(text[at - 1])) || TypeAt(text, at) is not { } type || type is not ("Model" or "Product")) continue;
            var distance = at < start ? start - at : at - end;
            if (distance < nearest) (best, nearest) = (type, distance);
        }

        return best;
    }

    // ", a Paris start-up", ", the rocket maker that": an article, and then the first word that tells a type before the clause ends.
    private string? Apposed(string text, int at)
    {
        var article = WordAt(text, at);
        if (article is not ("a" or "an" or "the" or "another" or "its")) return null;
        var stop = text.AsSpan(at).IndexOfAny(",.;)");
        var end = Math.Min(stop < 0 ? text.Length : at + stop, at + ApposedWithin);
        for (var i = at; i < end; i++)
        {
            if (text[i] != ' ') continue;
            if (WordAt(text, i + 1) is "that" or "which" or "who" or "of" or "for" or "in") return null;
            if (TypeAt(text, i + 1) is { } type) return type;
        }

        return null;
    }

    private string? TypeAt(string text, int at)
    {
        foreach (var (word, type) in patterns.TypeWords)
        {
            if (string.CompareOrdinal(text, at, word, 0, word.Length) == 0 && (at + word.Length == text.Length || !char.IsLetterOrDigit(text[at + word.Length]))) return type;
        }

        return null;
    }

    private static string WordBefore(string text, int start)
    {
        if (start < 2 || text[start - 1] != ' ') return "";
        var at = start - 1;
        while (at > 0 && (char.IsLetter(text[at - 1]) || text[at - 1] is '.' or '-')) at--;
        return text[at..(start - 1)];
    }

    private static string WordAt(string text, int at)
    {
        var end = at;
        while (end < text.Length && char.IsLetter(text[end])) end++;
        return at <= text.Length ? text[at..end] : "";
    }
}

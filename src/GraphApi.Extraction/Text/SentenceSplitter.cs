namespace GraphApi.Extraction.Text;

/// <summary>Finds the sentences of normalised Korean and English text.</summary>
public static class SentenceSplitter
{
    // How far a bracket or quote may reach for the sentences in it to belong to the one around it.
    private const int MaxBracket = 240;

    private static readonly string[] Abbreviations =
    [
        "Mr", "Mrs", "Ms", "Dr", "Prof", "St", "No", "Fig", "Vol", "vs", "etc", "al", "pp", "approx", "Gov", "Sen", "Rep", "Gen", "Hon", "Rev", "Jr", "Sr", "Inc", "Corp", "Ltd", "Co", "Art", "Sec", "cf",
        "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec", "Dept", "Univ", "Ed", "eds", "Nos",
    ];

    // Abbreviations of which a sentence can end with: it does where one of these words follows.
    private static readonly string[] Starters = ["The", "A", "An", "In", "It", "This", "That", "These", "On", "At", "He", "She", "They", "We", "But", "And", "For", "If", "As", "Its", "Their", "When", "While", "After", "Both", "Under", "By", "Last", "There"];

    /// <summary>The sentences as ranges [start, end), in order, without white space around them.</summary>
    public static IReadOnlyList<(int Start, int End)> Split(string text)
    {
        var sentences = new List<(int, int)>();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is not ('.' or '!' or '?' or '。')) continue;
            var end = i + 1;
            while (end < text.Length && text[end] is '.' or '!' or '?' or '"' or '\'' or ')' or ']' or '」' or '』') end++;
            if (!Ends(text, start, i, end)) continue;
            Add(start, end);
            start = end;
            i = end - 1;
        }

        Add(start, text.Length);
        return sentences;

        void Add(int from, int to)
        {
            while (from < to && text[from] == ' ') from++;
            while (to > from && text[to - 1] == ' ') to--;
            if (from < to) sentences.Add((from, to));
        }
    }

    private static bool Ends(string text, int start, int dot, int end)
    {
        if (end >= text.Length) return true;
        var next = text[end];
        var before = dot > 0 ? text[dot - 1] : ' ';
        if (next != ' ')
        {
            // A missing space: …했다.또한. Behind a quote the sentence goes on: "…이다."라고.
            return end == dot + 1 && before is '다' or '요' or '까' or '죠' && CharacterFolding.IsHangul(next) && !InsideBracket(text, start, dot);
        }

        if (InsideBracket(text, start, dot) && !Closes(text, dot, end)) return false;
        if (text[dot] != '.') return true;
        var follower = end + 1 < text.Length ? text[end + 1] : ' ';
        if (char.IsAsciiDigit(before)) return EndsWithNumber(text, start, dot, follower);
        if (CharacterFolding.IsHangul(before)) return true;
        if (!char.IsLetter(before)) return !char.IsLower(follower);
        if (char.IsLower(follower)) return false;
        return !IsAbbreviation(text, start, dot) || StartsSentence(text, end + 1);
    }

    // "2024. 5. 3." and "제3. 4" are dates and numbers; "… in 2019. Google …" and "GPT-4. 구글은" are ends.
    private static bool EndsWithNumber(string text, int start, int dot, char follower)
    {
        if (char.IsAsciiDigit(follower)) return false;
        var i = dot;
        while (i > start && text[i - 1] != ' ') i--;
        var token = text.AsSpan(i, dot - i);
        var plain = true;
        foreach (var c in token) plain &= char.IsAsciiDigit(c) || c is '.' or '\'';
        if (!plain) return !char.IsLower(follower);
        return i > start && char.IsAsciiLetterUpper(follower);
    }

    private static bool IsAbbreviation(string text, int start, int dot)
    {
        var i = dot;
        while (i > start && (char.IsLetter(text[i - 1]) || text[i - 1] == '.')) i--;
        var token = text.AsSpan(i, dot - i);
        if (token.Length == 1 && char.IsUpper(token[0])) return true;
        if (token.Contains('.') || token.Length <= 4 && token.IndexOfAnyExcept('I', 'V', 'X') < 0) return true;
        foreach (var abbreviation in Abbreviations)
        {
            if (token.SequenceEqual(abbreviation)) return true;
        }

        return false;
    }

    private static bool StartsSentence(string text, int at)
    {
        // A single capital letter before the point is an initial; the word behind it is a name.
        var end = at;
        while (end < text.Length && char.IsLetter(text[end])) end++;
        var word = text.AsSpan(at, end - at);
        foreach (var starter in Starters)
        {
            if (word.SequenceEqual(starter)) return true;
        }

        return false;
    }

    private static bool Closes(string text, int dot, int end)
    {
        for (var i = dot + 1; i < end; i++)
        {
            if (text[i] is ')' or '"' or '」' or '』') return true;
        }

        return false;
    }

    // Whether a bracket that was opened in this sentence, not far back, is closed not far ahead.
    private static bool InsideBracket(string text, int start, int dot)
    {
        int round = 0, quotes = 0;
        for (var i = Math.Max(start, dot - MaxBracket); i < dot; i++)
        {
            if (text[i] == '(') round++;
            else if (text[i] == ')' && round > 0) round--;
            else if (text[i] == '"') quotes++;
        }

        if (round == 0 && quotes % 2 == 0) return false;
        var ahead = text.AsSpan(dot, Math.Min(MaxBracket, text.Length - dot));
        return round > 0 && ahead.Contains(')') || quotes % 2 == 1 && ahead.Contains('"');
    }
}

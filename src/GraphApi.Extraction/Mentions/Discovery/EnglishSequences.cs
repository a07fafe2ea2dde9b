namespace GraphApi.Extraction.Mentions.Discovery;

/// <summary>Finds stretches of capitalised English words that may be names.</summary>
internal sealed class EnglishSequences(MentionPatterns patterns)
{
    private static readonly HashSet<string> Connectors = new(StringComparer.Ordinal) { "of", "for", "on", "and", "&", "the", "a", "de", "la", "von", "van", "der", "du", "di", "del", "al", "bin" };

    private static readonly HashSet<string> Particles = new(StringComparer.Ordinal) { "de", "la", "von", "van", "der", "du", "di", "del", "al", "bin", "&" };

    private static readonly HashSet<string> Opening = new(StringComparer.Ordinal)
    {
        "Ministry", "Department", "Bureau", "Office", "University", "Institute", "Center", "Centre", "House", "Court", "Bank", "Council", "School", "Academy", "Committee", "Commission",
        "Agency", "Association", "Alliance", "Coalition", "Administration", "Authority", "Framework", "Code", "Guidelines", "Act", "Secretary", "State", "Model",
    };

    /// <summary>The stretches, in order. A possessive ends one, and so does any punctuation but a hyphen, an apostrophe and a point inside a word.</summary>
    public List<(int Start, int End)> Find(string text)
    {
        List<(int, int)> sequences = [];
        var words = Words(text);
        for (var i = 0; i < words.Count;)
        {
            if (!IsCapital(text, words[i]))
            {
                i++;
                continue;
            }

            var last = End(text, words, i, out var next);
            var first = i;
            while (first <= last && patterns.Stop.Contains(text[words[first].Start..words[first].End]) && (first == last || !IsAbbreviation(text, words[first]))) first++;
            while (last > first && IsBareNumber(text, words[last]) && !IsLawNumber(text, words, first)) last--;
            if (first <= last && !(first == last && words[first].End - words[first].Start < 2)) sequences.Add((words[first].Start, words[last].End));
            i = next;
        }

        return sequences;
    }

    private static int End(string text, List<(int Start, int End)> words, int first, out int next)
    {
        var last = first;
        var opened = Opening.Contains(text[words[first].Start..words[first].End]);
        next = first + 1;
        while (next < words.Count && words[next].Start - words[next - 1].End == 1 && text[words[next - 1].End] == ' ')
        {
            var word = text[words[next].Start..words[next].End];
            if (IsCapital(text, words[next]) || (char.IsAsciiDigit(word[0]) && next == last + 1))
            {
                last = next;
                opened |= Opening.Contains(word);
            }
            else if (opened && word is "for" or "on" && Subject(text, words, next) is var subject and > 0)
            {
                last = next = subject;
            }
            else if (!opened && word is "of" or "and" or "in" or "for" && LawEnd(text, words, first, next) is var lawEnd and > 0)
            {
                last = next = lawEnd;
            }
            else if (!Connectors.Contains(word) || !(opened || Particles.Contains(word)) || next + 1 >= words.Count || (word is "and" or "the" or "a" && !opened))
            {
                break;
            }

            next++;
        }

        if (Listed(text, words, last) is var listed and > 0) last = listed;
        next = last + 1;
        return last;
    }

    // "Committee on Commerce, Science and Transportation", "Business, Labor and Technology Committee": capitals listed up to an "and", of which what opens or ends them makes one name; or -1.
    private static int Listed(string text, List<(int Start, int End)> words, int last)
    {
        var opened = words[last].Start > 0 && last > 1 && text[words[last - 1].Start..words[last - 1].End] is "for" or "on" or "of" && Opening.Contains(text[words[last - 2].Start..words[last - 2].End]);
        var commas = 0;
        for (var at = last + 1; at < words.Count && at <= last + 8; at++)
        {
            var between = text.AsSpan(words[at - 1].End, words[at].Start - words[at - 1].End);
            var word = text[words[at].Start..words[at].End];
            if (between is ", " && (IsCapital(text, words[at]) || word is "and")) commas++;
            else if (between is not " ") return -1;
            if (word is "and" or "&" && at + 1 < words.Count && commas > 0 && IsCapital(text, words[at + 1]) && words[at + 1].Start - words[at].End == 1)
            {
                var end = at + 1;
                while (end + 1 < words.Count && IsCapital(text, words[end + 1]) && text.AsSpan(words[end].End, words[end + 1].Start - words[end].End) is " ") end++;
                return opened || (end > at + 1 && text[words[end].Start..words[end].End] is "Committee" or "Subcommittee" or "Commission" or "Department" or "Ministry" or "Council") ? end : -1;
            }

            if (!IsCapital(text, words[at])) return -1;
        }

        return -1;
    }

    // "the Future of Innovation Act", "the Developer and Deployer Act": small words inside a name that an article opens and the word for a law ends; or -1.
    private static int LawEnd(string text, List<(int Start, int End)> words, int first, int connector)
    {
        if (first == 0 || text[words[first - 1].Start..words[first - 1].End] is not ("the" or "The")) return -1;
        for (var at = connector; at < words.Count && at <= connector + 9 && words[at].Start - words[at - 1].End == 1 && text[words[at - 1].End] == ' '; at++)
        {
            var word = text[words[at].Start..words[at].End];
            if (word is "Act" or "Bill" or "Law" or "Ordinance" or "Regulation" or "Directive") return at;
            if (!IsCapital(text, words[at]) && word is not ("of" or "and" or "in" or "for" or "on" or "with" or "to")) return -1;
        }

        return -1;
    }

    // "Code of Practice for general-purpose AI": a few small words that lead to an abbreviation, or -1.
    private static int Subject(string text, List<(int Start, int End)> words, int connector)
    {
        for (var at = connector + 1; at < words.Count && at <= connector + 4 && words[at].Start - words[at - 1].End == 1 && text[words[at - 1].End] == ' '; at++)
        {
            if (IsAbbreviation(text, words[at]) && char.IsUpper(text[words[at].Start])) return at > connector + 1 ? at : -1;
            if (char.IsUpper(text[words[at].Start]) || Connectors.Contains(text[words[at].Start..words[at].End])) return -1;
        }

        return -1;
    }

    // "SB 205", "Executive Order 14365": the number is the name.
    private bool IsLawNumber(string text, List<(int Start, int End)> words, int first) =>
        patterns.Openers.Any(o => o.Type == "Law" && string.CompareOrdinal(text, words[first].Start, o.Word, 0, o.Word.Length) == 0);

    private static bool IsCapital(string text, (int Start, int End) word) =>
        char.IsUpper(text[word.Start]) || (word.End - word.Start > 1 && char.IsLetterOrDigit(text[word.Start]) && text.AsSpan(word.Start, word.End - word.Start).ContainsAnyInRange('A', 'Z') && HasLetterFirstHalf(text, word));

    // 8VC and xAI are names, 20M is a number.
    private static bool HasLetterFirstHalf(string text, (int Start, int End) word) => char.IsAsciiLetter(text[word.Start]) || word.End - word.Start - CountDigits(text, word) > 1;

    private static int CountDigits(string text, (int Start, int End) word)
    {
        var digits = 0;
        for (var i = word.Start; i < word.End; i++) digits += char.IsAsciiDigit(text[i]) ? 1 : 0;
        return digits;
    }

    private static bool IsAbbreviation(string text, (int Start, int End) word) => word.End - word.Start > 1 && !text.AsSpan(word.Start, word.End - word.Start).ContainsAnyInRange('a', 'z');

    private static bool IsBareNumber(string text, (int Start, int End) word) => char.IsAsciiDigit(text[word.Start]) && CountDigits(text, word) >= word.End - word.Start - 1;

    private static List<(int Start, int End)> Words(string text)
    {
        List<(int, int)> words = [];
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '&') words.Add((i, i + 1));
            if (!Characters.IsLatin(text[i])) continue;
            var start = i;
            while (i < text.Length && (Characters.IsLatin(text[i]) || IsInside(text, i))) i++;
            words.Add((start, i));
        }

        return words;
    }

    private static bool IsInside(string text, int i)
    {
        if (i == 0 || i + 1 >= text.Length || !Characters.IsLatin(text[i - 1]) || !Characters.IsLatin(text[i + 1])) return false;
        return text[i] switch
        {
            '-' or '_' => true,
            '.' => char.IsAsciiDigit(text[i - 1]) || char.IsLower(text[i + 1]) || char.IsUpper(text[i - 1]),
            '\'' or '’' => text[i + 1] != 's',
            _ => false,
        };
    }
}

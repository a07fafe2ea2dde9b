using GraphApi.Extraction.Text;

namespace GraphApi.Extraction.Layout;

/// <summary>Whether the text of one line goes on in another, and with or without a space between.</summary>
internal sealed class LineFlow
{
    // Beginnings that cannot begin a word: particles and endings torn from the word before by a line break.
    private static readonly string[] Fragments =
    [
        "다.", "다", "서", "로", "으로", "를", "을", "은", "는", "의", "에", "에서", "와", "과", "도", "며", "고", "여", "면", "적인", "적으로", "적이고", "적", "하여", "하고", "하는", "하며", "하기", "하도록",
        "했다.", "했다", "하였다.", "한다.", "된다.", "되었다.", "됐다.", "되는", "되어", "되고", "했으며", "하였으며", "됨", "함", "해", "할", "한", "된", "될", "들의", "들이", "들은", "들을", "라고", "이라고",
        "이며", "이고", "인", "만", "까지", "부터", "에게", "에도", "에는", "으며", "지만", "습니다.", "입니다.",
    ];

    private const string Particles = "이가은는을를의에도로와과만";

    // Last syllables of particles and connectives, and the nouns that happen to end with them.
    private const string OpenEndings = "을를은는의와과및고며여한할된될";

    private static readonly string[] ClosedEndings =
    [
        "회의", "협의", "논의", "합의", "정의", "발의", "심의", "강의", "주의", "결의", "동의", "제의", "건의", "문의", "이의", "통과", "결과", "효과", "성과", "부과", "초과", "학과", "경과", "보고", "경고", "권고", "광고", "제고",
        "공고", "최고", "사고", "재고", "창고", "참고", "예고", "신고", "선고", "참여", "부여", "기여", "수여", "급여", "제한", "권한", "북한", "남한", "기한", "무한", "상한", "하한", "역할", "분할", "관할", "마을", "한은",
    ];

    private readonly DocumentShape _shape;
    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);

    public LineFlow(IReadOnlyList<LayoutLine> lines, DocumentShape shape)
    {
        _shape = shape;
        var words = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var line in lines)
        {
            if (line.Kind is LineKind.Blank or LineKind.Noise) continue;
            foreach (var range in line.Content.Split(' '))
            {
                var word = Bare(line.Content[range]);
                if (word.Length is > 0 and <= 16) words[word] = words.TryGetValue(word, out var count) ? count + 1 : 1;
            }
        }
    }

    /// <summary>Whether a line ends a sentence.</summary>
    public static bool EndsSentence(LayoutLine line)
    {
        var text = line.Content;
        var i = text.Length;
        while (i > 0 && (text[i - 1] is '"' or '\'' or '”' or '’' or ')' or '」' or '』' or '*' or '⁾' or ']' or ' ' || text[i - 1] is '¹' or '²' or '³' or '⁰' or (>= '⁴' and <= '⁹'))) i--;
        return i > 0 && text[i - 1] is '.' or '!' or '?' or '。' or ':' or ';' or '>';
    }

    /// <summary>Whether a line cannot be the end of a statement: it ends with a particle, a comma, an open bracket.</summary>
    public static bool EndsOpen(LayoutLine line)
    {
        var text = line.Content;
        if (text.Length < 8) return false;
        var last = text[^1];
        if (last is ',' or '(' or '‘' or '“' or '「' or '·' or '-' or '&') return true;
        if (EndsWithParticle(text)) return true;
        int round = 0, corner = 0, single = 0;
        foreach (var c in text)
        {
            round += c == '(' ? 1 : c == ')' ? -1 : 0;
            corner += c is '「' or '『' ? 1 : c is '」' or '』' ? -1 : 0;
            single += c is '‘' or '“' ? 1 : c is '’' or '”' ? -1 : 0;
        }

        return round > 0 || corner > 0 || single > 0 && text.LastIndexOfAny('‘', '“') > text.Length - 60;
    }

    /// <summary>Whether a line begins in the middle of a sentence.</summary>
    public static bool StartsInside(LayoutLine line)
    {
        var text = line.Content;
        if (text.Length == 0) return false;
        if (text[0] is ',' or '.' or ')' or '’' or '”' or '」' or '』' or ';' && text.Length > 1) return true;
        return char.IsAsciiLetterLower(text[0]) && text.Length > 2 && char.IsAsciiLetterLower(text[1]) && !text.StartsWith("http") || IsFragment(FirstWord(text));
    }

    /// <summary>Whether a break tore a word in two: its halves together are a word of the document, apart they are not.</summary>
    public bool TearsWord(LayoutLine before, LayoutLine line)
    {
        if (before.Content.Length == 0 || line.Content.Length == 0) return false;
        if (!CharacterFolding.IsHangul(before.Content[^1]) || !CharacterFolding.IsHangul(line.Content[0])) return false;
        var words = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        var a = Bare(LastWord(before.Content));
        var b = Bare(FirstWord(line.Content));
        if (a.Length == 0 || b.Length == 0 || !words.ContainsKey(string.Concat(a, b))) return false;
        return !(words.TryGetValue(a, out var countA) && countA > 1 && words.TryGetValue(b, out var countB) && countB > 1);
    }

    /// <summary>Whether a line fills the width at which the document breaks its lines.</summary>
    public bool IsFull(LayoutLine line) => _shape.WrapWidth > 0 && line.Width >= _shape.WrapWidth * 0.8;

    /// <summary>Adds the line's content behind what the builder holds.</summary>
    /// <param name="normalizer">Normalises it.</param>
    /// <param name="target">Holds the text before it.</param>
    /// <param name="before">The line that stands before it.</param>
    /// <param name="line">The line.</param>
    public void Join(TextNormalizer normalizer, MappedTextBuilder target, LayoutLine before, LayoutLine line)
    {
        if (target.Length > 0 && target.Last == '-' && target.Length > 1 && char.IsLetter(target.Text[^2]) && line.Content.Length > 0 && char.IsAsciiLetterLower(line.Content[0]))
        {
            var joined = string.Concat(Bare(LastWord(before.Content)).TrimEnd('-'), Bare(FirstWord(line.Content)));
            if (!_words.ContainsKey(string.Concat(Bare(LastWord(before.Content)), Bare(FirstWord(line.Content)))) || _words.ContainsKey(joined)) target.TrimEnd(1);
        }
        else if (!IsOneWord(before, line))
        {
            target.AppendJoint();
        }

        normalizer.Append(target, line, line.Start, line.End);
    }

    private bool IsOneWord(LayoutLine before, LayoutLine line)
    {
        if (before.Content.Length == 0 || line.Content.Length == 0) return false;
        char last = before.Content[^1], first = line.Content[0];
        if (!CharacterFolding.IsHangul(first) && first is not (')' or ',' or '.' or '’' or '”' or '」')) return false;
        if (!CharacterFolding.IsHangul(first)) return true;
        if (before.TrailingSpace && _shape.SpaceMeansMore) return false;
        var a = Bare(LastWord(before.Content));
        var b = Bare(FirstWord(line.Content));
        if (a.Length == 0 || b.Length == 0) return !char.IsPunctuation(last) && IsFragment(FirstWord(line.Content));
        var words = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        var whole = words.ContainsKey(string.Concat(a, b));
        var apart = words.TryGetValue(a, out var countA) && countA > 1 && words.TryGetValue(b, out var countB) && countB > 1;
        if (whole) return !apart || b.Length == 1 && Particles.Contains(b[0], StringComparison.Ordinal) || CharacterFolding.IsHangul(last) && _shape.SpaceMeansMore;
        if (IsFragment(FirstWord(line.Content)) && (CharacterFolding.IsHangul(last) || char.IsLetterOrDigit(last) || last is '’' or '”' or '\'' or '"' or ')' or '」')) return !OpenEndings.Contains(last, StringComparison.Ordinal) || b.Length == 1;
        return CharacterFolding.IsHangul(last) && _shape.SpaceMeansMore;
    }

    private static bool EndsWithParticle(ReadOnlySpan<char> text)
    {
        if (!OpenEndings.Contains(text[^1], StringComparison.Ordinal)) return false;
        foreach (var noun in ClosedEndings)
        {
            if (text.EndsWith(noun)) return false;
        }

        return true;
    }

    private static bool IsFragment(ReadOnlySpan<char> word)
    {
        foreach (var fragment in Fragments)
        {
            if (word.SequenceEqual(fragment)) return true;
        }

        return false;
    }

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> text)
    {
        var space = text.IndexOf(' ');
        return space < 0 ? text : text[..space];
    }

    private static ReadOnlySpan<char> LastWord(ReadOnlySpan<char> text) => text[(text.LastIndexOf(' ') + 1)..];

    private static ReadOnlySpan<char> Bare(ReadOnlySpan<char> word)
    {
        while (word.Length > 0 && !char.IsLetterOrDigit(word[0])) word = word[1..];
        while (word.Length > 0 && !char.IsLetterOrDigit(word[^1]) && word[^1] != '-') word = word[..^1];
        return word;
    }
}

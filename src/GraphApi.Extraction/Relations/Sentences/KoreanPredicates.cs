using GraphApi.Extraction.Relations.Patterns;
using GraphApi.Extraction.Values;
using GraphApi.Graph.Model;

namespace GraphApi.Extraction.Relations.Sentences;

/// <summary>Recognises the predicates that the patterns name, in any of their forms.</summary>
internal sealed class KoreanPredicates(LanguagePatterns patterns)
{
    private const int Reach = 5;
    private static readonly string[] ActiveStarts = ["하", "했", "해", "함", "한", "할"];
    private static readonly string[] PassiveStarts = ["되", "됐", "된", "될", "됨", "돼", "받"];
    private static readonly string[] AdnominalEnds = ["한", "하는", "했던", "하던", "할", "해온", "된", "되는", "됐던", "되던", "될", "받은", "받는"];
    private static readonly string[] AfterNoun = ["이후", "후", "중", "완료", "직후", "당시", "등", "소식", "합의", "이래", "및", "와", "또는", "관계"];

    /// <summary>The predicate at a token, or null. A verbal noun inside a compound (공개 자료) is none.</summary>
    public Predicate? At(Sentence sentence, int at)
    {
        var token = sentence.Tokens[at];
        if (token.Kind != TokenKind.Word) return null;
        var word = token.Text;
        List<VerbClass>? classes = null;
        var length = 0;
        var (form, passive) = (PredicateForm.Clause, false);
        foreach (var stem in patterns.StemsOf(word[0]))
        {
            if (stem.Text.Length < length || !word.StartsWith(stem.Text, StringComparison.Ordinal)) continue;
            if (Read(stem, word) is not { } read || (stem.IsNoun && read.Form == PredicateForm.Nominal && !StandsAlone(sentence, at))) continue;
            if (length == 0) ((form, passive), length) = (read, stem.Text.Length);
            (classes ??= []).Add(stem.Class);
        }

        if (classes is null) return null;
        classes.RemoveAll(c => c.Needs.Count > 0 && !Needed(sentence, at, c));
        if (form == PredicateForm.Nominal && IsPursued(sentence, at)) classes.RemoveAll(c => c.Outcomes[0].Relation == "ADOPTED");
        if (classes.Count == 0 || StatusOf(sentence, at, word, form) is not { } status) return null;
        if (form == PredicateForm.Clause && IsProgressive(sentence, at)) form = PredicateForm.Adnominal;
        if (form == PredicateForm.Adnominal && IsBeforeTime(sentence, at)) form = PredicateForm.Clause;
        if (form == PredicateForm.Adnominal && status == Status.Planned) form = PredicateForm.Clause;
        return new Predicate(at, classes, form, passive, status);
    }

    private static (PredicateForm Form, bool Passive)? Read(Stem stem, string word)
    {
        var rest = word.AsSpan(stem.Text.Length);
        if (!stem.IsNoun) return stem.Text.Length == 1 && IsModifier(stem.Text) && rest.Length > 0 ? null : (IsModifier(word) ? PredicateForm.Adnominal : PredicateForm.Clause, false);
        if (rest.StartsWith("신청", StringComparison.Ordinal)) return (PredicateForm.Nominal, false);
        if (rest.IsEmpty || Korean.IsParticle(rest.ToString())) return rest.IsEmpty || rest is "을" or "를" or "에" or "와" or "과" or "의" or "도" ? (PredicateForm.Nominal, false) : null;
        var passive = StartsWithAny(rest, PassiveStarts);
        if (!passive && !StartsWithAny(rest, ActiveStarts)) return null;
        foreach (var end in AdnominalEnds)
        {
            if (rest.SequenceEqual(end)) return (PredicateForm.Adnominal, passive);
        }

        return (PredicateForm.Clause, passive);
    }

    // A verbal noun counts before a mark, a figure, another predicate or a word of time or plan, and at the end.
    private bool StandsAlone(Sentence sentence, int at)
    {
        if (at + 1 >= sentence.Tokens.Count) return true;
        var next = sentence.Tokens[at + 1];
        if (sentence.Tokens[at].Text.Contains("신청", StringComparison.Ordinal)) return true;
        if (next.Kind == TokenKind.Mention) return Korean.SlotOfNoun(sentence.Tokens[at].Text) != Slot.None;
        if (next.Kind != TokenKind.Word || sentence.Tokens[at].Gloss is not null) return true;
        foreach (var word in AfterNoun)
        {
            if (next.Text.StartsWith(word, StringComparison.Ordinal)) return true;
        }

        foreach (var word in patterns.StatusWords.Keys)
        {
            if (word.Length == 1 ? next.Text == word : next.Text.StartsWith(word, StringComparison.Ordinal)) return true;
        }

        foreach (var stem in patterns.StemsOf(next.Text[0]))
        {
            if (next.Text.StartsWith(stem.Text, StringComparison.Ordinal) && Read(stem, next.Text) is not null) return true;
        }

        return Korean.EndsClause(next.Text);
    }

    // 제공하고 있는 modifies as 제공하는 does.
    private static bool IsProgressive(Sentence sentence, int at) =>
        sentence.Tokens[at].Text.EndsWith('고') && at + 1 < sentence.Tokens.Count && sentence.Tokens[at + 1].Text is "있는" or "있던";

    // 발표한 후, 발표한 데 이어: what follows is no thing that the verb modifies.
    private static bool IsBeforeTime(Sentence sentence, int at) =>
        at + 1 < sentence.Tokens.Count && sentence.Tokens[at + 1] is { Kind: TokenKind.Word } next && (next.Text is "후" or "뒤" or "데" or "데에" or "다음" or "가운데" or "것으로" or "바" or "적이" or "전례가" or "사례가" or "상태" or "상태다" || next.Text.StartsWith("이후", StringComparison.Ordinal));

    // "제정을 추진", "수립을 제안": what is pursued is not done; the verb after says so itself.
    private bool IsPursued(Sentence sentence, int at) =>
        at + 1 < sentence.Tokens.Count && sentence.Tokens[at + 1] is { Kind: TokenKind.Word } next &&
        patterns.StemsOf(next.Text[0]).Any(s => next.Text.StartsWith(s.Text, StringComparison.Ordinal) && s.Class.Outcomes[0].Relation == "PROPOSED");

    /// <summary>Whether a word is a verbal noun as an object: 수립을.</summary>
    public bool IsVerbalObject(string word) =>
        word[^1] is '을' or '를' && patterns.StemsOf(word[0]).Any(s => s.IsNoun && s.Class.Outcomes[0].Relation is "ADOPTED" or "FOUNDED" or "DEVELOPED" or "ISSUED" or "AMENDS" or "USES" && s.Text.Length == word.Length - 1 && word.StartsWith(s.Text, StringComparison.Ordinal));

    private static bool Needed(Sentence sentence, int at, VerbClass verb)
    {
        for (var back = at; back >= Math.Max(0, at - 6); back--)
        {
            if (sentence.Tokens[back].Value is { Kind: ValueKind.Money } && verb.Values.Contains(ValueKind.Money)) return true;
            foreach (var word in verb.Needs)
            {
                if (sentence.Tokens[back].Text.Contains(word, StringComparison.Ordinal)) return true;
            }
        }

        return verb.Values.Contains(ValueKind.Money) && sentence.Label.Any(t => t.Value is { Kind: ValueKind.Money });
    }

    // Null where the words after the predicate take it out of the facts.
    private Status? StatusOf(Sentence sentence, int at, string word, PredicateForm form)
    {
        if (word.Contains("신청", StringComparison.Ordinal)) return Status.Applied;
        foreach (var (ending, status) in patterns.Endings)
        {
            var found = word.IndexOf(ending, StringComparison.Ordinal);
            if (found >= 0 && !IsOther(ending, word.AsSpan(found + ending.Length))) return status;
        }

        // A verb that closes its clause is not touched by what the next clause says.
        if (form == PredicateForm.Clause && Korean.EndsClause(word)) return Status.Actual;
        var tokens = sentence.Tokens;
        for (var next = at + 1; next < tokens.Count && next <= at + Reach; next++)
        {
            var token = tokens[next];
            if (token.Kind is TokenKind.Mark or TokenKind.Mention) break;
            if (token.Kind != TokenKind.Word) continue;
            foreach (var (mark, status) in patterns.StatusWords)
            {
                if (mark.Length == 1 ? token.Text[0] == mark[0] && token.Text.Length <= 3 && (mark is not ("수" or "때") || token.Text.Length == 1) : token.Text.StartsWith(mark, StringComparison.Ordinal))
                    return next == at + 1 || status is not null ? status : Status.Actual;
            }

            if (Korean.EndsClause(token.Text) || Korean.SlotOfNoun(token.Text) is Slot.Subject or Slot.Topic) break;
        }

        return Status.Actual;
    }

    // 하면서 is no 하면, 하기도 했다 no 하기.
    private static bool IsOther(string ending, ReadOnlySpan<char> rest) => rest.Length > 0 && ((ending[^1] == '면' && rest[0] == '서') || (ending[^1] == '기' && rest[0] == '도'));

    private static bool IsModifier(string word)
    {
        var last = word[^1];
        return Korean.IsHangul(last) && ((last - '\uac00') % 28 is 4 or 8 || last == '던');
    }

    private static bool StartsWithAny(ReadOnlySpan<char> text, string[] starts)
    {
        foreach (var start in starts)
        {
            if (text.StartsWith(start, StringComparison.Ordinal)) return true;
        }

        return false;
    }
}

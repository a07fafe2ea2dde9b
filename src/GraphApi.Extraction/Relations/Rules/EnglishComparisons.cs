using System.Globalization;
using GraphApi.Extraction.Relations.Context;
using GraphApi.Extraction.Relations.Patterns;
using GraphApi.Extraction.Relations.Sentences;
using GraphApi.Extraction.Values;
using GraphApi.Graph.Model;

namespace GraphApi.Extraction.Relations.Rules;

/// <summary>Reads English test results and comparisons: X scores 82.1 on Y; X ranks ahead of Z; X is faster than Z.</summary>
internal static class EnglishComparisons
{
    private static readonly string[] Testing = ["score", "scores", "scored", "scoring", "rank", "ranks", "ranked", "reaches", "reached", "achieves", "achieved", "beats", "beat", "tops", "topped", "leads", "led", "outperforms", "outperformed", "places", "placed", "posted", "hit", "hits", "tested", "evaluated", "gets", "got", "loses", "wins", "surpasses", "surpassed", "ahead", "behind"];
    private static readonly string[] Better = ["better", "faster", "stronger", "smarter", "quicker", "higher", "cheaper", "capable", "accurate", "efficient", "powerful"];
    private static readonly string[] Differences = ["higher", "ahead", "better", "more", "lower", "behind", "faster", "cheaper", "fewer", "less"];

    /// <summary>States the evaluations and comparisons of a sentence.</summary>
    public static void Read(DocumentContext context, Sentence sentence)
    {
        var systems = new List<int>();
        var benchmarks = new List<int>();
        for (var at = 0; at < sentence.Tokens.Count; at++)
        {
            if (sentence.Tokens[at].Mention is { Type: "Model" or "Product" }) systems.Add(at);
            else if (sentence.Tokens[at].Mention is { Type: "Benchmark" }) benchmarks.Add(at);
        }

        if (benchmarks.Count == 1) One(context, sentence, systems, benchmarks[0]);
        else if (benchmarks.Count > 1) Several(context, sentence, systems, benchmarks);
        for (var at = 1; at + 1 < sentence.Tokens.Count; at++) Compare(context, sentence, at);
    }

    // All that bear a score, or are ranked on it, were evaluated on the one benchmark.
    private static void One(DocumentContext context, Sentence sentence, List<int> systems, int benchmark)
    {
        var tested = sentence.Tokens.Any(t => t.Kind == TokenKind.Word && Array.IndexOf(Testing, t.Text) >= 0);
        for (var i = 0; i < systems.Count; i++)
        {
            // "built on Y and scored 3 on Z": what it was built on did not score.
            if (sentence.PhraseOf[systems[i]] is { Slot: Slot.On or Slot.From or Slot.By } && Gloss(sentence.Tokens[systems[i]]) is null) continue;
            var until = i + 1 < systems.Count ? systems[i + 1] : sentence.Tokens.Count;
            var score = Gloss(sentence.Tokens[systems[i]]) ?? (systems.Count == 1 ? Near(sentence, benchmark) : null) ?? First(sentence, systems[i], until);
            if (score is not null || tested) Evaluated(context, sentence, Party.Of(sentence.Tokens[systems[i]].Mention!, systems[i]), benchmark, score);
        }

        if (systems.Count == 0 && Subject(context, sentence) is { } subject && Near(sentence, benchmark) is { } own) Evaluated(context, sentence, subject, benchmark, own);
    }

    // Each benchmark has the score beside it, and the system named last before that.
    private static void Several(DocumentContext context, Sentence sentence, List<int> systems, List<int> benchmarks)
    {
        var tested = sentence.Tokens.Any(t => t.Kind == TokenKind.Word && Array.IndexOf(Testing, t.Text) >= 0);
        foreach (var benchmark in benchmarks)
        {
            var score = Near(sentence, benchmark);
            if (score is null && !tested) continue;
            var system = systems.FindLastIndex(s => s < benchmark) is var before and >= 0 ? systems[before] : systems.Count > 0 ? systems[0] : -1;
            if (system >= 0) Evaluated(context, sentence, Party.Of(sentence.Tokens[system].Mention!, system), benchmark, score);
            else if (Subject(context, sentence) is { } subject) Evaluated(context, sentence, subject, benchmark, score);
        }
    }

    private static void Evaluated(DocumentContext context, Sentence sentence, Party system, int benchmark, PropertyValue? score)
    {
        var name = sentence.Tokens[benchmark];
        var properties = new Dictionary<string, PropertyValue>();
        if (score is { } points) properties["score"] = points;
        var (start, end) = system.Token < 0 ? (name.Start, name.End) : (Math.Min(system.Mention!.Start, name.Start), Math.Max(system.Mention.End, name.End));
        context.Sink.Add("EVALUATED_ON", system, Party.Of(name.Mention!, benchmark), sentence.Text, start, end, 0.7, "comparison/score", properties);
    }

    private static Party? Subject(DocumentContext context, Sentence sentence) =>
        context.SubjectFor(sentence.Block) is [{ Type: "Model" or "Product" } subject] && sentence.Tokens.Any(t => t.Text is "it" or "It") ? Party.Of(subject) : null;

    private static PropertyValue? Gloss(Token token) => token.Gloss?.Select(Number).FirstOrDefault(n => n is not null);

    // In brackets behind the benchmark, before it (82.1 on MMLU), or behind it (an MMLU score of 82.1).
    private static PropertyValue? Near(Sentence sentence, int benchmark)
    {
        if (Gloss(sentence.Tokens[benchmark]) is { } inside) return inside;
        for (var at = benchmark - 1; at >= 0 && at >= benchmark - 4; at--)
        {
            if (sentence.Tokens[at].Kind == TokenKind.Mention || sentence.Tokens[at].IsMark(',')) break;
            if (Score(sentence, at) is { } before) return before;
        }

        for (var at = benchmark + 1; at < sentence.Tokens.Count && at <= benchmark + 6; at++)
        {
            if (sentence.Tokens[at].Mention is { Type: "Benchmark" }) break;
            if (Score(sentence, at) is { } after) return after;
        }

        return null;
    }

    private static PropertyValue? First(Sentence sentence, int from, int until)
    {
        for (var at = from + 1; at < until; at++)
        {
            if (Score(sentence, at) is { } score) return score;
        }

        return null;
    }

    // A difference ("by 3 points", "5% faster") is no score.
    private static PropertyValue? Score(Sentence sentence, int at)
    {
        var tokens = sentence.Tokens;
        if (Number(tokens[at]) is not { } number) return null;
        if (at > 0 && tokens[at - 1].Text is "by" or "top" or "about") return null;
        return at + 1 < tokens.Count && (Array.IndexOf(Differences, tokens[at + 1].Text) >= 0 || tokens[at + 1].Text == "of") ? null : number;
    }

    private static PropertyValue? Number(Token token)
    {
        if (token.Value is { Kind: ValueKind.Percentage or ValueKind.Score } value) return value.Value;
        return token.Kind == TokenKind.Word && token.Text.Length is > 1 and < 7 && char.IsAsciiDigit(token.Text[0]) && token.Text.Contains('.', StringComparison.Ordinal) &&
            decimal.TryParse(token.Text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? PropertyValue.Of(number) : null;
    }

    // ahead of X, behind X, better than X: the subject is the other one.
    private static void Compare(DocumentContext context, Sentence sentence, int at)
    {
        var tokens = sentence.Tokens;
        var word = tokens[at].Text;
        var (wins, slot) = word switch
        {
            "ahead" when tokens[at + 1].Text == "of" => (true, Slot.Of),
            "behind" => (false, Slot.Aside),
            "than" when Compared(sentence, at) => (true, Slot.Than),
            _ => (false, Slot.None),
        };
        if (slot == Slot.None || sentence.Phrases.Find(p => p.First > at && p.First - at <= 4) is not { } other || !IsSystem(sentence, other)) return;
        var subject = sentence.Phrases.FindLast(p => p.Last < at && p.Slot == Slot.None && IsSystem(sentence, p));
        if (subject is not null && other.Slot != slot && other.Slot != Slot.None) return;
        List<Party> subjects = subject is not null ? [.. subject.Heads.Select(h => Party.Of(tokens[h].Mention!, h))] : Subject(context, sentence) is { } told ? [told] : [];
        foreach (var one in subjects)
        {
            foreach (var head in other.Heads)
            {
                var second = Party.Of(tokens[head].Mention!, head);
                var start = one.Token >= 0 ? Math.Min(one.Mention!.Start, second.Mention!.Start) : second.Mention!.Start;
                context.Sink.Add("OUTPERFORMS", wins ? one : second, wins ? second : one, sentence.Text, start, Math.Max(second.Mention.End, tokens[at].End), 0.7, "comparison/better");
            }
        }
    }

    private static bool Compared(Sentence sentence, int than)
    {
        for (var at = than - 1; at >= 0 && at >= than - 4; at--)
        {
            if (Array.IndexOf(Better, sentence.Tokens[at].Text) >= 0) return !sentence.Tokens.Take(at).TakeLast(4).Any(t => t.Text is "not" or "less" or "no" or "never");
        }

        return false;
    }

    private static bool IsSystem(Sentence sentence, Phrase phrase) => sentence.Tokens[phrase.Heads[0]].Mention!.Type is "Model" or "Product";
}

using GraphApi.Extraction.Relations.Context;
using GraphApi.Extraction.Relations.Patterns;
using GraphApi.Extraction.Relations.Sentences;
using GraphApi.Extraction.Values;
using GraphApi.Graph.Model;

namespace GraphApi.Extraction.Relations.Rules;

/// <summary>Reads test results and comparisons in prose: A는 MMLU에서 82점으로 B(77점)를 앞섰다.</summary>
internal static class Comparisons
{
    private static readonly string[] Wins = ["앞섰", "앞서", "앞선", "능가", "추월", "뛰어난", "뛰어나", "우수", "넘어서", "넘어섰", "나은", "향상", "높은", "상회", "제치", "제쳤", "압도", "빠르", "빠른", "저렴", "개선", "강력"];
    private static readonly string[] EnglishWins = ["beats", "beat", "outperforms", "outperformed", "outperforming", "surpasses", "surpassed", "surpassing", "exceeds", "exceeded", "tops", "topped", "ahead", "faster", "better", "outscores", "outscored"];
    private static readonly string[] Draws = ["비슷", "대등", "동등", "필적", "유사", "근접", "수준의"];

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

        var winner = Winner(sentence, out var verb);
        Evaluate(context, sentence, systems, benchmarks, winner);
        if (winner < 0) return;
        if (sentence.IsKorean) Compare(context, sentence, verb);
    }

    private static int Winner(Sentence sentence, out int verb)
    {
        verb = -1;
        for (var at = 0; at < sentence.Tokens.Count; at++)
        {
            if (sentence.Tokens[at].Kind != TokenKind.Word) continue;
            var text = sentence.Tokens[at].Text;
            if (Array.Exists(Draws, d => text.StartsWith(d, StringComparison.Ordinal))) return -1;
            if (sentence.IsKorean ? Array.Exists(Wins, w => text.StartsWith(w, StringComparison.Ordinal)) : Array.IndexOf(EnglishWins, text) >= 0) verb = at;
        }

        return verb;
    }

    // With one benchmark all systems that bear a score, or are compared on it, were evaluated on it; with several the nearest one counts.
    private static void Evaluate(DocumentContext context, Sentence sentence, List<int> systems, List<int> benchmarks, int winner)
    {
        if (benchmarks.Count == 0) return;
        var compared = winner >= 0 || HasScore(sentence);
        foreach (var system in systems)
        {
            var token = sentence.Tokens[system];
            var score = Score(sentence, system);
            if (score is null && !compared) continue;
            foreach (var benchmark in benchmarks)
            {
                if (benchmarks.Count > 1 && score is not null && benchmark != Nearest(benchmarks, system)) continue;
                var name = sentence.Tokens[benchmark];
                var properties = new Dictionary<string, PropertyValue>();
                if (score is { } points) properties["score"] = points.Value;
                var (start, end) = (Math.Min(token.Start, name.Start), Math.Max(token.End, name.End));
                context.Sink.Add("EVALUATED_ON", Party.Of(token.Mention!, system), Party.Of(name.Mention!, benchmark), sentence.Text, start, Math.Max(end, start + 1), 0.7, "comparison/score", properties);
            }
        }
    }

    private static int Nearest(List<int> benchmarks, int system)
    {
        var nearest = benchmarks[0];
        foreach (var benchmark in benchmarks)
        {
            if (benchmark < system || Math.Abs(benchmark - system) < Math.Abs(nearest - system)) nearest = benchmark;
        }

        return nearest;
    }

    private static bool HasScore(Sentence sentence)
    {
        foreach (var token in sentence.Tokens)
        {
            if (token.Value?.Kind is ValueKind.Percentage or ValueKind.Score) return true;
        }

        return false;
    }

    // In brackets after the name; else the next score before another system is named.
    private static TextValue? Score(Sentence sentence, int system)
    {
        var tokens = sentence.Tokens;
        if ((FrameEmitter.InGloss(tokens[system], ValueKind.Percentage) ?? FrameEmitter.InGloss(tokens[system], ValueKind.Score)) is { } inside) return inside;
        for (var at = system + 1; at < tokens.Count; at++)
        {
            if (tokens[at].Mention is { Type: "Model" or "Product" }) return null;
            if (tokens[at].Value is { Kind: ValueKind.Percentage or ValueKind.Score } value)
            {
                // "A보다 87% 향상": a difference, no score.
                return at + 1 < tokens.Count && tokens[at + 1].Text is { Length: > 0 } next && (next.StartsWith("향상", StringComparison.Ordinal) || next.StartsWith("이상", StringComparison.Ordinal) || next.StartsWith("개선", StringComparison.Ordinal) || next.StartsWith('빠')) ? null : value;
            }
        }

        return null;
    }

    // The loser bears 보다, 를, or a word of comparison; the winner is the subject.
    private static void Compare(DocumentContext context, Sentence sentence, int verb)
    {
        Phrase? loser = null;
        foreach (var phrase in sentence.Phrases)
        {
            if (phrase.Last >= verb || !IsSystem(sentence, phrase)) continue;
            var next = phrase.Last + 1 < sentence.Tokens.Count ? sentence.Tokens[phrase.Last + 1].Text : "";
            if (phrase.Slot is Slot.Than or Slot.Object || next.StartsWith("비해", StringComparison.Ordinal) || next.StartsWith("비교", StringComparison.Ordinal) || Compared(sentence, phrase)) loser = phrase;
        }

        if (loser is null || (loser.Slot == Slot.Object && !IsVictory(sentence.Tokens[verb].Text))) return;
        var winner = sentence.Phrases.FindLast(p => p.First < loser.First && p.Slot is Slot.Topic or Slot.Subject && IsSystem(sentence, p));
        var winners = winner is not null ? winner.Heads.Select(h => Party.Of(sentence.Tokens[h].Mention!, h)).ToList()
            : sentence.Phrases.Exists(p => p.First < loser.First && p.Slot is Slot.Topic or Slot.Subject) ? []
            : context.SubjectFor(sentence.Block).Where(m => m.Type is "Model" or "Product").Select(m => Party.Of(m)).ToList();
        foreach (var better in winners)
        {
            foreach (var head in loser.Heads)
            {
                var worse = Party.Of(sentence.Tokens[head].Mention!, head);
                var start = better.Token >= 0 ? Math.Min(better.Mention!.Start, worse.Mention!.Start) : worse.Mention!.Start;
                context.Sink.Add("OUTPERFORMS", better, worse, sentence.Text, start, sentence.Tokens[verb].End, 0.75, "comparison/better");
            }
        }
    }

    private static bool Compared(Sentence sentence, Phrase phrase)
    {
        for (var at = phrase.Last; at < sentence.Tokens.Count && at <= phrase.Last + 8; at++)
        {
            if (sentence.Tokens[at].Kind == TokenKind.Word && sentence.Tokens[at].Text.StartsWith("비교", StringComparison.Ordinal) && phrase.Slot is Slot.With or Slot.None or Slot.Aside) return true;
        }

        return false;
    }

    private static bool IsVictory(string word) => Array.Exists(["앞섰", "앞서", "앞선", "능가", "추월", "넘어서", "넘어섰", "제치", "제쳤", "압도", "상회"], w => word.StartsWith(w, StringComparison.Ordinal));

    private static bool IsSystem(Sentence sentence, Phrase phrase) => sentence.Tokens[phrase.Heads[0]].Mention!.Type is "Model" or "Product";
}

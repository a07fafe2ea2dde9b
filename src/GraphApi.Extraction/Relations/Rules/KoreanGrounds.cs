using GraphApi.Extraction.Relations.Context;
using GraphApi.Extraction.Relations.Patterns;
using GraphApi.Extraction.Relations.Sentences;
using GraphApi.Graph.Model;

namespace GraphApi.Extraction.Relations.Rules;

/// <summary>Reads what is done under a law: an authority that acts by it implements it, and who must do something by it is bound.</summary>
internal static class KoreanGrounds
{
    private static readonly string[] Duties = ["해야", "하여야", "의무", "금지"];
    private static readonly string[] Plans = ["예정", "계획", "방침", "전망"];

    private static readonly string[] Carrying = ["시행", "집행", "이행", "준수"];
    private static readonly string[] Caring = ["위해", "위한", "지원", "역할", "담당", "책임", "감독", "관할", "모니터링", "점검"];

    /// <summary>States the relations of those who act by a law: "법에 따라 …는 … 마련했다", "…는 법 집행을 지원한다".</summary>
    public static void Read(DocumentContext context, Sentence sentence)
    {
        foreach (var phrase in sentence.Phrases)
        {
            Carry(context, sentence, phrase);
            if (phrase.Slot != Slot.Base || !IsGround(sentence.Tokens[phrase.Last].Text)) continue;
            var law = Party.Of(sentence.Tokens[phrase.Heads[^1]].Mention!, phrase.Heads[^1]);
            if (law.Type != "Law" || Actor(sentence, phrase) is not { } actors || Closing(sentence, phrase.Last) is not { } verb) continue;
            foreach (var head in actors.Heads)
            {
                var actor = Party.Of(sentence.Tokens[head].Mention!, head);
                var (start, end) = (Math.Min(actor.Mention!.Start, law.Mention!.Start), Math.Max(sentence.Tokens[verb].End, Math.Max(actor.Mention.End, law.Mention.End)));
                if (Contains(sentence, phrase.Last, verb, Duties)) context.Sink.Add("AFFECTS", law, actor, sentence.Text, start, end, 0.7, "ground/duty");
                else if (!IsPassive(sentence.Tokens[verb].Text) && actor.Type is "Agency" or "Country" or "InternationalOrganization")
                    context.Sink.Add("ENFORCES", actor, law, sentence.Text, start, end, 0.65, "ground/act", null, Contains(sentence, verb - 3, verb, Plans) ? Status.Planned : Status.Actual);
            }
        }
    }

    // "AI 법의 시행에서 역할을 수행", "AI 법 집행을 위해": the agency of the sentence sees to it.
    private static void Carry(DocumentContext context, Sentence sentence, Phrase phrase)
    {
        var law = Party.Of(sentence.Tokens[phrase.Heads[^1]].Mention!, phrase.Heads[^1]);
        if (law.Type != "Law" || phrase.Slot is Slot.Subject or Slot.Topic or Slot.Base) return;
        var carrying = -1;
        for (var at = phrase.Heads[^1] + 1; at < sentence.Tokens.Count && at <= phrase.Heads[^1] + 5; at++)
        {
            if (sentence.Tokens[at].Kind == TokenKind.Mention) return;
            if (carrying < 0 && Array.Exists(Carrying, w => sentence.Tokens[at].Text.StartsWith(w, StringComparison.Ordinal))) carrying = at;
            else if (carrying >= 0 && Array.Exists(Caring, w => sentence.Tokens[at].Text.StartsWith(w, StringComparison.Ordinal)))
            {
                var actors = sentence.Phrases.FindLast(p => p.Last < phrase.First && p.Slot is Slot.Subject or Slot.Topic && p.ConsumedBy < 0);
                if (actors is null || Clauses(sentence, actors.Last, phrase.First) || Nouns(sentence, actors.Last, phrase.First)) return;
                foreach (var head in actors.Heads)
                {
                    if (sentence.Tokens[head].Mention is { Type: "Agency" } agency)
                        context.Sink.Add("ENFORCES", Party.Of(agency), law, sentence.Text, agency.Start, sentence.Tokens[at].End, 0.65, "ground/carry");
                }

                return;
            }
            else if (Korean.EndsClause(sentence.Tokens[at].Text)) return;
        }
    }

    private static bool IsPassive(string word) => word.Contains('되', StringComparison.Ordinal) || word.Contains('됐', StringComparison.Ordinal) || word.Contains('된', StringComparison.Ordinal) || word.Contains('됨', StringComparison.Ordinal);

    private static bool IsGround(string word) => word.StartsWith("따라", StringComparison.Ordinal) || word.StartsWith("의거", StringComparison.Ordinal) || word.StartsWith("근거", StringComparison.Ordinal);

    // Who acts: the subject nearest before the law in its clause, else the first after it.
    private static Phrase? Actor(Sentence sentence, Phrase law)
    {
        var before = sentence.Phrases.FindLast(p => p.Last < law.First && p.Slot is Slot.Subject or Slot.Topic && p.ConsumedBy < 0);
        var after = sentence.Phrases.Find(p => p.First > law.Last && p.Slot is Slot.Subject or Slot.Topic);
        if (after is not null && (before is null || Clauses(sentence, before.Last, law.First)) && !Clauses(sentence, law.Last, after.First)) return after;
        return before is not null && !Nouns(sentence, before.Last, law.First) ? before : null;
    }

    private static bool Clauses(Sentence sentence, int from, int to)
    {
        for (var at = from + 1; at < to; at++)
        {
            if (sentence.Tokens[at].Kind == TokenKind.Word && sentence.PhraseOf[at] is null && Korean.EndsClause(sentence.Tokens[at].Text)) return true;
        }

        return false;
    }

    // Whether a plain noun is the subject of what follows.
    private static bool Nouns(Sentence sentence, int from, int to)
    {
        for (var at = from + 1; at < to; at++)
        {
            if (sentence.Tokens[at].Kind == TokenKind.Word && sentence.PhraseOf[at] is null && sentence.Tokens[at].Text.Length > 2 && Korean.SlotOfNoun(sentence.Tokens[at].Text) is Slot.Subject or Slot.Topic) return true;
        }

        return false;
    }

    // The verb that ends the clause behind the law, unless a plain noun is its subject.
    private static int? Closing(Sentence sentence, int from)
    {
        for (var at = from + 1; at < sentence.Tokens.Count; at++)
        {
            var token = sentence.Tokens[at];
            if (token.Kind != TokenKind.Word || sentence.PhraseOf[at] is not null) continue;
            if (token.Text.Length > 2 && Korean.SlotOfNoun(token.Text) == Slot.Subject && !Korean.IsAdnominal(token.Text)) return null;
            if (Korean.EndsClause(token.Text) || at == sentence.Tokens.Count - 1) return at;
        }

        return null;
    }

    private static bool Contains(Sentence sentence, int from, int to, string[] words)
    {
        for (var at = Math.Max(0, from); at <= to; at++)
        {
            foreach (var word in words)
            {
                if (sentence.Tokens[at].Kind == TokenKind.Word && sentence.Tokens[at].Text.Contains(word, StringComparison.Ordinal)) return true;
            }
        }

        return false;
    }
}

using GraphApi.Extraction.Layout;
using GraphApi.Extraction.Mentions;
using GraphApi.Extraction.Relations.Context;
using GraphApi.Extraction.Relations.Patterns;
using GraphApi.Extraction.Relations.Sentences;

namespace GraphApi.Extraction.Relations.Rules;

/// <summary>Fills the roles of the predicates of a Korean sentence by particle, position and what the text speaks of already.</summary>
internal sealed class KoreanClauses(RelationPatterns patterns, KoreanPredicates predicates, FrameEmitter emitter)
{
    private static readonly IReadOnlyList<Frame> Active = [new(Slot.Subject, Slot.Object)];
    private const double Explicit = 0.85;
    private const double FromContext = 0.6;

    /// <summary>States the relations of all predicates of the sentence, and notes its subject for the next.</summary>
    public void Read(DocumentContext context, Sentence sentence)
    {
        var last = -1;
        Predicate? before = null;
        var stated = false;
        for (var at = 0; at < sentence.Tokens.Count; at++)
        {
            if (sentence.PhraseOf[at] is { } phrase && phrase.Last > at) { at = phrase.Last; continue; }
            if (predicates.At(sentence, at) is not { } predicate) continue;
            var shared = last >= 0 && last == at - 1;
            if (shared && before is { Form: PredicateForm.Nominal } && stated && !predicate.Classes.Any(c => c.Frames.Any(f => f.Theme == Slot.About))) { last = at; continue; }
            stated = false;
            foreach (var verb in predicate.Classes) stated |= Bind(context, sentence, predicate, verb, shared);
            (last, before) = (at, predicate);
        }

        if (SubjectOf(sentence) is { } subject) context.SetSubject(sentence.Block.Index, subject);
    }

    private bool Bind(DocumentContext context, Sentence sentence, Predicate predicate, VerbClass verb, bool shared)
    {
        foreach (var frame in verb.Frames.Count > 0 ? verb.Frames : Active)
        {
            var passive = predicate.Passive && frame.Theme == Slot.Object;
            var themeSlot = passive ? Slot.Subject : frame.Theme;
            var agentSlot = passive && frame.Agent == Slot.Subject ? Slot.By : frame.Agent;
            if (Fill(context, sentence, predicate, verb, agentSlot, themeSlot, frame.Also, shared)) return true;
        }

        return false;
    }

    private bool Fill(DocumentContext context, Sentence sentence, Predicate predicate, VerbClass verb, Slot agentSlot, Slot themeSlot, Slot? also, bool shared)
    {
        var themePhrase = Find(sentence, predicate, themeSlot, shared, out _);
        var themes = Parties(sentence, themePhrase);
        var head = predicate.Form == PredicateForm.Adnominal ? Following(sentence, predicate.Token) : null;
        var blocked = false;
        var embedded = predicate.Form == PredicateForm.Adnominal && agentSlot == Slot.Subject;
        var agentPhrase = embedded ? Embedded(sentence, predicate.Token) : Find(sentence, predicate, agentSlot, shared, out blocked);
        if (agentPhrase is null && agentSlot == Slot.By) agentPhrase = Find(sentence, predicate, Slot.At, shared, out _);
        if (agentPhrase is null && agentSlot == Slot.Subject && themeSlot != Slot.At && !embedded && !blocked) agentPhrase = Find(sentence, predicate, Slot.At, shared, out _);
        var agents = Parties(sentence, agentPhrase);
        if (themeSlot == Slot.Context) themes = agents.Count > 0 ? Spoken(sentence, agentPhrase!) : [];
        if (predicate is { Passive: true } && head is not null && agentSlot == Slot.To && agentPhrase is null)
            return Embedded(sentence, predicate.Token) is { } part && emitter.Emit(context, sentence, predicate, verb, Parties(sentence, head), Parties(sentence, part), Explicit);
        if (predicate.Form == PredicateForm.Nominal && agentSlot == Slot.Subject && Owner(sentence, themePhrase) is { } owner) agents = [owner];

        // A place with 에서 is where it happens, not who does it.
        if (agentPhrase is { Slot: Slot.At }) agents.RemoveAll(a => a.IsPlace);
        if (head is not null)
        {
            // Y를 개발한 X names the agent behind the verb; X가 개발한 Y the theme.
            if (themes.Count > 0 && agents.Count == 0 && themeSlot != Slot.Subject) agents = Parties(sentence, head);
            else if (themeSlot is Slot.Object or Slot.Subject && (themes.Count == 0 || themeSlot == Slot.Subject)) themes = Parties(sentence, head);
        }
        else if (predicate.Form == PredicateForm.Adnominal && themes.Count == 0 && themeSlot == Slot.Object && agentPhrase is not null)
        {
            themes = Defined(sentence, predicate.Token, agentPhrase);
        }

        // "X는 지난해 공개한 Y의 …": who speaks of Y made it.
        if (embedded && !predicate.Passive && agents.Count == 0 && head is not null && themes.Count > 0 && themePhrase is null && Spanned(sentence, predicate.Token) is { } topic) agents = Parties(sentence, topic);
        if (themes.Count == 0 && agents.Count > 0 && verb.Outcomes[0].Relation == "INVESTED_IN" && Ahead(sentence, predicate.Token) is { } ahead) themes = Parties(sentence, ahead);

        if (agentSlot == Slot.Subject && themeSlot == Slot.Subject)
        {
            if (agents.Count < 2) agents = Parties(sentence, Between(sentence, predicate.Token));
            return agents.Count > 1 && Pairs(context, sentence, predicate, verb, agents);
        }

        if (also is { } further && Find(sentence, predicate, further, shared, out _) is { } others)
        {
            if (agents.Count == 0 && !blocked) agents = Carried(context, sentence, themes);
            agents = [.. agents, .. Parties(sentence, others)];
        }

        if (themes.Count == 0 && themeSlot == Slot.Subject && agents.Count > 0 && predicate.Form != PredicateForm.Adnominal && !Blocked(sentence, predicate)) themes = Carried(context, sentence, agents);
        if (themes.Count == 0 && agents.Count > 0 && themeSlot == Slot.To && ShortNames.Find(context, sentence, predicate.Token, Slot.To) is { } place) themes = [place];
        if (agents.Count == 0 && blocked && agentSlot == Slot.Subject && ShortNames.Find(context, sentence, predicate.Token, Slot.Subject) is { } actor) agents = [actor];
        if (themes.Count == 0 && agents.Count > 0 && verb.Id == "signed") themes = Pact(sentence, predicate.Token);
        if (themes.Count == 0) return false;
        if (agents.Count > 0) return emitter.Emit(context, sentence, predicate, verb, agents, themes, Explicit);
        if (blocked || agentSlot is not (Slot.Subject or Slot.By) || predicate.Form == PredicateForm.Adnominal) return false;

        // Who uses a thing is said in the clause; the user that the text spoke of before is seldom meant.
        if (verb.Outcomes[0].Relation == "USES") return false;
        var carried = Carried(context, sentence, themes);
        // "법안이 통과됐다" under the name of a place says where; else who spoke before made or held a thing, but seldom passed it.
        if (agentSlot == Slot.By && verb.Outcomes[0].Relation is not ("DEVELOPED" or "HOSTED")) carried.RemoveAll(c => !c.IsPlace);
        return carried.Count > 0 && emitter.Emit(context, sentence, predicate, verb, carried, themes, FromContext);
    }

    // In a table, what another row spoke of is not meant.
    private static List<Party> Carried(DocumentContext context, Sentence sentence, List<Party> others) =>
        sentence.Block.Kind == BlockKind.Table && context.Row is not { Subject.Count: > 0 } ? [] : [.. context.SubjectFor(sentence.Block).Select(m => Party.Of(m)).Where(p => !others.Exists(t => t.Id == p.Id))];

    private bool Blocked(Sentence sentence, Predicate predicate)
    {
        Find(sentence, predicate, Slot.Subject, false, out var blocked);
        return blocked;
    }

    // "A의 B 인수": who does what the noun says to a body.
    private static Party? Owner(Sentence sentence, Phrase? theme)
    {
        if (theme is null || !Party.Of(sentence.Tokens[theme.Heads[0]].Mention!).IsBody) return null;
        var of = sentence.Modifiers.Find(m => m.Genitive && m.Head == theme.Heads[0])?.Of ?? -1;
        return of >= 0 && Party.Of(sentence.Tokens[of].Mention!, of) is { IsPlace: false, IsActor: true } owner ? owner : null;
    }

    // "A와 B 간 협력", "A와 B의 제휴": the two between whom it is.
    private static Phrase? Between(Sentence sentence, int predicate)
    {
        var phrase = sentence.Phrases.FindLast(p => p.Last < predicate && predicate - p.Last <= 5);
        if (phrase is null || phrase.Heads.Count < 2) return null;
        var next = sentence.Tokens[phrase.Last + 1];
        var between = phrase.Slot == Slot.Of || (next.Kind == TokenKind.Word && (next.Text is "간" or "간의" || next.Text.StartsWith("사이", StringComparison.Ordinal)));
        for (var at = phrase.Last + 1; between && at < predicate; at++)
        {
            if (sentence.Tokens[at].Kind == TokenKind.Mark || (sentence.Tokens[at].Text.Length > 2 && Korean.SlotOfNoun(sentence.Tokens[at].Text) is not (Slot.None or Slot.Of))) return null;
        }

        return between ? phrase : null;
    }

    // "선언을 발표하고 28개국이 서명했다": what is signed is what the sentence named before.
    private static List<Party> Pact(Sentence sentence, int predicate)
    {
        for (var at = predicate - 1; at >= 0; at--)
        {
            if (sentence.Tokens[at].Mention is { Type: "Policy" or "Law" } pact) return [Party.Of(pact, at)];
        }

        return [];
    }

    private bool Pairs(DocumentContext context, Sentence sentence, Predicate predicate, VerbClass verb, List<Party> parties)
    {
        var any = false;
        for (var i = 0; i < parties.Count; i++)
        {
            for (var j = i + 1; j < parties.Count && parties.Count <= 4; j++) any |= emitter.Emit(context, sentence, predicate, verb, [parties[i]], [parties[j]], Explicit);
        }

        return any;
    }

    private static List<Party> Parties(Sentence sentence, Phrase? phrase) =>
        phrase is null ? [] : [.. phrase.Heads.Select(h => Party.Of(sentence.Tokens[h].Mention!, h))];

    // The nearest phrase before the predicate that holds the slot; blocked where a plain noun holds it.
    private Phrase? Find(Sentence sentence, Predicate predicate, Slot slot, bool shared, out bool blocked)
    {
        blocked = false;
        if (slot == Slot.Object) return Object(sentence, predicate.Token, shared, out blocked);
        var subject = slot == Slot.Subject;
        for (var at = predicate.Token - 1; at >= 0; at--)
        {
            var token = sentence.Tokens[at];
            if (sentence.PhraseOf[at] is { } phrase)
            {
                if (phrase.Last != at) continue;
                var fits = subject ? phrase.Slot is Slot.Subject or Slot.Topic : phrase.Slot == slot;
                if (fits && (phrase.ConsumedBy < 0 || phrase.ConsumedBy == predicate.Token)) return phrase;
                if (fits && phrase.First == 0) return phrase;
                at = phrase.First;
                continue;
            }

            if (token.Kind != TokenKind.Word) continue;
            if (!subject && at != predicate.Token - 1 && Korean.EndsClause(token.Text) && slot != Slot.To) return null;
            if (!subject) continue;
            var noun = Korean.SlotOfNoun(token.Text, out var stem);
            if (token.Text.EndsWith('도')) continue;
            if (noun is not (Slot.Subject or Slot.Topic) || Korean.IsAdnominal(token.Text) || Korean.EndsClause(token.Text)) continue;
            if (noun == Slot.Subject && AdnominalBetween(sentence, at + 1, predicate.Token)) continue;
            blocked = !patterns.Korean.Anaphors.Contains(token.Text[..stem]) || !KoreanReferences.IsBare(sentence.Tokens, at);
            return null;
        }

        return null;
    }

    // The subject of an adnominal clause: 이/가 or 에서 before the verb; a topic (은/는) belongs to the whole sentence.
    private static Phrase? Embedded(Sentence sentence, int predicate)
    {
        for (var at = predicate - 1; at >= 0; at--)
        {
            if (sentence.PhraseOf[at] is { } phrase)
            {
                if (phrase.Last == at && phrase.Slot is Slot.Subject or Slot.At or Slot.By) return phrase.ConsumedBy < 0 || phrase.ConsumedBy == predicate ? phrase : null;
                if (phrase.Slot == Slot.Topic) return null;
                at = phrase.First;
                continue;
            }

            var token = sentence.Tokens[at];
            if (token.Kind == TokenKind.Word && ((Korean.EndsClause(token.Text) && !Korean.JoinsClause(token.Text)) || Korean.SlotOfNoun(token.Text) is Slot.Subject && !Korean.IsAdnominal(token.Text))) return null;
        }

        return null;
    }

    private static bool AdnominalBetween(Sentence sentence, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (sentence.Tokens[at].Kind == TokenKind.Word && sentence.PhraseOf[at] is null && Korean.IsAdnominal(sentence.Tokens[at].Text)) return true;
        }

        return false;
    }

    // The object is the nearest 을/를 before the verb, or a name right before it without any particle: 'Y' 공개.
    private Phrase? Object(Sentence sentence, int predicate, bool shared, out bool blocked)
    {
        blocked = false;
        for (var at = predicate - 1; at >= 0; at--)
        {
            var token = sentence.Tokens[at];
            if (sentence.PhraseOf[at] is { } phrase)
            {
                if (phrase.Slot == Slot.Object) return phrase;
                if (phrase.Slot == Slot.None) return Adjoins(sentence, phrase.Last, predicate) ? phrase : null;
                at = phrase.First;
                continue;
            }

            if (token.Kind == TokenKind.Mark && !token.IsComma) return null;
            if (token.Kind != TokenKind.Word) continue;
            if (Korean.EndsClause(token.Text) && !(shared && at == predicate - 1)) return null;
            if (at < predicate - 1 && predicates.At(sentence, at) is { Form: not PredicateForm.Nominal }) return null;
            if (at == predicate - 1 && predicates.IsVerbalObject(token.Text)) continue;
            if (Korean.SlotOfNoun(token.Text) == Slot.Object || token.Text is "등을") { blocked = true; return null; }
        }

        return null;
    }

    // Nothing but describing nouns, marks of a list and other bare predicates between a name and the verbal noun.
    private static bool Adjoins(Sentence sentence, int last, int predicate)
    {
        if (predicate - last > 5) return false;
        for (var at = last + 1; at < predicate; at++)
        {
            var token = sentence.Tokens[at];
            if (token.Kind == TokenKind.Mark ? token.IsMark(',') : token.Kind == TokenKind.Word && Korean.SlotOfNoun(token.Text) is not Slot.None && token.Text.Length > 2) return false;
        }

        return true;
    }

    // The phrase that an adnominal verb modifies: 개발한 AI 챗봇 '클로드'.
    private Phrase? Following(Sentence sentence, int predicate)
    {
        for (var at = predicate + 1; at < sentence.Tokens.Count && at <= predicate + 10; at++)
        {
            if (sentence.PhraseOf[at] is { } phrase) return phrase;
            var token = sentence.Tokens[at];
            if (token.Kind == TokenKind.Mark && !token.IsMark(',')) return null;
            if (token.Kind != TokenKind.Word) continue;
            if (Korean.IsAdnominal(token.Text)) continue;
            if (Korean.EndsClause(token.Text) || Korean.SlotOfNoun(token.Text) is not (Slot.None or Slot.Of) || predicates.At(sentence, at) is not null) return null;
        }

        return null;
    }

    // "Y는 X가 개발한 언어모델로": what the sentence defines is the theme.
    private static List<Party> Defined(Sentence sentence, int predicate, Phrase agent)
    {
        for (var at = predicate + 1; at < sentence.Tokens.Count && at <= predicate + 9; at++)
        {
            var token = sentence.Tokens[at];
            if (sentence.PhraseOf[at] is not null) return [];
            if (token.Kind != TokenKind.Word) continue;
            var slot = Korean.SlotOfNoun(token.Text);
            var defines = slot == Slot.As || token.Text.EndsWith("이다", StringComparison.Ordinal) || token.Text.EndsWith('임') || token.Text.EndsWith("이며", StringComparison.Ordinal) || at == sentence.Tokens.Count - 1;
            if (!defines && slot is not (Slot.None or Slot.Of)) return [];
            if (defines && sentence.Phrases.Find(p => p.Slot == Slot.Topic && p.Last < predicate && p != agent) is { } topic) return Parties(sentence, topic);
            if (defines) return sentence.Label is [{ Mention: { } label }] ? [Party.Of(label)] : [];
        }

        return [];
    }

    // What the sentence speaks of besides the agent.
    private static List<Party> Spoken(Sentence sentence, Phrase agent)
    {
        var topic = sentence.Phrases.FindLast(p => p.Slot == Slot.Topic && p != agent && p.Last < agent.First);
        return topic is not null ? Parties(sentence, topic) : [];
    }

    // The topic that spans an adnominal clause without a subject of its own.
    private static Phrase? Spanned(Sentence sentence, int predicate)
    {
        for (var at = predicate - 1; at >= 0; at--)
        {
            if (sentence.PhraseOf[at] is { } phrase) return phrase.Slot == Slot.Topic && phrase.Last == at ? phrase : null;
            var token = sentence.Tokens[at];
            if (token.Kind == TokenKind.Word && (Korean.EndsClause(token.Text) || (Korean.SlotOfNoun(token.Text) is not (Slot.None or Slot.Of) && token.Text.Length > 2))) return null;
        }

        return null;
    }

    // "5,000만 달러를 투자해 연구소를 설립": what the next verb makes.
    private static Phrase? Ahead(Sentence sentence, int predicate)
    {
        if (!sentence.Tokens[predicate].Text.EndsWith('해') && !sentence.Tokens[predicate].Text.EndsWith("하여", StringComparison.Ordinal)) return null;
        var next = sentence.Phrases.Find(p => p.First > predicate && p.First - predicate <= 6);
        if (next?.Slot is not (Slot.Object or Slot.None)) return null;
        for (var at = predicate + 1; at < next.First; at++)
        {
            if (sentence.Tokens[at].Kind == TokenKind.Mark || Korean.EndsClause(sentence.Tokens[at].Text) || Korean.SlotOfNoun(sentence.Tokens[at].Text) == Slot.Object) return null;
        }

        return next;
    }

    private static List<EntityMention>? SubjectOf(Sentence sentence)
    {
        foreach (var phrase in sentence.Phrases)
        {
            if (phrase.Slot is not (Slot.Subject or Slot.Topic) || phrase.ConsumedBy >= 0) continue;
            return [.. phrase.Heads.Select(h => sentence.Tokens[h].Mention!)];
        }

        return null;
    }
}

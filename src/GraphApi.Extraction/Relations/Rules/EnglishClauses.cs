using GraphApi.Extraction.Relations.Context;
using GraphApi.Extraction.Relations.Patterns;
using GraphApi.Extraction.Relations.Sentences;
using GraphApi.Graph.Model;

namespace GraphApi.Extraction.Relations.Rules;

/// <summary>Fills the roles of the predicates of an English sentence by word order and preposition.</summary>
internal sealed class EnglishClauses(LanguagePatterns patterns, FrameEmitter emitter)
{
    private static readonly IReadOnlyList<Frame> Usual = [new(Slot.Subject, Slot.Object)];
    private static readonly string[] Be = ["is", "are", "was", "were", "be", "been", "being"];
    private static readonly string[] Auxiliaries = ["has", "have", "had", "also", "not", "then", "now", "first", "already", "since", "later", "today", "still", "finally", "both", "only", "each", "formally", "jointly", "alone", "itself", "themselves", "together", "once", "soon", "even", "never", "will", "would", "may", "could", "to"];
    private static readonly string[] Pronouns = ["it", "they", "he", "she", "It", "They", "He", "She"];

    /// <summary>States the relations of all predicates of the sentence, and notes its subject for the next.</summary>
    public void Read(DocumentContext context, Sentence sentence)
    {
        var taken = new HashSet<Phrase>();
        for (var at = 0; at < sentence.Tokens.Count; at++)
        {
            if (sentence.Tokens[at].Kind != TokenKind.Word || sentence.PhraseOf[at] is not null) continue;
            foreach (var stem in patterns.Forms(sentence.Tokens[at].Text))
            {
                if (stem.IsNoun || !IsVerb(sentence, at, stem, out var passive)) continue;
                if (stem.With is { } with && (at + 1 >= sentence.Tokens.Count || sentence.Tokens[at + 1].Text != with)) continue;
                var from = stem.Class.Needs.Count > 0 ? Needed(sentence, at, stem.Class.Needs) : stem.With is null ? at : at + 1;
                if (from < 0) continue;
                var predicate = new Predicate(at, [stem.Class], PredicateForm.Clause, passive, StatusOf(sentence, at));
                if (!Bind(context, sentence, predicate, stem.Class, from, taken) && from != at && stem.With is null) Bind(context, sentence, predicate, stem.Class, at, taken);
            }
        }

        foreach (var phrase in sentence.Phrases)
        {
            if (phrase.Slot != Slot.None || !Party.Of(sentence.Tokens[phrase.Heads[0]].Mention!).IsActor && sentence.Tokens[phrase.Heads[0]].Mention!.Type is not ("Model" or "Product" or "Law" or "Policy")) continue;
            context.SetSubject(sentence.Block.Index, [.. phrase.Heads.Select(h => sentence.Tokens[h].Mention!)]);
            break;
        }
    }

    // The roles of a verb whose phrases stand behind the token from: itself, its particle, or the word that it needs.
    private bool Bind(DocumentContext context, Sentence sentence, Predicate predicate, VerbClass verb, int from, HashSet<Phrase> taken)
    {
        var subject = Subject(sentence, predicate.Token, taken, out var pronoun, out var relative);
        var subjects = subject is not null ? Parties(sentence, subject) : pronoun ? Carried(context, sentence, predicate.Token, taken) : [];
        foreach (var frame in verb.Frames.Count > 0 ? verb.Frames : Usual)
        {
            var agents = Fill(context, sentence, predicate, verb, frame.Agent, from, subjects, relative, taken);
            var themes = frame.Theme == frame.Agent ? agents.Count > 1 ? agents : [] : Fill(context, sentence, predicate, verb, frame.Theme, from, subjects, relative, taken);
            if (themes.Count == 0 && frame is { Agent: Slot.Subject, Theme: Slot.Object } && !predicate.Passive && agents.Count > 0 && from + 1 < sentence.Tokens.Count && sentence.Tokens[from + 1].Text is "it" &&
                Referent(context, sentence, predicate.Token, verb, agents) is { } referent) themes = [referent];
            if (agents.Count == 0 || themes.Count == 0) continue;
            if (subject is null && pronoun)
            {
                // Of what a pronoun may stand for, the first whose type fits.
                if (themes.Count > 0 && !ReferenceEquals(themes, subjects)) agents = [.. agents.Where(a => themes.TrueForAll(t => t.Id != a.Id))];
                if (ReferenceEquals(themes, subjects)) themes = FittingThemes(context, verb, agents[0], themes);
                else agents = Fitting(context, verb, agents, themes[0]);
            }

            if (agents.Count > 0 && themes.Count > 0 && emitter.Emit(context, sentence, predicate, verb, agents, themes, subject is null ? 0.6 : 0.8)) return true;
        }

        return false;
    }

    // What stands in a slot: the subject of an active verb is the "by" of a passive one, whose subject is the object.
    private List<Party> Fill(DocumentContext context, Sentence sentence, Predicate predicate, VerbClass verb, Slot slot, int from, List<Party> subjects, Phrase? relative, HashSet<Phrase> taken)
    {
        if (slot == Slot.Subject && !predicate.Passive) return subjects;
        if (slot == Slot.Object && predicate.Passive) return subjects;
        var phrase = Right(sentence, from, slot switch { Slot.Object => Slot.None, Slot.Subject => HasObjectFrame(verb) ? Slot.By : Slot.Subject, _ => slot }, verb.Outcomes[0].Relation == "INVESTIGATED");
        if (slot == Slot.Subject && !HasObjectFrame(verb)) return subjects;
        if (phrase is null && slot == Slot.Object && relative is not null) return [Party.Of(sentence.Tokens[relative.Heads[^1]].Mention!, relative.Heads[^1])];
        if (phrase is not null && slot == Slot.Object) taken.Add(phrase);
        return Parties(sentence, phrase);
    }

    private static bool HasObjectFrame(VerbClass verb) => verb.Frames.Count == 0 || verb.Frames.Any(f => f.Theme == Slot.Object || f.Agent == Slot.Object);

    // What a pronoun subject may stand for: the subject before, then whatever was named last.
    private static List<Party> Carried(DocumentContext context, Sentence sentence, int verb, HashSet<Phrase> taken)
    {
        var parties = new List<Party>();
        foreach (var phrase in sentence.Phrases)
        {
            if (phrase.Last < verb && phrase.Slot == Slot.None && phrase.Heads.Count == 1 && !taken.Contains(phrase)) parties.Insert(0, Party.Of(sentence.Tokens[phrase.Heads[0]].Mention!, phrase.Heads[0]));
        }

        parties.AddRange(context.SubjectFor(sentence.Block).Select(m => Party.Of(m)));
        foreach (var mention in context.Recent)
        {
            if (parties.Count < 8 && !parties.Exists(p => p.Id == mention.EntityId)) parties.Add(Party.Of(mention));
        }

        return parties;
    }

    // Of the candidates for a pronoun the first whose type fits.
    private static List<Party> Fitting(DocumentContext context, VerbClass verb, List<Party> agents, Party theme)
    {
        foreach (var agent in agents)
        {
            if (FrameEmitter.Choose(context.Sink, verb, agent, theme) is not null) return [agent];
        }

        return [];
    }

    private static List<Party> FittingThemes(DocumentContext context, VerbClass verb, Party agent, List<Party> themes)
    {
        foreach (var theme in themes)
        {
            if (FrameEmitter.Choose(context.Sink, verb, agent, theme) is not null) return [theme];
        }

        return [];
    }

    // "signed it": the name before the verb, or in the sentences before, that the verb can take.
    private static Party? Referent(DocumentContext context, Sentence sentence, int verb, VerbClass verbClass, List<Party> agents)
    {
        for (var at = verb - 1; at >= 0; at--)
        {
            if (sentence.Tokens[at].Mention is { } mention && !agents.Exists(a => a.Id == mention.EntityId) && FrameEmitter.Choose(context.Sink, verbClass, agents[0], Party.Of(mention)) is not null) return Party.Of(mention, at);
        }

        foreach (var mention in context.SubjectFor(sentence.Block).Concat(context.Recent))
        {
            if (!agents.Exists(a => a.Id == mention.EntityId) && FrameEmitter.Choose(context.Sink, verbClass, agents[0], Party.Of(mention)) is not null) return Party.Of(mention);
        }

        return null;
    }

    private static List<Party> Parties(Sentence sentence, Phrase? phrase) =>
        phrase is null ? [] : [.. phrase.Heads.Select(h => Party.Of(sentence.Tokens[h].Mention!, h))];

    // A form that may be a noun (a release, the use) is a verb unless a determiner, preposition or possessive stands before it.
    private bool IsVerb(Sentence sentence, int at, Stem stem, out bool passive)
    {
        passive = false;
        var before = at > 0 ? sentence.Tokens[at - 1] : null;
        var word = sentence.Tokens[at].Text;
        var gerund = word.EndsWith("ing", StringComparison.Ordinal);
        if (before is { Text: "'s" } || (before is { Kind: TokenKind.Word } && ((EnglishParser.IsDeterminer(before.Text) && !(before.Text == "that" && (stem.Participle || word.EndsWith('s')))) || (EnglishParser.IsPreposition(before.Text) && before.Text != "to" && !(gerund && before.Text is "for" or "by" or "after" or "before"))))) return false;
        var be = HasBefore(sentence, at, Be, 3);
        if (gerund) return be || before is { Text: "for" or "by" or "after" } || (before is not null && (before.IsComma || before.Kind == TokenKind.Mention));
        if (!stem.Participle) return true;
        // "signed on 4 May by X", "X, backed by Y": a participle whose doer follows, and no object.
        var doer = Right(sentence, at, Slot.By) is not null && Right(sentence, at, Slot.None) is null;
        var next = at + 1 < sentence.Tokens.Count ? sentence.Tokens[at + 1].Text : "";
        passive = be || doer || (next is "by" or "in" or "on" && before is { Kind: TokenKind.Mention } && !HasBefore(sentence, at, Auxiliaries, 1) && Right(sentence, at, Slot.By) is not null);
        return true;
    }

    private static bool HasBefore(Sentence sentence, int at, string[] words, int reach)
    {
        for (var back = at - 1; back >= 0 && back >= at - reach; back--)
        {
            if (sentence.Tokens[back].Kind != TokenKind.Word) return false;
            if (Array.IndexOf(words, sentence.Tokens[back].Text) >= 0) return true;
        }

        return false;
    }

    // The word that a verb needs behind it in its clause, or -1.
    private static int Needed(Sentence sentence, int at, IReadOnlyList<string> needs)
    {
        for (var next = at + 1; next < sentence.Tokens.Count && next <= at + 16 && !sentence.Tokens[next].IsStop; next++)
        {
            if (needs.Contains(sentence.Tokens[next].Text)) return next;
        }

        return -1;
    }

    private Status StatusOf(Sentence sentence, int at)
    {
        for (var back = at - 1; back >= 0 && back >= at - 4; back--)
        {
            if (sentence.Tokens[back].Kind != TokenKind.Word) continue;
            if (patterns.StatusWords.TryGetValue(sentence.Tokens[back].Text, out var status) && status is { } known) return known;
        }

        return Status.Actual;
    }

    // The nearest phrase to the left without a preposition that is no object of another verb; a pronoun or "the company" takes over the subject before.
    private Phrase? Subject(Sentence sentence, int verb, HashSet<Phrase> taken, out bool pronoun, out Phrase? relative)
    {
        (pronoun, relative) = (false, null);
        if (Governed(sentence, verb) is { } governed) return governed;
        for (var at = Past(sentence, verb) - 1; at >= 0; at--)
        {
            var token = sentence.Tokens[at];
            if (sentence.PhraseOf[at] is { } phrase)
            {
                if (phrase.Slot == Slot.None && !taken.Contains(phrase))
                {
                    if (Relativiser(sentence, phrase.First) is var mark and >= 0) relative = sentence.Phrases.FindLast(p => p.Last < mark && (mark - p.Last <= 2 || mark - p.Last <= 7 && sentence.Tokens[p.Last + 1].IsMark(',') && EnglishParser.IsDeterminer(sentence.Tokens[p.Last + 2].Text)));
                    return phrase;
                }

                // "more than 40 firms, including A and B, urged": they did it too, where nobody else is named before.
                if (phrase.First > 2 && sentence.Tokens[phrase.First - 1].Text == "including" && sentence.Tokens[phrase.First - 2].IsMark(',') && phrase.Last + 1 < sentence.Tokens.Count && sentence.Tokens[phrase.Last + 1].IsMark(',') && !sentence.Phrases.Exists(p => p.Last < phrase.First)) return phrase;
                at = phrase.First;
                continue;
            }

            if (token.Kind != TokenKind.Word) { if (token.IsStop) return null; continue; }
            if (token.Text is "that" or "which" or "who" && at > 0 && sentence.Tokens[at - 1].Kind == TokenKind.Word && !IsAmongThose(sentence, at - 1)) return null;
            if (Array.IndexOf(Pronouns, token.Text) >= 0 || (patterns.Anaphors.Contains("the " + token.Text) && at > 0 && sentence.Tokens[at - 1].Text is "the" or "The"))
            {
                pronoun = true;
                if (at > 0 && Relativiser(sentence, at) is var mark and >= 0) relative = sentence.Phrases.FindLast(p => p.Last < mark && mark - p.Last <= 2);
                return null;
            }

            if (at == verb - 1 && !EnglishParser.IsPreposition(token.Text) && char.IsAsciiLetterLower(token.Text[0]) && Array.IndexOf(Be, token.Text) < 0 && Array.IndexOf(Auxiliaries, token.Text) < 0 && token.Text is not ("which" or "that" or "who" or "and" or "but" or "or") && !token.Text.EndsWith("ly", StringComparison.Ordinal) && !patterns.Forms(token.Text).Any(s => !s.IsNoun) && !patterns.StatusWords.ContainsKey(token.Text)) return null;
        }

        return null;
    }

    // "Y, which was drafted by X": what "which" stands for, where it is the verb's own subject.
    private static Phrase? Governed(Sentence sentence, int verb)
    {
        for (var at = verb - 1; at > 0 && at >= verb - 4 && sentence.Tokens[at].Kind == TokenKind.Word && sentence.PhraseOf[at] is null; at--)
        {
            if (Array.IndexOf(Pronouns, sentence.Tokens[at].Text) >= 0) return null;
            if (sentence.Tokens[at].Text is "which" or "who" && sentence.Tokens[at - 1].IsMark(',')) return sentence.Phrases.FindLast(p => p.Last == at - 2);
        }

        return null;
    }

    // "X, which Y bought in 2024, released": past what stands between the commas, to where the subject of the verb ends.
    private static int Past(Sentence sentence, int verb)
    {
        var tokens = sentence.Tokens;
        var comma = verb - 1;
        while (comma > 0 && comma >= verb - 3 && tokens[comma].Kind == TokenKind.Word) comma--;
        if (comma <= 0 || !tokens[comma].IsMark(',')) return verb;
        for (var at = comma - 1; at > 1 && at >= comma - 30 && !tokens[at].IsStop; at--)
        {
            if (!tokens[at - 1].IsMark(',') || tokens[at].Kind != TokenKind.Word) continue;
            if ((tokens[at].Text is "which" or "who" or "whose" || tokens[at].Text is "a" or "an" or "the") && tokens[at - 2].Kind == TokenKind.Mention) return at - 1;
        }

        return verb;
    }

    // "A and B are among those that signed it", "A is one of the companies that …": they did what follows.
    private static bool IsAmongThose(Sentence sentence, int at)
    {
        for (var back = at; back > 0 && back >= at - 3 && sentence.Tokens[back].Kind == TokenKind.Word; back--)
        {
            if (sentence.Tokens[back].Text == "among" || (sentence.Tokens[back].Text == "of" && sentence.Tokens[back - 1].Text == "one")) return true;
        }

        return false;
    }

    // "Y, which X published", "Y, which its chairman, X, had introduced": the token of which or that, or -1.
    private static int Relativiser(Sentence sentence, int first)
    {
        for (var at = first - 1; at >= 0 && at >= first - 4; at--)
        {
            if (sentence.PhraseOf[at] is not null) return -1;
            if (sentence.Tokens[at].Text is "which" or "that" or "whom") return at;
        }

        return -1;
    }

    // "sued Hub's maker, Acme Inc": whom the description behind the possessive means.
    private static Phrase? Apposed(Sentence sentence, Phrase owner)
    {
        var at = owner.Last + 1;
        if (at >= sentence.Tokens.Count || sentence.Tokens[at].Text != "'s") return null;
        for (at++; at < sentence.Tokens.Count && at <= owner.Last + 5 && sentence.Tokens[at].Kind == TokenKind.Word && sentence.PhraseOf[at] is null; at++)
        {
        }

        return at > owner.Last + 2 && at + 1 < sentence.Tokens.Count && sentence.Tokens[at].IsMark(',') && sentence.PhraseOf[at + 1] is { Slot: Slot.None } apposed ? apposed : null;
    }

    // "signed an order, Tides and Machines, on": the name of what a common noun with an article stands for.
    private static Phrase? Described(Sentence sentence, int verb, int comma)
    {
        if (comma - verb is < 3 or > 6 || !EnglishParser.IsDeterminer(sentence.Tokens[verb + 1].Text) || comma + 1 >= sentence.Tokens.Count) return null;
        for (var at = verb + 2; at < comma; at++)
        {
            if (sentence.Tokens[at].Kind != TokenKind.Word || sentence.PhraseOf[at] is not null || EnglishParser.IsPreposition(sentence.Tokens[at].Text)) return null;
        }

        return sentence.PhraseOf[comma + 1] is { Slot: Slot.None, Heads.Count: 1 } named && (named.Last + 1 >= sentence.Tokens.Count || sentence.Tokens[named.Last + 1].Kind == TokenKind.Mark) ? named : null;
    }

    // The first phrase to the right in the slot, before the clause ends; nothing stands between a verb and its object but its own description.
    private Phrase? Right(Sentence sentence, int verb, Slot slot, bool owners = false)
    {
        for (var at = verb + 1; at < sentence.Tokens.Count; at++)
        {
            var token = sentence.Tokens[at];
            if (sentence.PhraseOf[at] is { } phrase)
            {
                if (phrase.Slot == slot || (owners && phrase.Owns == slot)) return phrase;
                if (slot == Slot.None) return Apposed(sentence, phrase);
                at = phrase.Last;
                continue;
            }

            if (token.IsStop) return null;
            if (token.Kind == TokenKind.Mark && token.IsMark(',') && slot == Slot.None) return Described(sentence, verb, at);
            if (token.Kind == TokenKind.Word && (token.Text is "that" or "which" or "who" or "because" or "when" or "while" or "although" or "but" || (slot != Slot.By && patterns.Forms(token.Text).Any(s => s.Participle && !s.IsNoun)))) return null;
        }

        return null;
    }
}

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
    private static readonly string[] Auxiliaries = ["has", "have", "had", "also", "not", "then", "now", "first", "already", "since", "later", "today", "still", "finally", "both", "only", "each", "formally", "jointly", "never", "will", "would", "may", "could", "to"];
    private static readonly string[] Pronouns = ["it", "they", "he", "she", "It", "They", "He", "She"];

    /// <summary>States the relations of all predicates of the sentence, and notes its subject for the next.</summary>
    public void Read(DocumentContext context, Sentence sentence)
    {
        var taken = new HashSet<Phrase>();
        for (var at = 0; at < sentence.Tokens.Count; at++)
        {
            if (sentence.Tokens[at].Kind != TokenKind.Word || sentence.PhraseOf[at] is not null) continue;
            var stems = patterns.Forms(sentence.Tokens[at].Text);
            if (stems.Count == 0 || !IsVerb(sentence, at, stems[0], out var passive)) continue;
            foreach (var stem in stems)
            {
                if (stem.With is { } with && (at + 1 >= sentence.Tokens.Count || sentence.Tokens[at + 1].Text != with)) continue;
                if (stem.Class.Needs.Count > 0 && !Needed(sentence, at, stem.Class.Needs)) continue;
                var predicate = new Predicate(at, [stem.Class], PredicateForm.Clause, passive, StatusOf(sentence, at));
                Bind(context, sentence, predicate, stem.Class, taken);
            }
        }

        foreach (var phrase in sentence.Phrases)
        {
            if (phrase.Slot != Slot.None || !Party.Of(sentence.Tokens[phrase.Heads[0]].Mention!).IsActor && sentence.Tokens[phrase.Heads[0]].Mention!.Type is not ("Model" or "Product" or "Law" or "Policy")) continue;
            context.SetSubject(sentence.Block.Index, [.. phrase.Heads.Select(h => sentence.Tokens[h].Mention!)]);
            break;
        }
    }

    private void Bind(DocumentContext context, Sentence sentence, Predicate predicate, VerbClass verb, HashSet<Phrase> taken)
    {
        foreach (var frame in verb.Frames.Count > 0 ? verb.Frames : Usual)
        {
            var passive = predicate.Passive && frame.Theme == Slot.Object;
            var subject = Subject(sentence, predicate.Token, taken, out var pronoun, out var relative);
            var subjects = subject is not null ? Parties(sentence, subject) : pronoun ? [.. context.SubjectFor(sentence.Block).Select(m => Party.Of(m))] : [];
            List<Party> agents, themes;
            if (passive)
            {
                var by = Right(sentence, predicate.Token, Slot.By);
                (agents, themes) = (Parties(sentence, by), subjects);
            }
            else
            {
                var theme = Right(sentence, predicate.Token, frame.Theme == Slot.Object ? Slot.None : frame.Theme);
                if (theme is null && frame.Theme == Slot.Object && relative is not null) theme = relative;
                (agents, themes) = (subjects, Parties(sentence, theme));
                if (theme is not null && frame.Theme == Slot.Object) taken.Add(theme);
            }

            if (agents.Count > 0 && themes.Count > 0 && emitter.Emit(context, sentence, predicate, verb, agents, themes, subject is null ? 0.6 : 0.8)) return;
        }
    }

    private static List<Party> Parties(Sentence sentence, Phrase? phrase) =>
        phrase is null ? [] : [.. phrase.Heads.Select(h => Party.Of(sentence.Tokens[h].Mention!, h))];

    // A form that may be a noun (a release, the use) is a verb unless a determiner, preposition or possessive stands before it.
    private static bool IsVerb(Sentence sentence, int at, Stem stem, out bool passive)
    {
        passive = false;
        var before = at > 0 ? sentence.Tokens[at - 1] : null;
        var word = sentence.Tokens[at].Text;
        if (before is { Text: "'s" } || (before is { Kind: TokenKind.Word } && (EnglishParser.IsDeterminer(before.Text) || (EnglishParser.IsPreposition(before.Text) && before.Text != "to")))) return false;
        var be = HasBefore(sentence, at, Be, 3);
        if (word.EndsWith("ing", StringComparison.Ordinal)) return be;
        if (!stem.Participle) return true;
        var next = at + 1 < sentence.Tokens.Count ? sentence.Tokens[at + 1].Text : "";
        var reduced = next is "by" or "in" or "on" or "at" && before is not null && !HasBefore(sentence, at, Auxiliaries, 1) && (before.Kind == TokenKind.Mention || before.IsComma || before.Gloss is not null);
        passive = be || (reduced && next is "by");
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

    private static bool Needed(Sentence sentence, int at, IReadOnlyList<string> needs)
    {
        for (var next = at + 1; next < sentence.Tokens.Count && next <= at + 5; next++)
        {
            if (needs.Contains(sentence.Tokens[next].Text)) return true;
        }

        return false;
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
        for (var at = verb - 1; at >= 0; at--)
        {
            var token = sentence.Tokens[at];
            if (sentence.PhraseOf[at] is { } phrase)
            {
                if (phrase.Slot == Slot.None && !taken.Contains(phrase))
                {
                    if (phrase.First > 0 && sentence.Tokens[phrase.First - 1].Text is "which" or "that") relative = sentence.Phrases.FindLast(p => p.Last < phrase.First - 1);
                    return phrase;
                }

                at = phrase.First;
                continue;
            }

            if (token.Kind != TokenKind.Word) { if (token.IsStop) return null; continue; }
            if (Array.IndexOf(Pronouns, token.Text) >= 0 || (patterns.Anaphors.Contains("the " + token.Text) && at > 0 && sentence.Tokens[at - 1].Text is "the" or "The")) { pronoun = true; return null; }
            if (at == verb - 1 && char.IsAsciiLetterLower(token.Text[0]) && Array.IndexOf(Be, token.Text) < 0 && Array.IndexOf(Auxiliaries, token.Text) < 0 && token.Text is not ("which" or "that" or "who" or "and" or "but" or "or") && !token.Text.EndsWith("ly", StringComparison.Ordinal) && patterns.Forms(token.Text).Count == 0 && !patterns.StatusWords.ContainsKey(token.Text)) return null;
        }

        return null;
    }

    // The first phrase to the right in the slot, before the clause ends; nothing stands between a verb and its object but its own description.
    private Phrase? Right(Sentence sentence, int verb, Slot slot)
    {
        for (var at = verb + 1; at < sentence.Tokens.Count; at++)
        {
            var token = sentence.Tokens[at];
            if (sentence.PhraseOf[at] is { } phrase)
            {
                if (phrase.Slot == slot) return phrase;
                if (slot == Slot.None) return null;
                at = phrase.Last;
                continue;
            }

            if (token.IsStop) return null;
            if (token.Kind == TokenKind.Mark && token.IsMark(',') && slot == Slot.None) return null;
            if (token.Kind == TokenKind.Word && (token.Text is "that" or "which" or "who" or "because" or "when" or "while" or "although" or "but" || (patterns.Forms(token.Text).Count > 0 && patterns.Forms(token.Text)[0].Participle && slot != Slot.By))) return null;
        }

        return null;
    }
}

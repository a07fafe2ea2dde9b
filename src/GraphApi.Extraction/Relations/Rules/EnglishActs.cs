using GraphApi.Extraction.Relations.Context;
using GraphApi.Extraction.Relations.Patterns;
using GraphApi.Extraction.Relations.Sentences;
using GraphApi.Graph.Model;

namespace GraphApi.Extraction.Relations.Rules;

/// <summary>Reads acts that English states as nouns: X's purchase of Y, a lawsuit by X against Y, X struck a partnership with Y.</summary>
internal sealed class EnglishActs(LanguagePatterns patterns, FrameEmitter emitter)
{
    private static readonly Slot[] Usual = [Slot.Of];

    // Verbs that only say that the act took place.
    private static readonly HashSet<string> Light = new(StringComparer.Ordinal)
    {
        "announced", "announce", "announces", "completed", "completes", "filed", "files", "filing", "opened", "opens", "launched", "launches", "began", "begun", "started", "imposed", "imposes", "impose",
        "signed", "signs", "struck", "reached", "formed", "forms", "form", "made", "makes", "took", "takes", "taken", "holds", "hold", "owns", "bought", "entered", "inked", "sealed", "voiced", "expressed", "declared",
        "placed", "issued", "slapped", "brought", "closed", "has", "have", "acquired", "built", "forged", "agreed", "lodged", "ordered", "extended", "expanded", "tightened", "won", "received",
    };

    /// <summary>States the acts of a sentence.</summary>
    public void Read(DocumentContext context, Sentence sentence)
    {
        for (var at = 0; at < sentence.Tokens.Count; at++)
        {
            if (sentence.Tokens[at].Kind != TokenKind.Word || sentence.PhraseOf[at] is not null) continue;
            foreach (var stem in patterns.Forms(sentence.Tokens[at].Text))
            {
                if (stem.IsNoun) Read(context, sentence, at, stem.Class);
            }
        }
    }

    private void Read(DocumentContext context, Sentence sentence, int noun, VerbClass verb)
    {
        Slot[] slots = verb.Frames.Count > 0 ? [.. verb.Frames.Select(f => f.Theme), .. Usual] : Usual;
        Phrase? theme = null, by = null;
        for (var at = noun + 1; at < sentence.Tokens.Count && at <= noun + 9; at++)
        {
            if (sentence.PhraseOf[at] is { } phrase)
            {
                if (phrase.Slot == Slot.By) by ??= phrase;
                else if (theme is null && (slots.Contains(phrase.Slot) || verb.Outcomes[0].Relation == "INVESTIGATED" && slots.Contains(phrase.Owns))) theme = phrase;
                at = phrase.Last;
            }
            else if (sentence.Tokens[at].IsStop || sentence.Tokens[at].Text is "that" or "which" or "who") break;
        }

        var status = Status.Actual;
        var agents = Owner(sentence, noun) is var owner and >= 0 ? [owner] : by is not null ? by.Heads : Doer(sentence, noun, out status);
        if (agents.Count == 0) return;
        var agent = agents.Select(h => Party.Of(sentence.Tokens[h].Mention!, h)).ToList();
        // "A and B formed a partnership": each with the other.
        var themes = theme is not null ? [.. theme.Heads.Select(h => Party.Of(sentence.Tokens[h].Mention!, h))] : verb.Frames.Any(f => f.Theme == Slot.Subject) && agent.Count == 2 ? agent : [];
        if (themes.Count > 0) emitter.Emit(context, sentence, new Predicate(noun, [verb], PredicateForm.Nominal, false, status), verb, agent, themes, 0.7);
    }

    private static int Owner(Sentence sentence, int noun)
    {
        for (var at = noun - 1; at > 0 && at >= noun - 4; at--)
        {
            if (sentence.Tokens[at].Text == "'s") return sentence.Tokens[at - 1].Kind == TokenKind.Mention ? at - 1 : -1;
            if (sentence.Tokens[at].Kind != TokenKind.Word || Light.Contains(sentence.Tokens[at].Text) || EnglishParser.IsPreposition(sentence.Tokens[at].Text)) return -1;
        }

        return -1;
    }

    // The subject of the light verb before the noun.
    private List<int> Doer(Sentence sentence, int noun, out Status status)
    {
        status = Status.Actual;
        for (var at = noun - 1; at >= 0 && at >= noun - 8; at--)
        {
            var token = sentence.Tokens[at];
            if (token.Kind == TokenKind.Mark && !token.IsMark(',')) return [];
            if (sentence.PhraseOf[at] is { Slot: Slot.None }) return [];
            if (token.Kind != TokenKind.Word || !Light.Contains(token.Text)) continue;
            for (var back = at - 1; back >= 0 && back >= at - 4; back--)
            {
                if (patterns.StatusWords.TryGetValue(sentence.Tokens[back].Text, out var told) && told is { } known) status = known;
            }

            return sentence.Phrases.FindLast(p => p.Last < at && p.Slot == Slot.None) is { } subject ? subject.Heads : [];
        }

        return [];
    }
}

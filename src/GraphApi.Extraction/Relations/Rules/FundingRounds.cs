using GraphApi.Extraction.Layout;
using GraphApi.Extraction.Mentions;
using GraphApi.Extraction.Relations.Context;
using GraphApi.Extraction.Relations.Sentences;
using GraphApi.Extraction.Values;
using GraphApi.Graph.Model;

namespace GraphApi.Extraction.Relations.Rules;

/// <summary>Reads how English reports rounds of funding, whose recipient, sum and investors are spread over a paragraph.</summary>
internal static class FundingRounds
{
    private static readonly string[] Joins = ["led", "joined", "participated", "followed", "invested", "backed", "took", "came", "bought", "contributed", "co-led"];

    /// <summary>States who invested in the company that a paragraph says has raised a round.</summary>
    public static void Read(DocumentContext context, Block block, IReadOnlyList<Sentence> sentences)
    {
        if (!sentences.Any(s => !s.IsKorean && s.Tokens.Any(IsRound)) || Recipient(context, block, sentences) is not { } recipient) return;
        var round = new Dictionary<string, PropertyValue>();
        foreach (var sentence in sentences) Terms(sentence, round);
        var open = false;
        foreach (var sentence in sentences)
        {
            open |= sentence.Tokens.Any(IsRound);
            if (!open) continue;
            context.Sink.BeginSentence();
            foreach (var phrase in sentence.Phrases)
            {
                if (Verb(sentence, phrase) is not { } verb) continue;
                foreach (var head in phrase.Heads)
                {
                    var investor = Party.Of(sentence.Tokens[head].Mention!, head);
                    if (investor.Id == recipient.EntityId || investor.Type is not ("Company" or "Institution" or "Person" or "Agency")) continue;
                    var properties = new Dictionary<string, PropertyValue>(round);
                    if (Own(sentence, verb) is { } own) foreach (var (name, value) in own.Properties) properties[name] = value;
                    var start = Math.Min(investor.Mention!.Start, sentence.Tokens[verb].Start);
                    context.Sink.Add("INVESTED_IN", investor, Party.Of(recipient), sentence.Text, start, Math.Max(investor.Mention.End, sentence.Tokens[verb].End), 0.7, "funding/round", properties);
                }
            }

            if (sentence.Tokens.Any(t => t.Text is "acquired" or "sued")) break;
        }
    }

    /// <summary>Whether a text without names may tell the terms of a round.</summary>
    public static bool Mentions(ReadOnlySpan<char> text) => text.Contains("Series ", StringComparison.Ordinal) || text.Contains(" round", StringComparison.Ordinal) || text.Contains("raised", StringComparison.Ordinal);

    private static bool IsRound(Token token) => token.Kind == TokenKind.Word && token.Text is "round" or "Series" or "rounds";

    // The company that raised it or is valued, else the one that the heading names, else the first of the paragraph.
    private static EntityMention? Recipient(DocumentContext context, Block block, IReadOnlyList<Sentence> sentences)
    {
        foreach (var sentence in sentences)
        {
            for (var at = 0; at < sentence.Tokens.Count; at++)
            {
                if (sentence.Tokens[at].Text is not ("raised" or "raises" or "secured" or "closed")) continue;
                if (sentence.Phrases.FindLast(p => p.Last < at && p.Slot == Patterns.Slot.None) is { } phrase && sentence.Tokens[phrase.Heads[0]].Mention is { Type: "Company" } raiser) return raiser;
            }
        }

        if (context.HeadingActor(block) is { Type: "Company" } heading && context.Document.Layout.Blocks[heading.Block].Text.Length < 60) return heading;
        foreach (var sentence in sentences)
        {
            foreach (var phrase in sentence.Phrases)
            {
                if (sentence.Tokens[phrase.Heads[0]].Mention is { Type: "Company" } first) return Verb(sentence, phrase) is null ? first : null;
            }
        }

        return null;
    }

    // The verb by which a phrase invests: "X led", "led by X", "X were among the investors".
    private static int? Verb(Sentence sentence, Phrase phrase)
    {
        var tokens = sentence.Tokens;
        if (phrase.Slot == Patterns.Slot.By)
        {
            for (var at = phrase.First - 1; at >= 0 && at >= phrase.First - 4; at--)
            {
                if (tokens[at].Text is "led" or "backed" or "co-led") return at;
            }

            return null;
        }

        // With participation from X; from investors including X.
        if (phrase.Slot is Patterns.Slot.From or Patterns.Slot.Aside && phrase.First > 1)
        {
            for (var at = phrase.First - 1; at >= 0 && at >= phrase.First - 3; at--)
            {
                if (tokens[at].Text is "participation" or "investors" or "backers" or "investment" or "money") return at;
            }
        }

        if (phrase.Slot != Patterns.Slot.None) return null;
        var from = phrase.Last + 1;
        // "X, Y's venture arm, was among"
        if (from < tokens.Count && tokens[from].IsMark(','))
        {
            for (var at = from + 1; at < tokens.Count && at <= from + 8; at++)
            {
                if (tokens[at].IsMark(',')) { from = at + 1; break; }
            }
        }

        for (var at = from; at < tokens.Count && at <= from + 4; at++)
        {
            if (sentence.PhraseOf[at] is not null && tokens[at].Kind == TokenKind.Mention) { if (tokens[at].Mention!.Type is "Country" or "Region") continue; return null; }
            if (tokens[at].Kind == TokenKind.Mark && !tokens[at].IsMark(',')) return null;
            if (Array.IndexOf(Joins, tokens[at].Text) >= 0) return at;
            if (tokens[at].Text is "were" or "are" && at + 3 < tokens.Count && tokens[at + 1].Text == "among") return at;
        }

        return null;
    }

    // "led the round with $150 million": the investor's own part.
    private static TextValue? Own(Sentence sentence, int verb)
    {
        for (var at = verb + 1; at < sentence.Tokens.Count && at <= verb + 6; at++)
        {
            if (sentence.Tokens[at].Value is { Kind: ValueKind.Money } money) return sentence.Tokens[at - 1].Text is "with" or "put" ? money : null;
            if (sentence.Tokens[at].IsStop) return null;
        }

        return null;
    }

    // The sum of the round, its name, its date and the valuation.
    private static void Terms(Sentence sentence, Dictionary<string, PropertyValue> round)
    {
        var tokens = sentence.Tokens;
        for (var at = 0; at < tokens.Count; at++)
        {
            if (tokens[at].Text == "Series" && at + 1 < tokens.Count && tokens[at + 1].Text.Length == 1) round.TryAdd("round", PropertyValue.Of("Series " + tokens[at + 1].Text));
            if (tokens[at].Value is { Kind: ValueKind.Date } date) round.TryAdd("date", date.Value);
            if (tokens[at].Value is not { Kind: ValueKind.Money } money) continue;
            var valued = Before(tokens, at, 7, "valuation", "valued");
            if (valued) round.TryAdd("valuation", money.Value);
            else if (Before(tokens, at, 6, "raised", "Series", "round", "raise") || (at + 1 < tokens.Count && tokens[at + 1].Text is "round" or "Series")) round.TryAdd("roundAmount", money.Value);
            else continue;
            round.TryAdd("currency", money.Properties["currency"]);
        }
    }

    private static bool Before(IReadOnlyList<Token> tokens, int at, int reach, params string[] words)
    {
        for (var back = at - 1; back >= 0 && back >= at - reach; back--)
        {
            if (Array.IndexOf(words, tokens[back].Text) >= 0) return true;
            if (tokens[back].Value is not null) return false;
        }

        return false;
    }
}

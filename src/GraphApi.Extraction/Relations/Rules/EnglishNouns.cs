using GraphApi.Extraction.Relations.Context;
using GraphApi.Extraction.Relations.Patterns;
using GraphApi.Extraction.Relations.Sentences;

namespace GraphApi.Extraction.Relations.Rules;

/// <summary>Reads nouns that say what one thing is to another: Y, the maker of X; Y is a rival of X; X's parent, Y; its investors include Y.</summary>
internal sealed class EnglishNouns(LanguagePatterns patterns)
{
    private const string Inverse = "inverse ";
    private static readonly string[] Copulas = ["is", "are", "was", "were", "became", "become", "remains"];
    private static readonly string[] Prepositions = ["of", "to", "in", "behind", "with", "for", "on"];

    /// <summary>States the relations that the nouns of a sentence tell.</summary>
    public void Read(DocumentContext context, Sentence sentence)
    {
        for (var at = 0; at < sentence.Tokens.Count; at++)
        {
            if (sentence.Tokens[at].Kind == TokenKind.Word && RelationOf(sentence, at, out var plural) is { } relation) Relate(context, sentence, at, relation, plural);
        }
    }

    private string? RelationOf(Sentence sentence, int at, out bool plural)
    {
        var word = sentence.Tokens[at].Text.ToLowerInvariant();
        plural = false;
        if (at + 1 < sentence.Tokens.Count && sentence.Tokens[at + 1].Text == "behind" && patterns.Descriptions.GetValueOrDefault(word) == "Company") return "DEVELOPED";
        if (patterns.Links.TryGetValue(word, out var relation)) return relation;
        plural = true;
        return word.EndsWith("ies", StringComparison.Ordinal) && patterns.Links.TryGetValue(word[..^3] + "y", out relation) ? relation
            : word.EndsWith('s') && patterns.Links.TryGetValue(word[..^1], out relation) ? relation : null;
    }

    private static void Relate(DocumentContext context, Sentence sentence, int noun, string relation, bool plural)
    {
        var owner = OwnerBefore(sentence, noun, out var first);
        var after = Complement(sentence, noun);
        var end = after is not null ? after.Last : noun;
        if (end + 1 < sentence.Tokens.Count && after is not null && sentence.Tokens[end + 1].Text == "'s") end++;
        List<int> whole = after is not null ? after.Heads : owner >= 0 ? [owner] : [];
        var bearers = Bearers(sentence, noun, first, end, owner >= 0, after is not null, plural, out var apposed);
        if (bearers.Count == 0) return;
        if (whole.Count == 0)
        {
            // "A and B are among the members": of the body named last before.
            if (plural && IsAmong(sentence, first) && Whole(context, sentence, relation, bearers[0]) is { } before)
            {
                foreach (var bearer in bearers) State(context, sentence, relation, Party.Of(sentence.Tokens[bearer].Mention!, bearer), before, noun);
                return;
            }

            // "bought Windsurf, a rival": of whom the sentence speaks.
            if (relation != "COMPETES_WITH" || !apposed || sentence.Phrases.Find(p => p.Slot == Slot.None) is not { } subject || subject.Heads.Contains(bearers[0])) return;
            whole = subject.Heads;
        }

        foreach (var bearer in bearers)
        {
            foreach (var of in whole) State(context, sentence, relation, bearer, of, noun);
        }
    }

    private static bool IsAmong(Sentence sentence, int first)
    {
        for (var at = first - 1; at >= 0 && at >= first - 3; at--)
        {
            if (sentence.Tokens[at].Text == "among") return true;
        }

        return false;
    }

    private static Party? Whole(DocumentContext context, Sentence sentence, string relation, int bearer)
    {
        var type = sentence.Tokens[bearer].Mention!.Type;
        var fits = (Mentions.EntityMention m) => Party.Of(m) is { Type: "Institution" or "InternationalOrganization" or "Policy" } && context.Sink.Allows(relation, type, m.Type);
        for (var at = bearer - 1; at >= 0; at--)
        {
            if (sentence.Tokens[at].Mention is { } own && fits(own)) return Party.Of(own, at);
        }

        foreach (var mention in context.Recent)
        {
            if (fits(mention)) return Party.Of(mention);
        }

        return null;
    }

    private static void State(DocumentContext context, Sentence sentence, string relation, int bearer, int of, int noun) =>
        State(context, sentence, relation, Party.Of(sentence.Tokens[bearer].Mention!, bearer), Party.Of(sentence.Tokens[of].Mention!, of), noun);

    private static void State(DocumentContext context, Sentence sentence, string relation, Party from, Party to, int noun)
    {
        if (relation.StartsWith(Inverse, StringComparison.Ordinal)) (from, to, relation) = (to, from, relation[Inverse.Length..]);
        if (relation == "MEMBER_OF" && from.Type == "Person") relation = "AFFILIATED_WITH";
        if (relation == "COMPETES_WITH" && from.IsActor && (!from.IsBody || !to.IsBody)) return;
        var (start, end) = (sentence.Tokens[noun].Start, sentence.Tokens[noun].End);
        foreach (var party in (ReadOnlySpan<Party>)[from, to])
        {
            if (party.Token >= 0) (start, end) = (Math.Min(start, party.Mention!.Start), Math.Max(end, party.Mention.End));
        }

        if (!context.Sink.Add(relation, from, to, sentence.Text, start, end, 0.75, "noun/" + sentence.Tokens[noun].Text) && relation == "SUBSIDIARY_OF")
            context.Sink.Add("PART_OF", from, to, sentence.Text, start, end, 0.75, "noun/" + sentence.Tokens[noun].Text);
    }

    // "OpenAI's closest rival", "ChatGPT maker": the owner's token, and where the whole begins.
    private static int OwnerBefore(Sentence sentence, int noun, out int first)
    {
        var tokens = sentence.Tokens;
        first = noun;
        while (first > 0 && first > noun - 4 && tokens[first - 1].Kind == TokenKind.Word && !EnglishParser.IsPreposition(tokens[first - 1].Text) && !IsClause(tokens[first - 1].Text)) first--;
        if (first > 1 && tokens[first - 1].Text == "'s" && tokens[first - 2].Kind == TokenKind.Mention) { first -= 2; return first; }
        if (first == noun && noun > 0 && tokens[noun - 1].Kind == TokenKind.Mention && noun + 1 < tokens.Count && tokens[noun + 1].Kind == TokenKind.Mention) { first = noun - 1; return first; }
        if (first > 0 && tokens[first - 1].Mention is { Type: "Country" or "Region" }) first--;
        while (first > 0 && tokens[first - 1].Kind == TokenKind.Word && EnglishParser.IsDeterminer(tokens[first - 1].Text)) first--;
        return -1;
    }

    private static bool IsClause(string word) => Array.IndexOf(Copulas, word) >= 0 || word is "and" or "but" or "has" or "have" or "had" or "that" or "which" or "who" or "said" or "says" or "include" or "includes" or "including" || word.EndsWith("ed", StringComparison.Ordinal);

    // The phrase behind "of", "behind", "in": what it is the maker, subsidiary or backer of.
    private static Phrase? Complement(Sentence sentence, int noun)
    {
        var tokens = sentence.Tokens;
        if (noun + 2 >= tokens.Count || Array.IndexOf(Prepositions, tokens[noun + 1].Text) < 0) return null;
        for (var at = noun + 2; at < tokens.Count && at <= noun + 6; at++)
        {
            if (sentence.PhraseOf[at] is { } phrase) return phrase.Slot != Slot.Aside || tokens[noun + 1].Text == "behind" || EndsPossessive(tokens, phrase) ? phrase : null;
            if (tokens[at].Kind != TokenKind.Word || EnglishParser.IsPreposition(tokens[at].Text)) return null;
        }

        return null;
    }

    // "a rival of OpenAI's": nothing follows what the mark of possession stands for.
    private static bool EndsPossessive(IReadOnlyList<Token> tokens, Phrase phrase) =>
        phrase.Last + 1 < tokens.Count && tokens[phrase.Last + 1].Text == "'s" && (phrase.Last + 2 >= tokens.Count || tokens[phrase.Last + 2].Kind == TokenKind.Mark);

    private static List<int> Bearers(Sentence sentence, int noun, int first, int end, bool owned, bool complemented, bool plural, out bool apposed)
    {
        var tokens = sentence.Tokens;
        apposed = false;
        // Y, the maker of X; Y, X's parent.
        if (first > 1 && tokens[first - 1].IsMark(',') && tokens[first - 2].Kind == TokenKind.Mention && !plural && !Opens(sentence, first - 2))
        {
            apposed = true;
            return [first - 2];
        }

        // Y is a rival of X; A and B are among the members of X.
        var verb = first - 1;
        while (verb > 0 && verb > first - 4 && tokens[verb].Text is "among" or "also" or "one" or "of" or "now" or "both" or "the" or "been") verb--;
        if (verb > 0 && Array.IndexOf(Copulas, tokens[verb].Text) >= 0)
            return sentence.Phrases.FindLast(p => p.Last < verb && p.Slot == Slot.None && verb - p.Last <= 4) is { } subject && (owned || complemented || plural && IsAmong(sentence, first)) ? subject.Heads : [];
        // "X is a signatory of Y and a member of Z".
        if (verb > 0 && complemented && tokens[verb].Text is "and" or "a")
        {
            for (var at = verb - 1; at > 0 && at >= verb - 16 && !tokens[at].IsStop; at--)
            {
                if (tokens[at].Kind == TokenKind.Word && Array.IndexOf(Copulas, tokens[at].Text) >= 0) return sentence.Phrases.FindLast(p => p.Last < at && p.Slot == Slot.None && at - p.Last <= 4)?.Heads ?? [];
            }
        }

        if (plural)
        {
            var include = end + 1;
            return include < tokens.Count && tokens[include].Text is "include" or "includes" or "included" or "are" or "were" or "including" or ":" or "like" && Next(sentence, include + 1) is { } list ? list.Heads
                : owned && Next(sentence, noun + 1) is { } plurals && plurals.First == noun + 1 ? plurals.Heads : [];
        }

        if (noun + 1 < tokens.Count && tokens[noun + 1].Kind == TokenKind.Mention && owned) return [sentence.PhraseOf[noun + 1]!.Heads[0]];
        // Its parent, Y; the maker of X, Y, …
        if (end + 2 < tokens.Count && (owned || complemented) && tokens[end + 1].IsMark(',') && tokens[end + 2].Kind == TokenKind.Mention) return [sentence.PhraseOf[end + 2]!.Heads[0]];
        // Its maker is Y.
        return owned && end + 2 < tokens.Count && tokens[end + 1].Text is "is" or "was" && tokens[end + 2].Kind == TokenKind.Mention ? [end + 2] : [];
    }

    // "In France, the maker of X said": a phrase with a preposition that opens the sentence is not described by what follows.
    private static bool Opens(Sentence sentence, int mention) => sentence.PhraseOf[mention] is { } phrase && phrase.Slot == Slot.At && phrase.First <= 2;

    private static Phrase? Next(Sentence sentence, int from)
    {
        for (var at = from; at < sentence.Tokens.Count && at <= from + 3; at++)
        {
            if (sentence.PhraseOf[at] is { } phrase) return phrase;
            if (sentence.Tokens[at].Kind != TokenKind.Word) return null;
        }

        return null;
    }
}

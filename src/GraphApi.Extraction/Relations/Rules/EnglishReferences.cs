using GraphApi.Extraction.Mentions;
using GraphApi.Extraction.Relations.Context;
using GraphApi.Extraction.Relations.Patterns;
using GraphApi.Extraction.Relations.Sentences;

namespace GraphApi.Extraction.Relations.Rules;

/// <summary>Puts names in the place of what refers to them before a sentence is parsed: the company, the Act, the two firms, its.</summary>
internal sealed class EnglishReferences(LanguagePatterns patterns)
{
    private const int Reach = 16;
    private static readonly string[] Determiners = ["the", "The", "this", "This", "that", "That"];
    private static readonly string[] Defined = ["of", "behind", "that", "which", "who", "whose", "between", "'s"];

    /// <summary>The sentence with its references as names, or itself where it has none.</summary>
    public Sentence Resolve(DocumentContext context, Sentence sentence)
    {
        List<Token>? read = null;
        for (var at = 0; at < sentence.Tokens.Count; at++)
        {
            var token = sentence.Tokens[at];
            var before = read ?? (IReadOnlyList<Token>)sentence.Tokens;
            var known = read?.Count ?? at;
            if (token.Kind != TokenKind.Word) { read?.Add(token); continue; }
            if (token.Text is "its" or "Its" && Owner(context, sentence, before, known) is { } owner)
            {
                read ??= [.. sentence.Tokens.Take(at)];
                read.Add(Stand(sentence, token, owner));
                read.Add(new Token { Kind = TokenKind.Mark, Start = token.Start, End = token.End, Text = "'s" });
            }
            else if (Two(context, sentence, at) is { } two)
            {
                read ??= [.. sentence.Tokens.Take(at)];
                read.Add(Stand(sentence, token, two.First));
                read.Add(new Token { Kind = TokenKind.Word, Start = token.Start, End = token.End, Text = "and" });
                read.Add(Stand(sentence, token, two.Second));
            }
            else if (Antecedent(context, sentence, at, before, known) is { } antecedent)
            {
                read ??= [.. sentence.Tokens.Take(at)];
                read.Add(Stand(sentence, token, antecedent));
            }
            else read?.Add(token);
        }

        return read is null ? sentence : new Sentence { Text = sentence.Text, Block = sentence.Block, IsKorean = false, Label = sentence.Label, Tokens = read };
    }

    private static Token Stand(Sentence sentence, Token token, EntityMention name) => new()
    {
        Kind = TokenKind.Mention,
        Start = token.Start,
        End = token.End,
        Text = token.Text,
        Gloss = token.Gloss,
        Mention = new EntityMention
        {
            Text = sentence.Text,
            Start = token.Start,
            End = token.End,
            ParticleEnd = token.End,
            Block = sentence.Block.Index,
            EntityId = name.EntityId,
            Type = name.Type,
            Source = MentionSource.Anaphor,
        },
    };

    // "the company", "the French developer", "this Act": a description with an article, of something named before.
    private EntityMention? Antecedent(DocumentContext context, Sentence sentence, int at, IReadOnlyList<Token> before, int known)
    {
        var tokens = sentence.Tokens;
        var noun = tokens[at].Text.ToLowerInvariant();
        var described = patterns.Descriptions.GetValueOrDefault(noun);
        var kind = patterns.Kinds.GetValueOrDefault(noun);
        if (described is null && kind is null) return null;
        var article = at - 1;
        while (article >= 0 && article >= at - 3 && !Determiners.Contains(tokens[article].Text))
        {
            if (!(tokens[article].Kind == TokenKind.Word && char.IsAsciiLetterLower(tokens[article].Text[0]) && !EnglishParser.IsPreposition(tokens[article].Text)) && tokens[article].Mention is not { Type: "Country" or "Region" }) return null;
            article--;
        }

        if (article < 0 || !Determiners.Contains(tokens[article].Text)) return null;
        if (article > 1 && tokens[article - 1].IsMark(',') && tokens[article - 2].Kind == TokenKind.Mention) return null;
        if (at + 1 < tokens.Count && (tokens[at + 1].Kind == TokenKind.Mention || (Array.IndexOf(Defined, tokens[at + 1].Text) >= 0 && tokens[at + 1].Text != "'s"))) return null;
        if (at + 2 < tokens.Count && tokens[at + 1].IsMark(',') && tokens[at + 2].Mention is { } apposed && Fits(apposed, described ?? kind!)) return null;
        var near = tokens[article].Text is "that" or "That" or "this" or "This";
        var governed = article > 0 && tokens[article - 1].Kind == TokenKind.Word && tokens[article - 1].Text is not ("that" or "which" or "and" or "but" or "when" or "because" or "as" or "after" or "before" or "while" or "whether" or "if" or "said" or "says" or "where" or "until" or "since");
        foreach (var candidate in Candidates(context, sentence, before, known, near, governed))
        {
            if (kind is not null && Fits(candidate, kind) && IsNamed(context, candidate, noun)) return candidate;
            if (described is not null && Fits(candidate, described)) return candidate;
        }

        return null;
    }

    // The names before in the sentence, those that are no part of a prepositional phrase first; its subject before; what was named last.
    private static IEnumerable<EntityMention> Candidates(DocumentContext context, Sentence sentence, IReadOnlyList<Token> before, int known, bool near, bool governed)
    {
        // An object is hardly the subject of its own clause.
        if (governed && !near) foreach (var mention in context.SubjectFor(sentence.Block)) yield return mention;
        for (var at = 0; !near && at < known; at++)
        {
            if (before[at].Mention is { } mention && (at == 0 || !EnglishParser.IsPreposition(before[at - 1].Text))) yield return mention;
        }

        for (var at = known - 1; at >= 0; at--)
        {
            if (before[at].Mention is { } mention) yield return mention;
        }

        if (!near) foreach (var mention in context.SubjectFor(sentence.Block)) yield return mention;
        for (var i = 0; i < context.Recent.Count && i < Reach; i++) yield return context.Recent[i];
        if (context.HeadingActor(sentence.Block) is { } heading) yield return heading;
    }

    private static bool Fits(EntityMention mention, string type) => mention.Type == type || (type, mention.Type) switch
    {
        ("Agency", "InternationalOrganization") or ("Policy", "Law" or "Standard") or ("Law", "Policy") => true,
        ("Product", "Model") => mention.Source != MentionSource.Pattern,
        _ => false,
    };

    private static bool IsNamed(DocumentContext context, EntityMention mention, string noun) =>
        mention.Surface.Contains(noun, StringComparison.OrdinalIgnoreCase) ||
        (context.Document.Entities.TryGetValue(mention.EntityId, out var entity) && entity.En?.Contains(noun, StringComparison.OrdinalIgnoreCase) == true);

    // "its": the nearest body that no preposition governs, else the subject before.
    private static EntityMention? Owner(DocumentContext context, Sentence sentence, IReadOnlyList<Token> before, int known)
    {
        for (var at = known - 1; at >= 0; at--)
        {
            if (before[at].Mention is not { } mention || !(Party.Of(mention).IsBody || mention.Type == "Country")) continue;
            if (at + 1 < known && before[at + 1].Text == "'s") continue;
            if (at > 0 && (EnglishParser.IsPreposition(before[at - 1].Text) || (at > 1 && before[at - 1].Text is "the" && EnglishParser.IsPreposition(before[at - 2].Text)))) continue;
            return mention;
        }

        foreach (var mention in context.SubjectFor(sentence.Block)) return Party.Of(mention).IsBody ? mention : null;
        return null;
    }

    // "the two companies", "both firms": the two named last, in the order of the text.
    private (EntityMention First, EntityMention Second)? Two(DocumentContext context, Sentence sentence, int at)
    {
        var tokens = sentence.Tokens;
        if (at < 1 || tokens[at - 1].Text is not ("two" or "both" or "Both")) return null;
        var noun = tokens[at].Text;
        var type = noun.EndsWith("ies", StringComparison.Ordinal) ? patterns.Descriptions.GetValueOrDefault(noun[..^3] + "y") : noun.EndsWith('s') ? patterns.Descriptions.GetValueOrDefault(noun[..^1]) : null;
        if (type is null) return null;
        EntityMention? last = null;
        foreach (var mention in context.Recent)
        {
            if (mention.Type != type || mention.EntityId == last?.EntityId) continue;
            if (last is not null) return (mention, last);
            last = mention;
        }

        return null;
    }
}

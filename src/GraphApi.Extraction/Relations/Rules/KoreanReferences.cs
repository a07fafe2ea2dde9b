using GraphApi.Extraction.Mentions;
using GraphApi.Extraction.Relations.Context;
using GraphApi.Extraction.Relations.Patterns;
using GraphApi.Extraction.Relations.Sentences;

namespace GraphApi.Extraction.Relations.Rules;

/// <summary>Puts names in the place of what refers to them before a Korean sentence is parsed: 이 재단, 동 법, 해당 기업, 양사, or the noun alone that ends a name.</summary>
internal sealed class KoreanReferences(LanguagePatterns patterns)
{
    private const int MostBlocks = 6;
    private static readonly string[] Demonstratives = ["이", "동", "해당", "그", "이번"];
    private static readonly string[] Both = ["양", "두", "이들"];

    /// <summary>The sentence with its references as names, or itself where it has none.</summary>
    public Sentence Resolve(DocumentContext context, Sentence sentence)
    {
        List<Token>? read = null;
        for (var at = 0; at < sentence.Tokens.Count; at++)
        {
            var token = sentence.Tokens[at];
            var before = read ?? (IReadOnlyList<Token>)sentence.Tokens;
            var known = read?.Count ?? at;
            var stem = token.Kind == TokenKind.Word && token.Gloss is null ? Stem(token.Text) : "";
            if (stem.Length == 0) { read?.Add(token); continue; }
            if (Pair(context, sentence, before, known, stem) is { } two)
            {
                read = Keep(read, sentence, at);
                var first = stem.Length > 1 && stem[0] == '양' ? token : Drop(read);
                read.Add(Stand(sentence, first, token, stem.Length, two.First, joins: true));
                read.Add(Stand(sentence, first, token, stem.Length, two.Second, joins: false));
            }
            else if (known > 0 && before[known - 1] is { Kind: TokenKind.Word } word && Array.IndexOf(Demonstratives, word.Text) >= 0)
            {
                if (Antecedent(context, sentence, before, known, stem) is not { } named) { read?.Add(token); continue; }
                read = Keep(read, sentence, at);
                read.Add(Stand(sentence, Drop(read), token, stem.Length, named, joins: false));
            }
            else if (IsBare(before, known) && token.Text.Length > stem.Length && Short(context, sentence, before, known, stem) is { } called)
            {
                read = Keep(read, sentence, at);
                read.Add(Stand(sentence, token, token, stem.Length, called, joins: false));
            }
            else read?.Add(token);
        }

        return read is null ? sentence : new Sentence { Text = sentence.Text, Block = sentence.Block, IsKorean = true, Label = sentence.Label, Tokens = read };
    }

    private static List<Token> Keep(List<Token>? read, Sentence sentence, int at) => read ?? [.. sentence.Tokens.Take(at)];

    private static Token Drop(List<Token> read)
    {
        var last = read[^1];
        read.RemoveAt(read.Count - 1);
        return last;
    }

    // The noun without its particle, or nothing where a word bears anything but a particle.
    private static string Stem(string word)
    {
        if (!Korean.IsHangul(word[0])) return "";
        for (var length = 1; length <= Math.Min(3, word.Length - 1); length++)
        {
            if (Korean.IsParticle(word[^length..]) && !Korean.IsParticle(word[^Math.Min(word.Length, length + 1)..])) return word[..^length];
        }

        return word;
    }

    private static Token Stand(Sentence sentence, Token first, Token last, int length, EntityMention name, bool joins)
    {
        var particle = last.Text[length..];
        var (slot, joined) = joins ? (Slot.With, true) : Korean.Particle(particle);
        var end = last.Start + length;
        return new Token
        {
            Kind = TokenKind.Mention,
            Start = first.Start,
            End = end,
            Text = sentence.Text.Value[first.Start..end],
            Slot = slot,
            Joins = joined,
            IsAlso = particle is "도" or "에서도" or "에도",
            Mention = new EntityMention
            {
                Text = sentence.Text,
                Start = first.Start,
                End = end,
                ParticleEnd = last.End,
                Block = sentence.Block.Index,
                EntityId = name.EntityId,
                Type = name.Type,
                Source = MentionSource.Anaphor,
            },
        };
    }

    // 이 재단, 동 전략: what has the noun in its name, else what is of its type, the nearest first.
    private EntityMention? Antecedent(DocumentContext context, Sentence sentence, IReadOnlyList<Token> before, int known, string noun)
    {
        if (!patterns.Descriptions.TryGetValue(noun, out var type)) return null;
        EntityMention? typed = null;
        foreach (var candidate in Candidates(context, sentence, before, known))
        {
            if (!Fits(candidate.Type, type)) continue;
            if (IsNamed(context, candidate, noun)) return candidate;
            if (candidate.Type == type) typed ??= candidate;
        }

        return typed;
    }

    // A noun alone that ends the name of what was named shortly before: 컨소시엄에는, 행정명령은, 법안에.
    private EntityMention? Short(DocumentContext context, Sentence sentence, IReadOnlyList<Token> before, int known, string noun)
    {
        if (!patterns.Kinds.TryGetValue(noun, out var type)) return null;
        foreach (var candidate in Candidates(context, sentence, before, known))
        {
            if (Fits(candidate.Type, type) && IsNamed(context, candidate, noun)) return candidate;
        }

        return null;
    }

    // 양사, 양국, 두 기업, 이들 국가: the two of the type that were named last, in the order of the text.
    private (EntityMention First, EntityMention Second)? Pair(DocumentContext context, Sentence sentence, IReadOnlyList<Token> before, int known, string stem)
    {
        var type = stem switch
        {
            "양사" => "Company",
            "양국" => "Country",
            _ when known > 0 && before[known - 1] is { Kind: TokenKind.Word } word && Array.IndexOf(Both, word.Text) >= 0 =>
                stem is "국가" or "나라" or "정부" ? "Country" : patterns.Descriptions.GetValueOrDefault(stem) is "Company" or "Agency" or "Institution" ? patterns.Descriptions[stem] : null,
            _ => null,
        };
        if (type is null) return null;
        EntityMention? last = null;
        foreach (var candidate in Candidates(context, sentence, before, known))
        {
            if (candidate.Type != type || candidate.EntityId == last?.EntityId) continue;
            if (last is not null) return (candidate, last);
            last = candidate;
        }

        return null;
    }

    private static IEnumerable<EntityMention> Candidates(DocumentContext context, Sentence sentence, IReadOnlyList<Token> before, int known)
    {
        for (var at = known - 1; at >= 0; at--)
        {
            if (before[at].Mention is { } mention) yield return mention;
        }

        foreach (var mention in context.Recent)
        {
            if (sentence.Block.Index - mention.Block <= MostBlocks) yield return mention;
        }
    }

    /// <summary>Whether nothing before a noun describes it: it opens a clause, or follows a demonstrative or a word that bears a particle.</summary>
    public static bool IsBare(IReadOnlyList<Token> before, int known)
    {
        if (known == 0) return true;
        var token = before[known - 1];
        return token.Kind switch
        {
            TokenKind.Mark => token.IsMark(',') || token.IsStop,
            TokenKind.Mention => token.Slot is not (Slot.None or Slot.Of) && !token.Joins,
            TokenKind.Value => token.Value!.Kind == Values.ValueKind.Date,
            _ => !Korean.IsAdnominal(token.Text) && (Korean.EndsClause(token.Text) || Array.IndexOf(Demonstratives, token.Text) >= 0 || token.Text is "또한" or "특히" or "한편" or "이후" or "이에" or "당시" || "어아여워려쳐져".Contains(token.Text[^1], StringComparison.Ordinal) || (token.Text.Length > 2 && Korean.SlotOfNoun(token.Text) is Slot.Topic or Slot.Subject or Slot.To or Slot.At or Slot.Aside)),
        };
    }

    private static bool Fits(string type, string wanted) => type == wanted || (wanted, type) switch
    {
        ("Agency", "InternationalOrganization" or "Institution") or ("Institution", "Agency" or "InternationalOrganization" or "Policy") => true,
        ("Policy", "Law" or "Standard") or ("Law", "Policy") => true,
        ("Product", "Model" or "Dataset") => true,
        ("Publication", "Policy") => true,
        _ => false,
    };

    private static bool IsNamed(DocumentContext context, EntityMention mention, string noun)
    {
        var ending = noun is "법안" or "법률" ? "법" : noun;
        return EndsWith(mention.Surface, ending) || (context.Document.Entities.TryGetValue(mention.EntityId, out var entity) && entity.Ko is { } name && EndsWith(name, ending));

        static bool EndsWith(string name, string noun) => name.Length > noun.Length && (name.EndsWith(noun, StringComparison.Ordinal) || (noun == "법" && name.EndsWith("법안", StringComparison.Ordinal)));
    }
}

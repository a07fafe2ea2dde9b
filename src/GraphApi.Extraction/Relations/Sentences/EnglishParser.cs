using System.Collections.Frozen;
using GraphApi.Extraction.Relations.Patterns;

namespace GraphApi.Extraction.Relations.Sentences;

/// <summary>Finds the noun phrases of an English sentence and the prepositions that govern them.</summary>
internal sealed class EnglishParser(LanguagePatterns patterns)
{
    private static readonly FrozenDictionary<string, Slot> Prepositions = new Dictionary<string, Slot>
    {
        ["by"] = Slot.By,
        ["with"] = Slot.With,
        ["in"] = Slot.At,
        ["at"] = Slot.At,
        ["to"] = Slot.To,
        ["from"] = Slot.From,
        ["of"] = Slot.Of,
        ["on"] = Slot.On,
        ["for"] = Slot.For,
        ["against"] = Slot.Against,
        ["into"] = Slot.Into,
        ["over"] = Slot.Over,
        ["as"] = Slot.As,
        ["than"] = Slot.Than,
        ["under"] = Slot.Under,
        ["about"] = Slot.Aside,
        ["after"] = Slot.Aside,
        ["before"] = Slot.Aside,
        ["through"] = Slot.At,
        ["like"] = Slot.Aside,
        ["unlike"] = Slot.Aside,
        ["across"] = Slot.At,
        ["among"] = Slot.Aside,
        ["between"] = Slot.Aside,
        ["including"] = Slot.Aside,
        ["via"] = Slot.At,
        ["within"] = Slot.At,
        ["during"] = Slot.Aside,
        ["behind"] = Slot.Aside,
        ["alongside"] = Slot.With,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Determiners =
        FrozenSet.ToFrozenSet(["the", "a", "an", "its", "their", "his", "her", "this", "that", "both", "all", "new", "another", "each", "other"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Fills in the phrases, modifiers and titles of a sentence.</summary>
    public Sentence Parse(Sentence sentence)
    {
        var tokens = sentence.Tokens;
        sentence.PhraseOf = new Phrase?[tokens.Count];
        for (var at = 0; at < tokens.Count; at++)
        {
            if (tokens[at].Kind != TokenKind.Mention) continue;
            var phrase = Read(sentence, at);
            // "in Lakeside, Westland, is": the second name only says where the first one lies.
            if (sentence.Phrases.Count > 0 && sentence.Phrases[^1] is { Slot: not Slot.None } around && around.Last == phrase.First - 2 && tokens[around.Last].Mention!.Type == "Region" && tokens[at].Mention!.Type is "Region" or "Country" && tokens[phrase.First - 1].IsMark(',')) phrase.Slot = Slot.Aside;
            sentence.Phrases.Add(phrase);
            for (var t = phrase.First; t <= phrase.Last; t++) sentence.PhraseOf[t] = phrase;
            at = phrase.Last;
        }

        new EnglishTitles(patterns).Read(sentence);
        return sentence;
    }

    public static bool IsDeterminer(string word) => Determiners.Contains(word);

    public static bool IsPreposition(string word) => Prepositions.ContainsKey(word);

    private Phrase Read(Sentence sentence, int first)
    {
        var tokens = sentence.Tokens;
        var head = Chain(sentence, first);
        var phrase = new Phrase { Heads = [head], First = first, Last = head };
        while (NextInList(tokens, phrase.Last) is var next and >= 0)
        {
            head = Chain(sentence, next);
            if (!Alike(tokens[phrase.Last].Mention!.Type, tokens[head].Mention!.Type)) break;
            phrase.Heads.Add(head);
            phrase.Last = head;
        }

        phrase.Slot = SlotOf(tokens, first);
        var after = phrase.Last + 1;
        if (after < tokens.Count && tokens[after].Text == "'s") (phrase.Owns, phrase.Slot) = (phrase.Slot, Slot.Aside);
        else if (IsAdjective(tokens, phrase)) phrase.Slot = Slot.Aside;
        return phrase;
    }

    // OpenAI's GPT-5, US Department of Commerce, Nvidia H200.
    // "Colorado Governor Jared Polis", "OpenAI CEO Sam Altman": the person's token, or -1.
    private int TitledPerson(IReadOnlyList<Token> tokens, int at)
    {
        var words = 0;
        while (at + words < tokens.Count && words < 4 && tokens[at + words].Kind == TokenKind.Word) words++;
        if (words == 0 || at + words >= tokens.Count || tokens[at + words].Mention is not { Type: "Person" }) return -1;
        return patterns.RelationOfTitle(string.Join(' ', Enumerable.Range(at, words).Select(i => tokens[i].Text.ToLowerInvariant()))) is not null ||
            patterns.RelationOfTitle(tokens[at + words - 1].Text) is not null ? at + words : -1;
    }

    private int Chain(Sentence sentence, int at)
    {
        var tokens = sentence.Tokens;
        while (true)
        {
            var next = at + 1;
            var genitive = next < tokens.Count && tokens[next].Text == "'s";
            if (genitive) next++;
            for (var words = 0; genitive && words < 4 && next < tokens.Count && tokens[next].Kind == TokenKind.Word && !Prepositions.ContainsKey(tokens[next].Text) && !IsAct(tokens[next].Text, words > 0 ? tokens[next - 1].Text : ""); words++) next++;
            if (!genitive && Described(tokens, at) is var described and >= 0)
            {
                sentence.Modifiers.Add(new Modifier(at, described, false));
                at = described;
                continue;
            }

            if (!genitive && tokens[at].Gloss is null && TitledPerson(tokens, next) is var person and >= 0) { at = person; continue; }
            if (next >= tokens.Count || tokens[next].Kind != TokenKind.Mention || tokens[at].Gloss is not null) return at;
            if (!genitive && !Adjacent(tokens[at].Mention!.Type, tokens[next].Mention!.Type)) return at;
            sentence.Modifiers.Add(new Modifier(at, next, genitive));
            at = next;
        }
    }

    // "French start-up X", "US regulator Y", "Paris-based Z": the token of the body that a place and its description stand before, or -1.
    private int Described(IReadOnlyList<Token> tokens, int at)
    {
        if (tokens[at].Mention is not { Type: "Country" or "Region" } || tokens[at].Gloss is not null) return -1;
        var (next, told) = (at + 1, false);
        while (next < tokens.Count && next <= at + 4 && tokens[next].Kind == TokenKind.Word && !Prepositions.ContainsKey(tokens[next].Text) && (char.IsAsciiLetterLower(tokens[next].Text[0]) || tokens[next].Text[0] == '-'))
        {
            told = tokens[next].Text is "-based" or "-headquartered" || patterns.Descriptions.ContainsKey(tokens[next].Text) || (told && tokens[at + 1].Text == "-based");
            next++;
        }

        return told && next < tokens.Count && tokens[next].Mention is { Type: "Company" or "Institution" or "Agency" } ? next : -1;
    }

    private static bool Adjacent(string of, string head) => (of, head) switch
    {
        ("Country" or "Region", "Agency" or "Institution" or "Company" or "Law" or "Policy") => true,
        ("Company" or "Institution", "Model" or "Product" or "Dataset" or "Benchmark") => true,
        _ => false,
    };

    // "IBM's customers used Y": a verb ends what is owned.
    private bool IsAct(string word, string before) => word.EndsWith("ed", StringComparison.Ordinal) || word is "is" or "was" or "are" or "were" or "has" or "have" or "had" or "will" or "would" or "and" or "that" or "which" or "include" or "includes" ||
        patterns.Forms(word).Any(s => !s.IsNoun && (s.Participle || word.EndsWith('s') || before.EndsWith('s')));

    private static int NextInList(IReadOnlyList<Token> tokens, int last)
    {
        var next = last + 1;
        if (next >= tokens.Count) return -1;
        var joined = false;
        if (tokens[next].IsMark(',') || tokens[next].IsMark('→')) { joined = true; next++; }
        if (next < tokens.Count && tokens[next].Text is "and" or "or" or "&") { joined = true; next++; }
        if (!joined) return -1;
        if (next < tokens.Count && tokens[next].Kind == TokenKind.Word && (Determiners.Contains(tokens[next].Text) && tokens[next].Text is not ("a" or "an" or "its" or "their"))) next++;
        if (next >= tokens.Count || tokens[next].Kind != TokenKind.Mention || !tokens[last + 1].IsMark(',') || tokens[last + 2].Text is "and" or "or") return next < tokens.Count && tokens[next].Kind == TokenKind.Mention ? next : -1;
        // "…, the Journal reported" is another clause; "Lakeside, Westland" one place.
        var after = next + 1 < tokens.Count ? tokens[next + 1] : null;
        if (after is { Kind: TokenKind.Word, Text: "said" or "says" or "reported" or "reports" or "wrote" }) return -1;
        var listed = after is not null && (after.Text is "and" or "or" || (after.IsMark(',') && next + 2 < tokens.Count && (tokens[next + 2].Kind == TokenKind.Mention || tokens[next + 2].Text is "and" or "or")));
        return tokens[last].Mention is { Type: "Region" } && Group(tokens[next].Mention!.Type) == 0 && !listed && !tokens[Math.Max(0, last - 1)].IsMark(',') ? -1 : next;
    }

    private static bool Alike(string a, string b) => Group(a) == Group(b);

    private static int Group(string type) => type switch
    {
        "Country" or "Region" => 0,
        "Agency" or "InternationalOrganization" or "Company" or "Institution" => 1,
        "Person" => 2,
        "Law" or "Policy" => 3,
        "Model" or "Product" => 4,
        _ => type.Length + 10,
    };

    // The preposition before the phrase, past its determiners and adjectives.
    private Slot SlotOf(IReadOnlyList<Token> tokens, int first)
    {
        for (var at = first - 1; at >= 0 && at >= first - 5; at--)
        {
            if (tokens[at].IsMark(',') && at == first - 1 && at > 0 && patterns.RelationOfTitle(tokens[at - 1].Text) is not null) continue;
            if (tokens[at].Text == "'s") continue;
            if (tokens[at].Mention is { Type: "Country" or "Region" } && at < first - 1 && tokens[at + 1].Kind == TokenKind.Word) continue;
            if (tokens[at].Kind != TokenKind.Word) return Slot.None;
            // "to delay the Act": an infinitive.
            if (tokens[at].Text == "to" && at + 2 < first && tokens[at + 1].Kind == TokenKind.Word && Determiners.Contains(tokens[at + 2].Text) && !Determiners.Contains(tokens[at + 1].Text)) return Slot.None;
            if (Prepositions.TryGetValue(tokens[at].Text, out var slot)) return slot;
            if (Determiners.Contains(tokens[at].Text)) continue;
            if (tokens[at].Text.EndsWith("ing", StringComparison.Ordinal) && patterns.Forms(tokens[at].Text).Any(f => !f.IsNoun)) return Slot.None;
            if (tokens[at].Text.EndsWith("ed", StringComparison.Ordinal) || tokens[at].Text is "and" or "or" or "that" or "which" or "who" or "is" or "was" or "were" or "are" or "has" or "have" or "had" or "will") return Slot.None;
        }

        return Slot.None;
    }

    // "the British regulator", "Chinese buyers": a place before a common noun is no party.
    private bool IsAdjective(IReadOnlyList<Token> tokens, Phrase phrase)
    {
        var head = tokens[phrase.Last];
        if (head.Mention!.Type is not ("Country" or "Region") || phrase.Last + 1 >= tokens.Count) return false;
        var next = tokens[phrase.Last + 1];
        return next.Kind == TokenKind.Word && char.IsAsciiLetterLower(next.Text[0]) && !Prepositions.ContainsKey(next.Text) && !patterns.Forms(next.Text).Any(s => !s.IsNoun) &&
            next.Text is not ("and" or "or" or "is" or "was" or "were" or "are" or "has" or "have" or "had" or "will" or "would" or "which" or "that" or "who" or "said" or "says" or "also" or "may" or "should" or "followed");
    }
}

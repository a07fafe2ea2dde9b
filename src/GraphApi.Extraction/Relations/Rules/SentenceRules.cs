using GraphApi.Extraction.Layout;
using GraphApi.Extraction.Mentions;
using GraphApi.Extraction.Relations.Context;
using GraphApi.Extraction.Relations.Sentences;
using GraphApi.Extraction.Text;
using GraphApi.Extraction.Values;

namespace GraphApi.Extraction.Relations.Rules;

/// <summary>Applies all rules for running text to a sentence, in the language that it is written in.</summary>
internal sealed class SentenceRules
{
    private readonly KoreanParser _korean;
    private readonly KoreanReferences _koreanReferences;
    private readonly KoreanClauses _koreanClauses;
    private readonly EnglishParser _english;
    private readonly EnglishClauses _englishClauses;
    private readonly EnglishReferences _references;
    private readonly EnglishNouns _nouns;
    private readonly EnglishActs _acts;
    private readonly Appositions _appositions;

    public SentenceRules(RelationPatterns patterns)
    {
        Emitter = new FrameEmitter(patterns);
        var predicates = new KoreanPredicates(patterns.Korean);
        _korean = new KoreanParser(patterns.Korean, predicates);
        _koreanReferences = new KoreanReferences(patterns.Korean);
        _koreanClauses = new KoreanClauses(patterns, predicates, Emitter);
        _english = new EnglishParser(patterns.English);
        _englishClauses = new EnglishClauses(patterns.English, Emitter);
        _references = new EnglishReferences(patterns.English);
        _nouns = new EnglishNouns(patterns.English);
        _acts = new EnglishActs(patterns.English, Emitter);
        _appositions = new Appositions(patterns);
    }

    public FrameEmitter Emitter { get; }

    /// <summary>Reads the sentence from <paramref name="start"/> to <paramref name="end"/>; null where it names nothing.</summary>
    public Sentence? Read(DocumentContext context, Block block, MappedText text, int start, int end, IReadOnlyList<EntityMention> mentions)
    {
        var inside = Inside(mentions, text, start, end);
        var values = ValueFinder.Find(text.Value, start, end, context.Dates);
        if (inside.Count == 0) return FundingRounds.Mentions(text.Value.AsSpan(start, end - start)) ? Tokenizer.Cut(text, start, end, block, inside, values, context.Document.Layout.Language == "ko") : null;
        context.Sink.BeginSentence();
        var cut = Tokenizer.Cut(text, start, end, block, inside, values, context.Document.Layout.Language == "ko");
        var citation = IsCitation(block, cut);
        if (citation) SourceLines.Read(context, cut);
        if (block.Kind == BlockKind.Source && citation) { _appositions.Read(context, cut); return cut; }
        var sentence = cut.IsKorean ? _korean.Parse(_koreanReferences.Resolve(context, cut)) : _english.Parse(_references.Resolve(context, cut));
        _appositions.Read(context, sentence);
        Labelled(context, block, sentence);
        if (citation) return sentence;
        if (sentence.IsKorean) Comparisons.Read(context, sentence);
        else English(context, sentence);
        if (sentence.IsKorean) { _koreanClauses.Read(context, sentence); KoreanGrounds.Read(context, sentence); }
        else { _acts.Read(context, sentence); _englishClauses.Read(context, sentence); }
        Editions.Read(context, inside, [.. inside, .. context.Recent]);
        context.Remember(inside);
        return sentence;
    }

    private void English(DocumentContext context, Sentence sentence)
    {
        EnglishComparisons.Read(context, sentence);
        EnglishAppositions.Read(context, sentence);
        _nouns.Read(context, sentence);
    }

    // "(미국) 백악관, …": the agency that opens a bullet labelled with a country is part of it.
    private static void Labelled(DocumentContext context, Block block, Sentence sentence)
    {
        if (sentence.Phrases.Count == 0 || context.LabelPlace(block) is not { } place || !ReferenceEquals(place.Text, sentence.Text)) return;
        foreach (var head in sentence.Phrases[0].Heads)
        {
            var mention = sentence.Tokens[head].Mention!;
            if (sentence.Phrases[0].First > 1 || mention.Type != "Agency" || context.Names.PlaceAtStart(mention.Surface, out _) is not null) continue;
            if (context.Sink.Add("PART_OF", Party.Of(mention), Party.Of(place), sentence.Text, Math.Min(place.Start, mention.Start), mention.End, 0.75, "label/place")) context.Jurisdictions.TryAdd(mention.EntityId, Party.Of(place));
        }
    }

    private static bool IsCitation(Block block, Sentence sentence)
    {
        if (block.Kind == BlockKind.Source) return true;
        if (Opens(sentence)) return true;
        if (block.Kind != BlockKind.Footnote) return false;
        foreach (var token in sentence.Tokens)
        {
            if (token.Mention is { Type: "Publication" or "Policy" or "Law" }) return true;
            if (token.Kind == TokenKind.Word && Korean.EndsClause(token.Text)) return false;
        }

        return false;
    }

    // "NIST, Title, 2024.02.08.": a party, a comma and a title, and nothing else before it.
    private static bool Opens(Sentence sentence)
    {
        var tokens = sentence.Tokens;
        return tokens.Count > 2 && tokens[0].Mention is { } first && Party.Of(first).IsActor && tokens[1].Kind == TokenKind.Mark && tokens[1].Text is "," or ":" && tokens[2].Mention is { Type: "Publication" };
    }

    private static IReadOnlyList<EntityMention> Inside(IReadOnlyList<EntityMention> mentions, MappedText text, int start, int end)
    {
        if (mentions.Count == 0) return [];
        var all = true;
        foreach (var mention in mentions) all &= mention.Start >= start && mention.End <= end && ReferenceEquals(mention.Text, text);
        if (all) return mentions;
        return [.. mentions.Where(m => m.Start >= start && m.End <= end && ReferenceEquals(m.Text, text))];
    }
}

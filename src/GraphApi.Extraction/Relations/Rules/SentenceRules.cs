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
    private readonly KoreanClauses _koreanClauses;
    private readonly EnglishParser _english;
    private readonly EnglishClauses _englishClauses;
    private readonly Appositions _appositions;

    public SentenceRules(RelationPatterns patterns)
    {
        Emitter = new FrameEmitter(patterns);
        var predicates = new KoreanPredicates(patterns.Korean);
        _korean = new KoreanParser(patterns.Korean, predicates);
        _koreanClauses = new KoreanClauses(patterns, predicates, Emitter);
        _english = new EnglishParser(patterns.English);
        _englishClauses = new EnglishClauses(patterns.English, Emitter);
        _appositions = new Appositions(patterns);
    }

    public FrameEmitter Emitter { get; }

    /// <summary>Reads the sentence from <paramref name="start"/> to <paramref name="end"/>; null where it names nothing.</summary>
    public Sentence? Read(DocumentContext context, Block block, MappedText text, int start, int end, IReadOnlyList<EntityMention> mentions)
    {
        var inside = Inside(mentions, text, start, end);
        var values = ValueFinder.Find(text.Value, start, end, context.Dates);
        if (inside.Count == 0) return null;
        context.Sink.BeginSentence();
        var cut = Tokenizer.Cut(text, start, end, block, inside, values);
        var citation = IsCitation(block, cut);
        if (citation) SourceLines.Read(context, cut);
        if (block.Kind == BlockKind.Source && citation) { _appositions.Read(context, cut); return cut; }
        var sentence = cut.IsKorean ? _korean.Parse(cut) : _english.Parse(cut);
        _appositions.Read(context, sentence);
        if (citation) return sentence;
        Comparisons.Read(context, sentence);
        if (sentence.IsKorean) _koreanClauses.Read(context, sentence);
        else _englishClauses.Read(context, sentence);
        return sentence;
    }

    private static bool IsCitation(Block block, Sentence sentence)
    {
        if (block.Kind == BlockKind.Source) return true;
        if (block.Kind != BlockKind.Footnote) return false;
        foreach (var token in sentence.Tokens)
        {
            if (token.Mention is { Type: "Publication" or "Policy" or "Law" }) return true;
            if (token.Kind == TokenKind.Word && Korean.EndsClause(token.Text)) return false;
        }

        return false;
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

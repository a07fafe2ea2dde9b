using GraphApi.Extraction.Entities;
using GraphApi.Extraction.Layout;
using GraphApi.Extraction.Lexicon;
using GraphApi.Extraction.Mentions;
using GraphApi.Extraction.Values;

namespace GraphApi.Extraction.Provisions;

/// <summary>
/// Reads what laws and policies demand: who has to do what, what is forbidden, what a breach costs, from when and from what size on it holds; and the classes and
/// markets of companies, models and products. Immutable; one serves all workers.
/// </summary>
public sealed class ProvisionStage
{
    private readonly EntityLexicon _lexicon;
    private readonly ProvisionPatterns _patterns;

    /// <summary>Makes the stage. Classes of party are topics of the lexicon; without them provisions are read but bind nobody.</summary>
    public ProvisionStage(EntityLexicon lexicon, ProvisionPatterns patterns) => (_lexicon, _patterns) = (lexicon, patterns);

    /// <summary>The provisions of a document, in reading order.</summary>
    public DocumentProvisions Extract(AnnotatedDocument document)
    {
        var builder = new ProvisionBuilder(document, _lexicon, _patterns);
        var scope = new LawScope(document);
        var sentences = new SentenceReader(_patterns, new DateContext(document.Layout.Published));
        var tables = new ProvisionTables(document, scope, _patterns, sentences);
        var (classes, markets) = (new ClassRule(_patterns), new MarketRule(_patterns));
        List<ProvisionDraft> drafts = [];
        foreach (var block in document.Layout.Blocks)
        {
            if (block.Kind is BlockKind.Noise or BlockKind.Source) continue;
            if (block.Kind == BlockKind.Table) tables.Read(block, drafts);
            else if (block.Kind is BlockKind.Paragraph or BlockKind.Bullet or BlockKind.KeyValue) Read(block, document.MentionsByBlock[block.Index], scope, sentences, drafts);
            if (block.Table is null) Classify(block, document.MentionsByBlock[block.Index], builder, classes, markets);
            scope.Remember(block);
            foreach (var draft in drafts) builder.Add(draft);
            drafts.Clear();
        }

        return builder.Build();
    }

    private static void Classify(Block block, IReadOnlyList<EntityMention> mentions, ProvisionBuilder builder, ClassRule classes, MarketRule markets)
    {
        if (!mentions.Any(m => m.Type is "Company" or "Model" or "Product")) return;
        foreach (var (start, end) in block.Sentences.Count > 0 ? block.Sentences : [(0, block.Text.Length)])
        {
            foreach (var relation in classes.Read(block, start, end, mentions)) builder.Add(relation);
            var korean = block.Text.Value.AsSpan(start, end - start).ContainsAnyInRange('\uac00', '\ud7a3');
            foreach (var relation in markets.Read(block, start, end, mentions, korean)) builder.Add(relation);
        }
    }

    private static void Read(Block block, IReadOnlyList<EntityMention> mentions, LawScope scope, SentenceReader sentences, List<ProvisionDraft> drafts)
    {
        var text = block.Text;
        foreach (var (start, end) in block.Sentences.Count > 0 ? block.Sentences : [(0, text.Length)])
        {
            var states = sentences.MayState(text.Value.AsSpan(start, end - start), out var korean);
            var words = sentences.Words(korean);
            if (!states && !words.Anaphors.IsIn(text.Value.AsSpan(start, end - start)) && !mentions.Any(m => m.Start >= start && m.Start < end && LawScope.IsRule(m))) continue;
            if (scope.LawOf(block, text.Value, start, end, mentions, words) is not { } law) continue;
            if (law.Carries) scope.SetLaw(block, law.Law);
            if (!states) continue;
            sentences.Read(new Clause
            {
                Text = text,
                Start = start,
                End = end,
                Mentions = mentions,
                Law = law.Law,
                LawNamed = law.Named,
                LawSpeaks = law.Speaks,
                Proposed = words.Proposed.In(text.Value, start, end).Count > 0,
                Values = sentences.ValuesOf(text, start, end),
            }, korean, drafts);
        }
    }
}

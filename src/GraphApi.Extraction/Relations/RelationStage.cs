using GraphApi.Extraction.Entities;
using GraphApi.Extraction.Layout;
using GraphApi.Extraction.Mentions;
using GraphApi.Extraction.Relations.Context;
using GraphApi.Extraction.Relations.Rules;
using GraphApi.Extraction.Relations.Sentences;
using GraphApi.Extraction.Relations.Topics;
using GraphApi.Graph.Ontology;

namespace GraphApi.Extraction.Relations;

/// <summary>Reads the relations that a document states, each with the characters that say it. Immutable; one serves all workers.</summary>
public sealed class RelationStage
{
    private readonly OntologyDefinition _ontology;
    private readonly SentenceRules _sentences;
    private readonly TableRules _tables;
    private readonly TopicRule _topics;

    /// <summary>Makes the stage; relations that <paramref name="ontology"/> does not allow between two types are never stated.</summary>
    public RelationStage(OntologyDefinition ontology, RelationPatterns patterns, TopicNames topics)
    {
        _ontology = ontology;
        _sentences = new SentenceRules(patterns);
        _tables = new TableRules(patterns, _sentences);
        _topics = new TopicRule(topics);
    }

    /// <summary>The relations of a document, in reading order.</summary>
    public IReadOnlyList<ExtractedRelation> Extract(AnnotatedDocument document)
    {
        // Topics are common nouns: but for the rule about them they are words like others.
        var named = document with { MentionsByBlock = [.. document.MentionsByBlock.Select(WithoutTopics)] };
        var context = new DocumentContext(named, new RelationSink(_ontology));
        HashSet<(string, string)> told = [];
        foreach (var block in document.Layout.Blocks)
        {
            if (block.Kind == BlockKind.Noise) continue;
            if (block.Kind == BlockKind.Table) _tables.Read(context, block);
            else Read(context, block);
            _topics.Read(context, block, document.MentionsByBlock[block.Index], told);
        }

        return context.Sink.Relations;
    }

    private static IReadOnlyList<EntityMention> WithoutTopics(IReadOnlyList<EntityMention> mentions) =>
        mentions.Any(m => m.Type == "Topic") ? [.. mentions.Where(m => m.Type != "Topic")] : mentions;

    private void Read(DocumentContext context, Block block)
    {
        var mentions = document(context, block);
        var whole = block.Kind is BlockKind.Source or BlockKind.Heading or BlockKind.Caption or BlockKind.Footnote || block.Sentences.Count == 0;
        List<Sentence>? read = null;
        foreach (var (start, end) in whole ? [(0, block.Text.Length)] : block.Sentences)
        {
            if (_sentences.Read(context, block, block.Text, start, end, mentions) is { IsKorean: false } sentence) (read ??= []).Add(sentence);
        }

        if (read is not null) FundingRounds.Read(context, block, read);

        static IReadOnlyList<EntityMention> document(DocumentContext context, Block block) => context.Document.MentionsByBlock[block.Index];
    }
}

using GraphApi.Extraction.Entities;
using GraphApi.Extraction.Layout;
using GraphApi.Extraction.Lexicon;
using GraphApi.Extraction.Mentions.Discovery;

namespace GraphApi.Extraction.Mentions;

/// <summary>Finds the names in a document and ties them to entities. Immutable; several workers may share one.</summary>
public sealed class MentionStage
{
    private readonly EntityLexicon _lexicon;
    private readonly MentionPatterns _patterns;
    private readonly NameIndex _names;
    private readonly NameMatcher _matcher;
    private readonly IReadOnlyList<IDiscoveryRule> _rules;

    /// <summary>Makes the stage; this indexes the lexicon, so make it once.</summary>
    public MentionStage(EntityLexicon lexicon, MentionPatterns patterns)
    {
        (_lexicon, _patterns, _names) = (lexicon, patterns, NameIndex.Of(lexicon, patterns.Generic));
        _matcher = new NameMatcher(patterns.Particles);
        _rules =
        [
            new QuotedNameRule(patterns), new VersionRule(patterns), new CitationRule(patterns), new ColumnRule(patterns), new KoreanHeadRule(patterns),
            new KoreanPersonRule(patterns), new BilingualRule(patterns), new EnglishNameRule(patterns), new EnglishOfficeRule(), new EnglishTitleRule(),
        ];
    }

    /// <summary>Reads a document.</summary>
    public AnnotatedDocument Annotate(LaidOutDocument document)
    {
        var entities = new EntityTable(_lexicon);
        var reader = new UnitReader(document, _lexicon, _patterns, _names, _matcher, _rules, entities);
        List<EntityMention> mentions = [];
        var byBlock = new List<EntityMention>[document.Blocks.Count];
        for (var i = 0; i < byBlock.Length; i++) byBlock[i] = [];
        foreach (var unit in TextUnits.Of(document))
        {
            foreach (var mention in reader.Read(unit))
            {
                mentions.Add(mention);
                byBlock[mention.Block].Add(mention);
            }
        }

        return new AnnotatedDocument { Layout = document, Entities = entities.Build(), Mentions = mentions, MentionsByBlock = byBlock };
    }
}

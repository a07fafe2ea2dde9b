using GraphApi.Extraction.Entities;
using GraphApi.Extraction.Layout;
using GraphApi.Extraction.Lexicon;

namespace GraphApi.Extraction.Mentions;

/// <summary>Finds the names in a document and ties them to entities. Immutable; several workers may share one.</summary>
public sealed class MentionStage
{
    private readonly EntityLexicon _lexicon;
    private readonly MentionPatterns _patterns;
    private readonly NameIndex _names;
    private readonly NameMatcher _matcher;

    /// <summary>Makes the stage; this indexes the lexicon, so make it once.</summary>
    public MentionStage(EntityLexicon lexicon, MentionPatterns patterns)
    {
        (_lexicon, _patterns, _names) = (lexicon, patterns, NameIndex.Of(lexicon));
        _matcher = new NameMatcher(patterns.Particles);
    }

    /// <summary>Reads a document.</summary>
    public AnnotatedDocument Annotate(LaidOutDocument document)
    {
        var memory = new DocumentMemory(_lexicon);
        var chooser = new CandidateChooser(_patterns.Cues, document.Blocks, memory);
        var entities = new EntityTable(_lexicon);
        List<EntityMention> mentions = [];
        var byBlock = new List<EntityMention>[document.Blocks.Count];
        for (var i = 0; i < byBlock.Length; i++) byBlock[i] = [];

        List<NameMatch> matches = [];
        foreach (var unit in TextUnits.Of(document))
        {
            matches.Clear();
            _matcher.Find(FoldedText.Of(unit.Text.Value), _names, matches);
            foreach (var (match, meant) in MatchSelection.Select(unit, matches, chooser))
            {
                var mention = new EntityMention
                {
                    Text = unit.Text, Start = match.Start, End = match.End, ParticleEnd = match.ParticleEnd, Block = unit.Block.Index,
                    EntityId = meant.EntityId, Type = meant.Type, Source = meant.Anaphor ? MentionSource.Anaphor : meant.Entry is null ? MentionSource.Pattern : MentionSource.Lexicon,
                    Confidence = meant.Ambiguous ? 0.8 : 1,
                };
                memory.See(unit, meant.EntityId, meant.Entry);
                entities.See(meant, mention.Surface);
                mentions.Add(mention);
                byBlock[unit.Block.Index].Add(mention);
            }
        }

        return new AnnotatedDocument { Layout = document, Entities = entities.Build(), Mentions = mentions, MentionsByBlock = byBlock };
    }
}

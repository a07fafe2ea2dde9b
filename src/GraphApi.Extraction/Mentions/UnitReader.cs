using GraphApi.Extraction.Entities;
using GraphApi.Extraction.Layout;
using GraphApi.Extraction.Lexicon;
using GraphApi.Extraction.Mentions.Discovery;

namespace GraphApi.Extraction.Mentions;

/// <summary>Reads the texts of one document in order and remembers what they introduce.</summary>
internal sealed class UnitReader
{
    private readonly NameIndex _names;
    private readonly NameMatcher _matcher;
    private readonly IReadOnlyList<IDiscoveryRule> _rules;
    private readonly BracketAliases _brackets;
    private readonly DocumentMemory _memory;
    private readonly CandidateChooser _chooser;
    private readonly DocumentNames _documentNames;
    private readonly EntityTable _entities;
    private readonly string _language;
    private readonly List<NameMatch> _matches = [];
    private readonly List<Proposal> _proposals = [];
    private readonly List<(int Start, int End, string Name, NameCandidate Meant)> _bracketed = [];

    public UnitReader(LaidOutDocument document, EntityLexicon lexicon, MentionPatterns patterns, NameIndex names, NameMatcher matcher, IReadOnlyList<IDiscoveryRule> rules, EntityTable entities)
    {
        (_names, _matcher, _rules, _entities, _language) = (names, matcher, rules, entities, document.Language);
        _memory = new DocumentMemory(lexicon);
        _chooser = new CandidateChooser(patterns.Cues, document.Blocks, _memory);
        _documentNames = new DocumentNames(names, lexicon, entities);
        _brackets = new BracketAliases(patterns);
    }

    /// <summary>The mentions in a text, in order, none overlapping another.</summary>
    public IEnumerable<EntityMention> Read(TextUnit unit)
    {
        _matches.Clear();
        var folded = FoldedText.Of(unit.Text.Value);
        _matcher.Find(folded, _names, _matches);
        _matcher.Find(folded, _documentNames.Index, _matches);
        Addresses.Remove(unit.Text.Value, _matches);
        var known = MatchSelection.Select(unit, _matches, _chooser);

        _proposals.Clear();
        _bracketed.Clear();
        foreach (var rule in _rules) rule.Propose(new UnitView(unit, known, _language), _proposals);
        foreach (var found in ProposalMerge.Merge(unit.Text.Value, known, _proposals, _matcher)) yield return Mention(unit, found);
    }

    private EntityMention Mention(TextUnit unit, FoundName found)
    {
        var text = unit.Text.Value;
        var meant = found.Candidate ?? Bracketed(text, found) ?? _documentNames.Introduce(found.Proposal!);
        _memory.See(unit, meant.EntityId, meant.Entry);
        _entities.See(meant, text[found.Start..found.End]);
        var (names, close) = _brackets.Read(text, found.Start, found.End, meant.Type);
        foreach (var name in names)
        {
            if (_names.Find(name)?.Candidates is { } others && others.Any(o => !o.Ambiguous && o.EntityId != meant.EntityId)) continue;
            _documentNames.AddAlias(name, meant);
            _bracketed.Add((found.End, close, name, meant));
            // The whole, bracket and all, is a spelling of it too.
            _entities.See(meant, text[found.Start..close]);
        }

        return new EntityMention
        {
            Text = unit.Text, Start = found.Start, End = found.End, ParticleEnd = found.ParticleEnd, Block = unit.Block.Index, EntityId = meant.EntityId, Type = meant.Type,
            Source = meant.Anaphor ? MentionSource.Anaphor : found.Proposal is not null || meant.Entry is null ? MentionSource.Pattern : MentionSource.Lexicon,
            Confidence = found.Confidence,
        };
    }

    // What stands in a bracket as another name of the thing before it is that thing, whatever a rule makes of it.
    private NameCandidate? Bracketed(string text, FoundName found)
    {
        foreach (var (start, end, name, meant) in _bracketed)
        {
            if (start < found.Start && found.End <= end && text[found.Start..found.End] == name) return meant with { Anaphor = true };
        }

        return null;
    }
}

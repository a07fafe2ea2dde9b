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
    private readonly GenericWords _generic;
    private readonly string _language;
    private readonly HashSet<string> _states;
    private string? _lastState;
    private readonly List<NameMatch> _matches = [];
    private readonly List<Proposal> _proposals = [];
    private readonly List<(int Start, int End, string Name, NameCandidate Meant)> _bracketed = [];

    public UnitReader(LaidOutDocument document, EntityLexicon lexicon, MentionPatterns patterns, NameIndex names, NameMatcher matcher, IReadOnlyList<IDiscoveryRule> rules, EntityTable entities)
    {
        (_names, _matcher, _rules, _entities, _language) = (names, matcher, rules, entities, document.Language);
        (_states, _generic) = (patterns.States, patterns.Generic);
        _memory = new DocumentMemory(lexicon);
        _chooser = new CandidateChooser(patterns.Cues, patterns.Generic, document.Blocks, _memory);
        _documentNames = new DocumentNames(names, lexicon, entities, patterns.Generic);
        _brackets = new BracketAliases(patterns);
    }

    /// <summary>The mentions in a text, in order, none overlapping another.</summary>
    public IEnumerable<EntityMention> Read(TextUnit unit)
    {
        var before = _documentNames.Count;
        var found = Resolve(unit);
        // A name that the text introduces holds for the rest of it, too.
        if (_documentNames.Count > before) found = Resolve(unit);
        foreach (var (name, meant) in found)
        {
            _memory.See(unit, meant.EntityId, meant.Entry);
            _entities.See(meant, unit.Text.Value[name.Start..name.End]);
            yield return new EntityMention
            {
                Text = unit.Text,
                Start = name.Start,
                End = name.End,
                ParticleEnd = name.ParticleEnd,
                Block = unit.Block.Index,
                EntityId = meant.EntityId,
                Type = meant.Type,
                Source = meant.Anaphor ? MentionSource.Anaphor : meant.Entry is null || name.Proposal is not null ? MentionSource.Pattern : MentionSource.Lexicon,
                Confidence = name.Confidence,
            };
        }
    }

    private List<(FoundName Name, NameCandidate Meant)> Resolve(TextUnit unit)
    {
        var text = unit.Text.Value;
        _matches.Clear();
        var folded = FoldedText.Of(text);
        _matcher.Find(folded, _names, _matches);
        _matcher.Find(folded, _documentNames.Index, _matches);
        Addresses.Remove(text, _matches);
        var topics = new TopicPlaces(_matches);
        var known = MatchSelection.Select(unit, _matches, _chooser);

        _proposals.Clear();
        _bracketed.Clear();
        foreach (var (_, meant) in known) if (meant.Entry?.En is { } place && _states.Contains(place)) _lastState = place;
        var view = new UnitView(unit, known, _language) { LastState = _lastState, FamilyType = _documentNames.FamilyType };
        foreach (var rule in _rules) rule.Propose(view, _proposals);
        _proposals.RemoveAll(p => p.Type == "Policy" && _generic.MakeUp(text[p.Start..p.End]));
        topics.Bar(_proposals);
        List<(FoundName, NameCandidate)> resolved = [];
        foreach (var found in ProposalMerge.Merge(text, known, _proposals, _matcher))
        {
            var meant = SameLaw(text, resolved, found) ?? found.Candidate ?? Bracketed(text, found) ?? _documentNames.Introduce(found.Proposal!);
            resolved.Add((found, meant));
            ReadBracket(text, found, meant);
            foreach (var whole in found.Proposal is { Type: "Product", ShortForms: var forms } ? forms : []) _entities.AddSpelling(meant, whole);
            if (_language == "en" && found.Proposal is null && meant.Entry is not null && EnglishShortForms.Of(text[found.Start..found.End], meant.Type) is { } shorter && _names.Find(shorter) is null) _documentNames.AddAlias(shorter, meant);
        }

        topics.AddTo(resolved);
        return resolved;
    }

    // "HB 2094, the Harbour Act,": a bill's number and its title.
    private NameCandidate? SameLaw(string text, List<(FoundName Name, NameCandidate Meant)> resolved, FoundName found)
    {
        if (found.Proposal?.Type != "Law" || resolved is not [.., var (before, law)] || law.Type != "Law" || found.Start - before.End != 6 || text.AsSpan(before.End, 6) is not ", the ") return null;
        if (!text.AsSpan(before.Start, before.End - before.Start).ContainsAnyInRange('0', '9') || (found.End < text.Length && text[found.End] is not (',' or '.'))) return null;
        _documentNames.AddAlias(text[found.Start..found.End], law);
        return law with { Anaphor = true };
    }

    private void ReadBracket(string text, FoundName found, NameCandidate meant)
    {
        var (names, close) = _brackets.Read(text, found.Start, found.End, meant.Type);
        foreach (var name in names)
        {
            if (_names.Find(name)?.Candidates is { } others && others.Any(o => !o.Ambiguous && o.EntityId != meant.EntityId)) continue;
            _documentNames.AddAlias(name, meant);
            _bracketed.Add((found.End, close, name, meant));
            // The whole, bracket and all, is a spelling of it too.
            _entities.AddSpelling(meant, text[found.Start..close]);
        }
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

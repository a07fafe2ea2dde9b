using GraphApi.Extraction.Entities;
using GraphApi.Extraction.Layout;
using GraphApi.Extraction.Mentions;
using GraphApi.Extraction.Provisions.Patterns;

namespace GraphApi.Extraction.Provisions;

/// <summary>Knows of which law or policy a clause speaks: the one that it names, that a noun in it stands for, that the sentence or bullet before was about, or that the heading names.</summary>
internal sealed class LawScope(AnnotatedDocument document)
{
    private const int HeadingReach = 60;
    private const int AnaphorReach = 25;
    private readonly string?[] _byBlock = new string?[document.Layout.Blocks.Count];
    private readonly List<(string Id, string Surface, int Block)> _recent = [];

    /// <summary>Takes note of the laws of a block that has been read.</summary>
    public void Remember(Block block)
    {
        if (block.Kind is BlockKind.Source or BlockKind.Footnote or BlockKind.Noise) return;
        foreach (var mention in document.MentionsByBlock[block.Index])
        {
            if (IsRule(mention)) Note(mention);
        }
    }

    /// <summary>Takes note of the law that a sentence of a block was about.</summary>
    public void SetLaw(Block block, string law) => _byBlock[block.Index] = law;

    /// <summary>The law of a sentence, and whether the sentence itself says so; null where none is known.</summary>
    public (string Law, bool Named, bool Speaks, bool Carries)? LawOf(Block block, string text, int start, int end, IReadOnlyList<EntityMention> mentions, ProvisionWords words)
    {
        var (named, weight) = words.IsEnglish ? (NamedEnglish(text, start, end, mentions, words), 5) : NamedKorean(text, start, end, mentions);
        // What an order is only the basis of is not what the sentences after it are about.
        if (named is not null && weight != 3) return (named, true, weight == 5, true);
        if (named is not null) return (named, true, false, false);
        if (StandIn(block, text, start, end, mentions, words) is { } meant)
        {
            if (meant.Length > 0) return (meant, true, true, true);
            // It speaks of a law that is not known; what follows does, too.
            SetLaw(block, "");
            return null;
        }

        return Above(block) is { Length: > 0 } above ? (above, false, false, false) : null;
    }

    /// <summary>The law that the sentences before, the bullets that a block hangs from, or the headings over it are about.</summary>
    public string? Above(Block block)
    {
        if (_byBlock[block.Index] is { } own) return own;
        for (var parent = block.Parent; parent >= 0; parent = document.Layout.Blocks[parent].Parent)
        {
            if (_byBlock[parent] is { } told) return told;
        }

        for (var i = block.Index - 1; i >= 0 && i >= block.Index - 4; i--)
        {
            var other = document.Layout.Blocks[i];
            if (other.Kind == BlockKind.Heading || other.Heading != block.Heading) break;
            if (other.Kind is BlockKind.Source or BlockKind.Footnote or BlockKind.Noise or BlockKind.Caption) continue;
            if (_byBlock[i] is { } before) return before;
        }

        for (var heading = block.Heading; heading >= 0 && block.Index - heading <= HeadingReach; heading = document.Layout.Blocks[heading].Heading)
        {
            if (HeadingLaw(heading) is { } law) return law;
            var over = document.Layout.Blocks[heading].Text.Value;
            if (over.StartsWith("What it ", StringComparison.OrdinalIgnoreCase)) return _recent.FindLast(r => r.Block < heading && r.Id.StartsWith("law:", StringComparison.Ordinal)).Id;
        }

        return null;
    }

    /// <summary>The law that a caption or heading is about: the only one that it names; null where it names several or none.</summary>
    public static string? Only(IReadOnlyList<EntityMention> mentions)
    {
        string? only = null;
        foreach (var mention in mentions)
        {
            if (!IsRule(mention) || mention.EntityId == only) continue;
            if (only is not null) return null;
            only = mention.EntityId;
        }

        return only;
    }

    // A heading that names what something follows from is not about that: … 행정명령에 따른 지침.
    private string? HeadingLaw(int heading)
    {
        var mentions = document.MentionsByBlock[heading];
        if (Only(mentions) is not { } law) return null;
        var last = mentions.Last(m => m.EntityId == law);
        return last.Text.Value.AsSpan(Particles.Skip(last.Text.Value, last.End)).StartsWith("에 따른", StringComparison.Ordinal) ? null : law;
    }

    public static bool IsRule(EntityMention mention) => mention.Type is "Law" or "Policy";

    private void Note(EntityMention mention)
    {
        _recent.Add((mention.EntityId, mention.Surface, mention.Block));
        if (_recent.Count > 40) _recent.RemoveAt(0);
    }

    // What follows a name tells whether it is the law that speaks: …은, …에 따르면, …을 위반하면; in 저작권법을 준수 it is not.
    private static (string? Law, int Weight) NamedKorean(string text, int start, int end, IReadOnlyList<EntityMention> mentions)
    {
        (string? Law, int Weight) best = (null, 0);
        foreach (var mention in mentions)
        {
            if (mention.Start < start || mention.Start >= end || !IsRule(mention)) continue;
            var weight = WeightOf(text.AsSpan(0, end), Particles.Skip(text, mention.End));
            if (weight is 0 or 1 && IsDescribed(text.AsSpan(start, mention.Start - start))) weight = 2;
            if (weight > best.Weight) best = (mention.EntityId, weight);
        }

        return best;
    }

    // … 벌금을 부과하는 법안(HB 1): what stands before says what it demands.
    private static bool IsDescribed(ReadOnlySpan<char> before)
    {
        before = before.TrimEnd("(「『‘'\"“ ");
        foreach (var noun in (ReadOnlySpan<string>)["법안", "법률", "조례", "법"])
        {
            if (before.EndsWith(noun, StringComparison.Ordinal)) { before = before[..^noun.Length].TrimEnd(); break; }
        }

        return before.EndsWith("하는", StringComparison.Ordinal) || before.EndsWith("한", StringComparison.Ordinal);
    }

    private static int WeightOf(ReadOnlySpan<char> text, int after)
    {
        var rest = text[Math.Min(after, text.Length)..];
        foreach (var (what, weight) in Roles)
        {
            if (rest.StartsWith(what, StringComparison.Ordinal) && (what[^1] == ' ' || rest.Length == what.Length || !Particles.IsHangul(rest[what.Length]) || what.Length > 3)) return weight;
        }

        return 0;
    }

    private static readonly (string What, int Weight)[] Roles =
    [
        ("은", 5), ("는", 5), ("에 따르면", 5), ("에 따라", 3), ("에 의거", 3), ("에 근거", 3), ("에 의하면", 5), ("에 의해", 3), ("에 따른", 3), ("이", 4), ("가", 4), ("도", 4), ("에서는", 5), ("에서", 2), ("에는", 5), ("상", 2),
        ("을 통해", 3), ("를 통해", 3), ("으로", 2), ("로", 2), ("의", 2), ("을 위반", 4), ("를 위반", 4), (" 위반", 2), (" 제", 2), (" 주요", 1),
    ];

    private static string? NamedEnglish(string text, int start, int end, IReadOnlyList<EntityMention> mentions, ProvisionWords words)
    {
        var cues = words.Cues.In(text, start, end);
        var cue = cues.Count > 0 ? cues[0].Start : end;
        string? first = null;
        foreach (var mention in mentions)
        {
            if (mention.Start < start || mention.Start >= end || !IsRule(mention)) continue;
            var before = text.AsSpan(start, mention.Start - start).TrimEnd();
            if (before.EndsWith(" the", StringComparison.OrdinalIgnoreCase)) before = before[..^4].TrimEnd();
            if (before.EndsWith("under", StringComparison.OrdinalIgnoreCase)) return mention.EntityId;
            if (mention.Start < cue && !before.EndsWith("with", StringComparison.OrdinalIgnoreCase) && !before.EndsWith(" to", StringComparison.OrdinalIgnoreCase)) first ??= mention.EntityId;
        }

        return first;
    }

    // The law that a noun stands for; empty where the noun does not say which.
    private string? StandIn(Block block, string text, int start, int end, IReadOnlyList<EntityMention> mentions, ProvisionWords words)
    {
        string? meant = null;
        foreach (var found in words.Anaphors.In(text, start, end))
        {
            if (!words.IsEnglish && (!Particles.StartsWord(text, found.Start, start) || WeightOf(text.AsSpan(0, end), Particles.Skip(text, found.End)) < (found.Id == "law" ? 2 : 4))) continue;
            if (mentions.Any(m => m.Start < found.End && found.Start < m.End)) continue;
            var noun = text[found.Start..found.End];
            var last = noun[(noun.LastIndexOf(' ') + 1)..];
            var wide = last is "법" or "법안" or "법률" or "법령" or "개정안" || (words.IsEnglish && last.ToLowerInvariant() is "act" or "law" or "bill" or "statute");
            meant = wide ? Above(block) ?? "" : "";
            // Another section speaks of something else.
            for (var i = _recent.Count - 1; i >= 0 && block.Index - _recent[i].Block <= AnaphorReach && _recent[i].Block >= block.Heading; i--)
            {
                var (id, surface, _) = _recent[i];
                if (wide ? id.StartsWith("law:", StringComparison.Ordinal) : Holds(id, surface, last)) return id;
            }
        }

        return meant;
    }

    private bool Holds(string id, string surface, string noun)
    {
        if (surface.Contains(noun, StringComparison.OrdinalIgnoreCase)) return true;
        return document.Entities.TryGetValue(id, out var entity) &&
            ((entity.Ko?.Contains(noun, StringComparison.Ordinal) ?? false) || (entity.En?.Contains(noun, StringComparison.OrdinalIgnoreCase) ?? false));
    }
}

namespace GraphApi.Extraction.Relations.Patterns;

/// <summary>Which slots hold the agent and the theme of a predicate.</summary>
/// <param name="Agent">Who does it.</param>
/// <param name="Theme">What or whom it is done to.</param>
/// <param name="Also">A slot whose phrase is a further agent, or null (A가 B와 협정을 체결: both sign).</param>
internal sealed record Frame(Slot Agent, Slot Theme, Slot? Also = null);

/// <summary>What an agent and a theme of these types are related by.</summary>
/// <param name="Relation">The relation's name.</param>
/// <param name="From">The types that the agent may have, or null for those that the ontology allows.</param>
/// <param name="To">The types that the theme may have, or null for those that the ontology allows.</param>
internal sealed record Outcome(string Relation, IReadOnlySet<string>? From, IReadOnlySet<string>? To);

/// <summary>A class of predicates that state the same relations.</summary>
internal sealed record VerbClass
{
    public required string Id { get; init; }

    /// <summary>The language: "ko" or "en".</summary>
    public required string Language { get; init; }

    /// <summary>The frames that the file gives; none where the usual ones hold.</summary>
    public required IReadOnlyList<Frame> Frames { get; init; }

    public required IReadOnlyList<Outcome> Outcomes { get; init; }

    /// <summary>The kinds of values that become properties, dates apart.</summary>
    public required IReadOnlySet<Values.ValueKind> Values { get; init; }

    /// <summary>Words one of which must stand in the clause; none where nothing is needed.</summary>
    public required IReadOnlyList<string> Needs { get; init; }
}

/// <summary>A way to write a predicate.</summary>
/// <param name="Text">The verbal noun, the beginning of the verb, or the English word form.</param>
/// <param name="Class">The class.</param>
/// <param name="IsNoun">Whether it is a Korean verbal noun, which takes 하다 and 되다.</param>
/// <param name="Participle">Whether the English form may be a past participle.</param>
/// <param name="With">The English word that must follow (set up), or null.</param>
internal sealed record Stem(string Text, VerbClass Class, bool IsNoun, bool Participle = false, string? With = null);

namespace GraphApi.Extraction.Relations.Patterns;

/// <summary>The shape of relations.*.yaml.</summary>
internal sealed class PatternFile
{
    public List<VerbEntry> Verbs { get; set; } = [];

    public Dictionary<string, List<string>> Irregular { get; set; } = [];

    public Dictionary<string, List<string>> Postpositions { get; set; } = [];

    public Dictionary<string, List<string>> Status { get; set; } = [];

    public Dictionary<string, List<string>> Endings { get; set; } = [];

    public Dictionary<string, List<string>> Titles { get; set; } = [];

    public Dictionary<string, List<string>> Links { get; set; } = [];

    public List<string> Anaphors { get; set; } = [];

    public Dictionary<string, List<string>> Descriptions { get; set; } = [];

    public Dictionary<string, List<string>> Kinds { get; set; } = [];

    public List<string> International { get; set; } = [];

    public Dictionary<string, List<string>> Columns { get; set; } = [];
}

/// <summary>An entry of <c>verbs</c>.</summary>
internal sealed class VerbEntry
{
    public string Id { get; set; } = "";

    public List<string> Nouns { get; set; } = [];

    public List<string> Forms { get; set; } = [];

    public List<string> Lemmas { get; set; } = [];

    public Dictionary<string, string> Particles { get; set; } = [];

    public List<FrameEntry> Frames { get; set; } = [];

    public List<RelationEntry> Relations { get; set; } = [];

    public List<string> Values { get; set; } = [];

    public List<string> Needs { get; set; } = [];
}

/// <summary>An entry of <c>frames</c>.</summary>
internal sealed class FrameEntry
{
    public string Agent { get; set; } = "";

    public string Theme { get; set; } = "";

    public string? Also { get; set; }
}

/// <summary>An entry of <c>relations</c>.</summary>
internal sealed class RelationEntry
{
    public string Name { get; set; } = "";

    public List<string>? From { get; set; }

    public List<string>? To { get; set; }
}

namespace GraphApi.Extraction.Provisions.Patterns;

/// <summary>A file <c>provisions.*.yaml</c> as it stands; its comments say what the lists are for.</summary>
internal sealed class ProvisionFile
{
    public Dictionary<string, List<string>> Duties { get; set; } = [];

    public Dictionary<string, List<string>> Parties { get; set; } = [];

    public Dictionary<string, List<string>> Kinds { get; set; } = [];

    public List<string> Systems { get; set; } = [];

    public List<string> Must { get; set; } = [];

    public List<string> Mandate { get; set; } = [];

    public List<string> Endings { get; set; } = [];

    public List<string> Prohibit { get; set; } = [];

    public List<string> ProhibitEndings { get; set; } = [];

    public Dictionary<string, List<string>> Penalties { get; set; } = [];

    public List<string> Apply { get; set; } = [];

    public List<string> ApplyEndings { get; set; } = [];

    public List<string> Chapters { get; set; } = [];

    public List<string> Rules { get; set; } = [];

    public List<string> Opinions { get; set; } = [];

    public List<string> Excluded { get; set; } = [];

    public Dictionary<string, List<string>> Anaphors { get; set; } = [];

    public List<string> Proposed { get; set; } = [];

    public Dictionary<string, List<string>> Classes { get; set; } = [];

    public List<string> Classifies { get; set; } = [];

    public Dictionary<string, List<string>> Offers { get; set; } = [];

    public Dictionary<string, List<string>> Columns { get; set; } = [];
}

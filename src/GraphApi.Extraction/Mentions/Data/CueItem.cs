namespace GraphApi.Extraction.Mentions.Data;

/// <summary>Words that speak for a type.</summary>
internal sealed class CueItem
{
    public string Type { get; set; } = "";

    public List<string> After { get; set; } = [];

    public List<string> Before { get; set; } = [];
}

namespace GraphApi.Extraction.Mentions.Data;

/// <summary>A noun that may be written onto a name.</summary>
internal sealed class SuffixItem
{
    public string Text { get; set; } = "";

    public List<string>? Types { get; set; }
}

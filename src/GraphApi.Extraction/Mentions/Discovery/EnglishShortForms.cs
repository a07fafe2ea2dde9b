namespace GraphApi.Extraction.Mentions.Discovery;

/// <summary>What English text goes on to call a thing after its full name: a person by the last name, a firm without what says that it is one.</summary>
internal static class EnglishShortForms
{
    /// <summary>The short form of a name, or null.</summary>
    public static string? Of(string name, string type)
    {
        var words = name.Split(' ');
        if (words.Length < 2) return null;
        return type switch
        {
            "Person" when words[^1].Length > 2 && char.IsUpper(words[^1][0]) => words[^1],
            "Company" when words.Length == 2 && words[1] is "AI" or "Inc" or "Corp" or "Labs" or "Ltd" or "LLC" or "Technologies" && words[0].Length > 3 => words[0],
            _ => null,
        };
    }
}

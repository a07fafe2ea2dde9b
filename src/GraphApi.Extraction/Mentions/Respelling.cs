namespace GraphApi.Extraction.Mentions;

/// <summary>Artificial intelligence is written in three ways inside one and the same name.</summary>
internal static class Respelling
{
    private const int Shortest = 6;

    /// <summary>The other ways to write a name that holds AI, Artificial Intelligence or 인공지능; none for a name that is hardly more than that.</summary>
    public static IEnumerable<string> Of(string name)
    {
        if (name.Length < Shortest) yield break;
        if (name.Contains("인공지능", StringComparison.Ordinal) && name.Length > Shortest) yield return name.Replace("인공지능", "AI", StringComparison.Ordinal);
        if (name.Contains("Artificial Intelligence", StringComparison.Ordinal) && name.Length > 30) yield return name.Replace("Artificial Intelligence", "AI", StringComparison.Ordinal);
        if (!IsWord(name, "AI")) yield break;
        if (name.Any(Characters.IsHangul)) yield return name.Replace("AI", "인공지능", StringComparison.Ordinal);
        else if (name.Contains(' ')) yield return name.Replace("AI", "Artificial Intelligence", StringComparison.Ordinal);
    }

    private static bool IsWord(string name, string word)
    {
        var at = name.IndexOf(word, StringComparison.Ordinal);
        if (at < 0) return false;
        var end = at + word.Length;
        return (at == 0 || !Characters.IsLatin(name[at - 1])) && (end == name.Length || !Characters.IsLatin(name[end]));
    }
}

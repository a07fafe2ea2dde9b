namespace GraphApi.Extraction.Mentions;

/// <summary>Web addresses hold names of nothing that the text speaks of.</summary>
internal static class Addresses
{
    /// <summary>Takes out the matches that lie in an address.</summary>
    public static void Remove(string text, List<NameMatch> matches)
    {
        if (matches.Count == 0 || (!text.Contains("://", StringComparison.Ordinal) && !text.Contains("www.", StringComparison.Ordinal))) return;
        List<(int Start, int End)> addresses = [];
        for (var at = 0; at < text.Length; at++)
        {
            if (string.CompareOrdinal(text, at, "http", 0, 4) != 0 && string.CompareOrdinal(text, at, "www.", 0, 4) != 0) continue;
            var end = at;
            while (end < text.Length && text[end] is > ' ' and < '\x7f' and not '>' and not '<') end++;
            addresses.Add((at, end));
            at = end;
        }

        matches.RemoveAll(m => addresses.Exists(a => m.Start < a.End && a.Start < m.End));
    }
}

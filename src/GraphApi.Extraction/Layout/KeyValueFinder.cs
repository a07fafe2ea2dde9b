using GraphApi.Extraction.Text;

namespace GraphApi.Extraction.Layout;

/// <summary>Recognises a key with its value: 설립: 2015년, Headquarters: San Francisco.</summary>
internal static class KeyValueFinder
{
    private const int MaxKey = 24;
    private const int MaxText = 140;

    /// <summary>Whether a text is a short key, a colon and a value that is no sentence.</summary>
    public static bool IsKeyValue(MappedText text)
    {
        var value = text.Value;
        if (value.Length is < 4 or > MaxText) return false;
        var colon = value.IndexOf(':', StringComparison.Ordinal);
        if (colon < 2 || colon > MaxKey || colon + 2 >= value.Length || value[colon + 1] != ' ' && !CharacterFolding.IsHangul(value[colon - 1])) return false;
        var words = 1;
        foreach (var c in value.AsSpan(0, colon))
        {
            if (c == ' ') words++;
            if (c is '.' or ',' or '"' or '?' or '!') return false;
        }

        return words <= 4 && !value.EndsWith("다.", StringComparison.Ordinal) && !(value[^1] == '.' && value.Length > 60);
    }
}

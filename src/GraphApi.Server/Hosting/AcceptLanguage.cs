using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace GraphApi.Server.Hosting;

/// <summary>The languages that a client prefers (RFC 9110, section 12.5.4).</summary>
internal static class AcceptLanguage
{
    private static readonly IReadOnlyList<string> Korean = ["ko", "en"];
    private static readonly IReadOnlyList<string> English = ["en", "ko"];

    /// <summary>Ours in the order of the header, best first; English first where it says nothing of ours.</summary>
    public static IReadOnlyList<string> Of(HttpRequest request) => PrefersKorean(request.Headers.AcceptLanguage) ? Korean : English;

    private static bool PrefersKorean(StringValues header)
    {
        if (header.Count == 0 || !StringWithQualityHeaderValue.TryParseList([.. header.OfType<string>()], out var languages)) return false;
        double korean = 0, english = 0;
        foreach (var language in languages)
        {
            var quality = language.Quality ?? 1;
            if (Is(language, "ko")) korean = Math.Max(korean, quality);
            if (Is(language, "en")) english = Math.Max(english, quality);
        }

        return korean > english;
    }

    private static bool Is(StringWithQualityHeaderValue value, string language) =>
        value.Value.StartsWith(language, StringComparison.OrdinalIgnoreCase) && (value.Value.Length == 2 || value.Value.Value![2] == '-');
}

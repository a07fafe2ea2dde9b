using GraphApi.Api.Contract;
using Microsoft.Net.Http.Headers;

namespace GraphApi.Server.Hosting;

/// <summary>Tells who sends a request. There are no keys yet: everybody who reaches the server reads.</summary>
internal static class Callers
{
    private static readonly Caller Korean = new("anonymous", Role.Reader, ["ko", "en"]);
    private static readonly Caller English = new("anonymous", Role.Reader, ["en", "ko"]);

    /// <summary>The caller, with the languages in the order of Accept-Language (RFC 9110, 12.5.4); English first where it says nothing of ours.</summary>
    public static Caller Of(HttpContext context) => PrefersKorean(context.Request.Headers.AcceptLanguage) ? Korean : English;

    private static bool PrefersKorean(Microsoft.Extensions.Primitives.StringValues header)
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

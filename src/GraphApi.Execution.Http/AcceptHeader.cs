using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace GraphApi.Execution.Http;

/// <summary>Chooses the media type of a response (GraphQL over HTTP, "Body"; RFC 9110, section 12.5.1).</summary>
internal static class AcceptHeader
{
    /// <summary>
    /// The best format that the header allows: highest quality first, then types that are named over wildcards, then the order of
    /// the header. Without a header and for wildcards it is application/json, which every client understands.
    /// </summary>
    public static ResponseFormat Choose(StringValues header, bool offerHtml)
    {
        if (StringValues.IsNullOrEmpty(header)) return ResponseFormat.Json;
        if (header.Count == 1)
        {
            switch (header[0])
            {
                case "*/*" or "application/json": return ResponseFormat.Json;
                case "application/graphql-response+json": return ResponseFormat.GraphQLResponse;
            }
        }

        return MediaTypeHeaderValue.TryParseList(header, out var ranges) ? Choose(ranges, offerHtml) : ResponseFormat.None;
    }

    private static ResponseFormat Choose(IList<MediaTypeHeaderValue> ranges, bool offerHtml)
    {
        var best = ResponseFormat.None;
        var bestRank = 0.0;
        foreach (var range in ranges)
        {
            var format = FormatOf(range, ranges);
            if (format is ResponseFormat.None || (format is ResponseFormat.Html && !offerHtml)) continue;
            // Qualities have three decimals, so a small bonus ranks named types over wildcards without disturbing their order.
            var rank = Quality(range) + (IsWildcard(range) ? 0 : 0.0001);
            if (Quality(range) <= 0 || rank <= bestRank) continue;
            (best, bestRank) = (format, rank);
        }

        return best;
    }

    private static ResponseFormat FormatOf(MediaTypeHeaderValue range, IList<MediaTypeHeaderValue> all)
    {
        if (range.Charset.HasValue && !range.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase)
            && !range.Charset.Equals("\"utf-8\"", StringComparison.OrdinalIgnoreCase)) return ResponseFormat.None;
        if (range.MatchesAllTypes || Is(range, "application/*"))
            return !IsRefused(all, "application/json") ? ResponseFormat.Json
                : !IsRefused(all, "application/graphql-response+json") ? ResponseFormat.GraphQLResponse
                : ResponseFormat.None;
        return Is(range, "application/json") ? ResponseFormat.Json
            : Is(range, "application/graphql-response+json") ? ResponseFormat.GraphQLResponse
            : Is(range, "text/html") ? ResponseFormat.Html
            : ResponseFormat.None;
    }

    private static bool IsRefused(IList<MediaTypeHeaderValue> ranges, string type)
    {
        foreach (var range in ranges)
            if (Is(range, type) && Quality(range) <= 0) return true;
        return false;
    }

    private static double Quality(MediaTypeHeaderValue range) => range.Quality ?? 1;

    private static bool IsWildcard(MediaTypeHeaderValue range) => range.MatchesAllTypes || range.MatchesAllSubTypes;

    private static bool Is(MediaTypeHeaderValue range, string type) => range.MediaType.Equals(type, StringComparison.OrdinalIgnoreCase);
}

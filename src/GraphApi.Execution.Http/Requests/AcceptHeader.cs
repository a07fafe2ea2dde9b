using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace GraphApi.Execution.Http;

/// <summary>Chooses the media type of a response (GraphQL over HTTP, "Body"; RFC 9110, section 12.5.1).</summary>
internal static class AcceptHeader
{
    private static readonly Acceptance s_json = new(ResponseFormat.Json, false, false);

    /// <summary>
    /// The formats that the header allows. The best for one response has the highest quality; then types that are named go over
    /// wildcards, then the order of the header decides; multipart/mixed is taken where there is no other. Without a header and for
    /// wildcards it is application/json, which every client understands.
    /// </summary>
    public static Acceptance Choose(StringValues header, bool offerHtml, bool offerEvents)
    {
        if (StringValues.IsNullOrEmpty(header)) return s_json;
        if (header.Count == 1)
        {
            switch (header[0])
            {
                case "*/*" or "application/json": return s_json;
                case "application/graphql-response+json": return new(ResponseFormat.GraphQLResponse, false, false);
            }
        }

        return MediaTypeHeaderValue.TryParseList(header, out var ranges) ? Choose(ranges, offerHtml, offerEvents) : default;
    }

    private static Acceptance Choose(IList<MediaTypeHeaderValue> ranges, bool offerHtml, bool offerEvents)
    {
        var (best, bestRank) = (ResponseFormat.None, 0.0);
        var (multipart, events) = (false, false);
        foreach (var range in ranges)
        {
            var format = FormatOf(range, ranges);
            if (Quality(range) <= 0 || (format is ResponseFormat.Html && !offerHtml) || (format is ResponseFormat.EventStream && !offerEvents))
                continue;
            multipart |= format is ResponseFormat.Multipart;
            events |= format is ResponseFormat.EventStream;
            // Qualities have three decimals, so a small bonus ranks named types over wildcards without disturbing their order.
            var rank = Quality(range) + (IsWildcard(range) ? 0 : 0.0001);
            if (format is ResponseFormat.None or ResponseFormat.Multipart || rank <= bestRank) continue;
            (best, bestRank) = (format, rank);
        }

        return new Acceptance(best is ResponseFormat.None && multipart ? ResponseFormat.Multipart : best, multipart, events);
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
            : Is(range, "multipart/mixed") ? ResponseFormat.Multipart
            : Is(range, "text/event-stream") ? ResponseFormat.EventStream
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

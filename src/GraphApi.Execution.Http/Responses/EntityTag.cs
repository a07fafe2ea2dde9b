using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace GraphApi.Execution.Http;

/// <summary>Entity tags of answers to GET (RFC 9110, section 8.8.3).</summary>
internal static class EntityTag
{
    /// <summary>
    /// A weak tag of the data's version, the whole query string and the media type: weak, because the host may compress the body.
    /// </summary>
    public static string Of(string version, QueryString query, ResponseFormat format)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{version}\n{(int)format}\n{query.Value}"));
        return $"W/\"{Convert.ToHexStringLower(hash.AsSpan(0, 16))}\"";
    }

    /// <summary>Whether If-None-Match lists the tag (weak comparison) or is <c>*</c>.</summary>
    public static bool Matches(StringValues ifNoneMatch, string tag)
    {
        foreach (var line in ifNoneMatch)
            foreach (var candidate in (line ?? "").Split(',', StringSplitOptions.TrimEntries))
                if (candidate == "*" || OpaquePart(candidate) == OpaquePart(tag)) return true;
        return false;
    }

    /// <summary>Makes an answer one to be kept under the tag, by the client only, and asked for again each time: 304 is cheap, stale data is not.</summary>
    public static void Set(HttpResponse response, string tag)
    {
        response.Headers.ETag = tag;
        response.Headers.CacheControl = "private, no-cache";
        response.Headers.Vary = "Accept";
    }

    private static string OpaquePart(string tag) => tag.StartsWith("W/", StringComparison.Ordinal) ? tag[2..] : tag;
}

using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace GraphApi.Execution.Http;

/// <summary>Reads a GraphQL request from the query string (GraphQL over HTTP, "GET").</summary>
internal static class GetRequest
{
    /// <summary>Whether there is something to execute.</summary>
    public static bool HasDocument(IQueryCollection query) => query.ContainsKey("query") || query.ContainsKey("documentId");

    /// <summary>The request of <paramref name="query"/>.</summary>
    /// <exception cref="BadRequestException">A parameter is missing, given twice, or not JSON where it must be.</exception>
    public static RequestParameters Read(IQueryCollection query)
    {
        var document = Single(query, "query");
        var documentId = Single(query, "documentId");
        if (string.IsNullOrWhiteSpace(document) && documentId is null) throw RequestParameters.QueryMissing("the URL parameter 'query'");
        return new RequestParameters(
            document is null ? default : Encoding.UTF8.GetBytes(document),
            documentId,
            Single(query, "operationName"),
            JsonObject(query, "variables"),
            JsonObject(query, "extensions"));
    }

    /// <summary>The value of a parameter; null where it is absent or empty, which mean the same.</summary>
    private static string? Single(IQueryCollection query, string name)
    {
        var values = query[name];
        return values.Count <= 1
            ? (string.IsNullOrEmpty(values) ? null : values.ToString())
            : throw RequestParameters.Invalid($"The URL parameter '{name}' is given {values.Count} times; give it once.");
    }

    private static JsonElement JsonObject(IQueryCollection query, string name)
    {
        var text = Single(query, name);
        if (text is null) return default;
        JsonElement value;
        try
        {
            using var parsed = JsonDocument.Parse(text);
            value = parsed.RootElement.Clone();
        }
        catch (JsonException e)
        {
            throw RequestParameters.Malformed($"The URL parameter '{name}' is not JSON", e);
        }

        return RequestParameters.ObjectOrNull(value, name);
    }
}

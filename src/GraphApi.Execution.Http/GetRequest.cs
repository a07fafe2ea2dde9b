using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace GraphApi.Execution.Http;

/// <summary>Reads a GraphQL request from the query string (GraphQL over HTTP, "GET").</summary>
internal static class GetRequest
{
    /// <summary>The request of <paramref name="query"/>.</summary>
    /// <exception cref="BadRequestException">A parameter is missing, given twice, or not JSON where it must be.</exception>
    public static RequestParameters Read(IQueryCollection query)
    {
        var document = Single(query, "query");
        if (string.IsNullOrWhiteSpace(document)) throw RequestParameters.QueryMissing("the URL parameter 'query'");
        _ = JsonObject(query, "extensions");
        var operationName = Single(query, "operationName");
        return new RequestParameters(
            Encoding.UTF8.GetBytes(document),
            string.IsNullOrEmpty(operationName) ? null : operationName,
            JsonObject(query, "variables"));
    }

    private static string? Single(IQueryCollection query, string name)
    {
        var values = query[name];
        return values.Count <= 1
            ? values.ToString()
            : throw RequestParameters.Invalid($"The URL parameter '{name}' is given {values.Count} times; give it once.");
    }

    private static JsonElement JsonObject(IQueryCollection query, string name)
    {
        var text = Single(query, name);
        if (string.IsNullOrEmpty(text)) return default;
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

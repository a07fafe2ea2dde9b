using System.Text;
using System.Text.Json;

namespace GraphApi.Execution.Conformance;

/// <summary>Reads the body of <c>POST /execute</c>.</summary>
internal static class ConformanceRequest
{
    private static readonly JsonDocumentOptions s_options = new() { MaxDepth = 1_000 };

    /// <summary>The schema's SDL, and what to execute on it.</summary>
    /// <exception cref="FormatException">The body is not such a JSON object.</exception>
    public static async Task<(string Schema, GraphQLRequest Request)> ReadAsync(Stream body, CancellationToken cancellation)
    {
        JsonElement json;
        try
        {
            using var document = await JsonDocument.ParseAsync(body, s_options, cancellation);
            json = document.RootElement.Clone();
        }
        catch (JsonException e)
        {
            throw new FormatException($"The body is not JSON: {e.Message}");
        }

        if (json.ValueKind is not JsonValueKind.Object) throw new FormatException("The body must be a JSON object.");
        var request = new GraphQLRequest
        {
            Query = Encoding.UTF8.GetBytes(Text(json, "query") ?? throw Missing("query")),
            Variables = json.TryGetProperty("variables", out var variables) ? variables : default,
            OperationName = Text(json, "operationName") is { Length: > 0 } name ? name : null,
            Incremental = true,
            Subscriptions = true,
        };
        return (Text(json, "schema") ?? throw Missing("schema"), request);
    }

    private static string? Text(JsonElement json, string name)
    {
        if (!json.TryGetProperty(name, out var value) || value.ValueKind is JsonValueKind.Null) return null;
        if (value.ValueKind is not JsonValueKind.String) throw new FormatException($"'{name}' must be a string.");
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            throw new FormatException($"'{name}' is not valid Unicode.");
        }
    }

    private static FormatException Missing(string name) => new($"The body has no '{name}'.");
}

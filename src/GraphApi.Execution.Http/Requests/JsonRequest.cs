using System.Text.Json;

namespace GraphApi.Execution.Http;

/// <summary>Reads the parameters of a request from a JSON object, without .NET strings in between (GraphQL over HTTP, "JSON Encoding").</summary>
internal static class JsonRequest
{
    /// <summary>Reads the object whose start <paramref name="reader"/> is at, to its end.</summary>
    /// <param name="reader">At the object's start.</param>
    /// <param name="what">What the object is, for messages: <c>the body</c>.</param>
    /// <exception cref="BadRequestException">A parameter has the wrong type, or there is nothing to execute.</exception>
    public static RequestParameters Read(ref Utf8JsonReader reader, string what)
    {
        ReadOnlyMemory<byte> query = default;
        string? documentId = null, operationName = null;
        JsonElement variables = default, extensions = default;
        while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("query"u8))
                query = IsString(ref reader, "query") ? Utf8(ref reader) : default;
            else if (reader.ValueTextEquals("documentId"u8))
                documentId = IsString(ref reader, "documentId") ? reader.GetString() : null;
            else if (reader.ValueTextEquals("operationName"u8))
                operationName = IsString(ref reader, "operationName") ? reader.GetString() : null;
            else if (reader.ValueTextEquals("variables"u8))
                variables = Object(ref reader, "variables");
            else if (reader.ValueTextEquals("extensions"u8))
                extensions = Object(ref reader, "extensions");
            else
                reader.Skip();
        }

        if (query.IsEmpty && string.IsNullOrEmpty(documentId)) throw RequestParameters.QueryMissing($"the property 'query' of {what}");
        return new RequestParameters(query, NullIfEmpty(documentId), NullIfEmpty(operationName), variables, extensions);
    }

    private static string? NullIfEmpty(string? text) => text is "" ? null : text;

    /// <summary>Moves to a string (true) or null (false).</summary>
    private static bool IsString(ref Utf8JsonReader reader, string name)
    {
        reader.Read();
        return reader.TokenType switch
        {
            JsonTokenType.String => true,
            JsonTokenType.Null => false,
            _ => throw RequestParameters.WrongType(name, "a string", reader.TokenType.ToString()),
        };
    }

    /// <summary>The string's text without its escapes.</summary>
    private static ReadOnlyMemory<byte> Utf8(ref Utf8JsonReader reader)
    {
        var buffer = new byte[reader.HasValueSequence ? reader.ValueSequence.Length : reader.ValueSpan.Length];
        return buffer.AsMemory(0, reader.CopyString(buffer));
    }

    private static JsonElement Object(ref Utf8JsonReader reader, string name)
    {
        reader.Read();
        return RequestParameters.ObjectOrNull(JsonElement.ParseValue(ref reader), name);
    }
}

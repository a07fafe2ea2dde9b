using System.Text.Json;

namespace GraphApi.Execution.Http;

/// <summary>One message of a client (graphql-transport-ws, "Message types").</summary>
/// <param name="Type">Which message.</param>
/// <param name="Id">The id of the operation it is about, or null.</param>
/// <param name="Payload">A JSON object, or nothing; valid until the next message is read.</param>
internal readonly record struct SocketMessage(string Type, string? Id, ReadOnlyMemory<byte> Payload)
{
    /// <summary>Reads a message.</summary>
    /// <exception cref="ClosingException">It is none.</exception>
    public static SocketMessage Parse(ReadOnlyMemory<byte> text)
    {
        try
        {
            var reader = new Utf8JsonReader(text.Span);
            reader.Read();
            if (reader.TokenType is not JsonTokenType.StartObject) throw Invalid("A message must be a JSON object");
            string? type = null, id = null;
            ReadOnlyMemory<byte> payload = default;
            while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
            {
                if (reader.ValueTextEquals("type"u8)) type = String(ref reader, "type");
                else if (reader.ValueTextEquals("id"u8)) id = String(ref reader, "id");
                else if (reader.ValueTextEquals("payload"u8)) payload = Object(ref reader, text);
                else reader.Skip();
            }

            // Whatever follows is not of the message; Read throws on it.
            reader.Read();
            return new SocketMessage(type ?? throw Invalid("A message must have a 'type'"), id, payload);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            throw Invalid("A message must be JSON in UTF-8");
        }
    }

    /// <summary>The id, which the message must have.</summary>
    /// <exception cref="ClosingException">It has none.</exception>
    public string RequiredId() => string.IsNullOrEmpty(Id) ? throw Invalid($"A '{Type}' message must have an 'id'") : Id;

    /// <summary>The request in the payload, which the message must have.</summary>
    /// <exception cref="ClosingException">It has none, or it is no request.</exception>
    public RequestParameters Request()
    {
        if (Payload.IsEmpty) throw Invalid($"A '{Type}' message must have a 'payload'");
        try
        {
            var reader = new Utf8JsonReader(Payload.Span);
            reader.Read();
            return JsonRequest.Read(ref reader, "the payload");
        }
        catch (Exception e) when (e is BadRequestException or InvalidOperationException)
        {
            throw Invalid(e.Message);
        }
    }

    /// <summary>The refusal of a message that is none of the protocol's.</summary>
    public static ClosingException Invalid(string reason) => new(CloseCodes.InvalidMessage, reason);

    private static string String(ref Utf8JsonReader reader, string name)
    {
        reader.Read();
        return reader.TokenType is JsonTokenType.String ? reader.GetString()! : throw Invalid($"The '{name}' of a message must be a string");
    }

    private static ReadOnlyMemory<byte> Object(ref Utf8JsonReader reader, ReadOnlyMemory<byte> text)
    {
        reader.Read();
        if (reader.TokenType is JsonTokenType.Null) return default;
        if (reader.TokenType is not JsonTokenType.StartObject) throw Invalid("The 'payload' of a message must be an object");
        var start = (int)reader.TokenStartIndex;
        reader.Skip();
        return text[start..(int)reader.BytesConsumed];
    }
}

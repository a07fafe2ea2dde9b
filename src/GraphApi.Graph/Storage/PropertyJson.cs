using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using GraphApi.Graph.Model;
using GraphApi.Graph.Ontology;

namespace GraphApi.Graph.Storage;

/// <summary>Properties as JSON for a store: texts, numbers and truth values as themselves, a date as <c>{"date":"2024-02"}</c>; keys in order.</summary>
public static class PropertyJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes properties.</summary>
    public static string WriteText(IReadOnlyDictionary<string, PropertyValue> properties)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Options)) Write(writer, properties);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    /// <summary>Writes properties as one object.</summary>
    public static void Write(Utf8JsonWriter writer, IReadOnlyDictionary<string, PropertyValue> properties)
    {
        writer.WriteStartObject();
        foreach (var (name, value) in properties.OrderBy(p => p.Key, StringComparer.Ordinal))
        {
            writer.WritePropertyName(name);
            switch (value.Kind)
            {
                case PropertyKind.Text: writer.WriteStringValue(value.Text); break;
                case PropertyKind.Number: writer.WriteNumberValue(value.Number); break;
                case PropertyKind.Boolean: writer.WriteBooleanValue(value.Boolean); break;
                default:
                    writer.WriteStartObject();
                    writer.WriteString("date", value.Date.ToString());
                    writer.WriteEndObject();
                    break;
            }
        }

        writer.WriteEndObject();
    }

    /// <summary>Reads what <see cref="WriteText"/> wrote.</summary>
    /// <exception cref="JsonException">It is something else.</exception>
    public static IReadOnlyDictionary<string, PropertyValue> Read(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8);
        reader.Read();
        return Read(ref reader);
    }

    /// <summary>Reads properties from an object that <paramref name="reader"/> stands at the beginning of; it then stands at its end.</summary>
    /// <exception cref="JsonException">It is something else.</exception>
    public static IReadOnlyDictionary<string, PropertyValue> Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject) throw new JsonException("Properties are not a JSON object.");
        var properties = new Dictionary<string, PropertyValue>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            properties[name] = reader.TokenType switch
            {
                JsonTokenType.String => PropertyValue.Of(reader.GetString()!),
                JsonTokenType.Number => PropertyValue.Of(reader.GetDecimal()),
                JsonTokenType.True => PropertyValue.Of(true),
                JsonTokenType.False => PropertyValue.Of(false),
                JsonTokenType.StartObject => PropertyValue.Of(ReadDate(ref reader)),
                _ => throw new JsonException($"The property {name} has no value that is known."),
            };
        }

        return properties;
    }

    private static PartialDate ReadDate(ref Utf8JsonReader reader)
    {
        if (!reader.Read() || !reader.ValueTextEquals("date") || !reader.Read() || !PartialDate.TryParse(reader.GetString(), out var date) || !reader.Read())
        {
            throw new JsonException("A date is not written as {\"date\":\"2024-02\"}.");
        }

        return date;
    }
}

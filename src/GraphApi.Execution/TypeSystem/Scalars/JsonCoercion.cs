using System.Buffers;
using System.Text.Json;
using GraphApi.Execution.Language;

namespace GraphApi.Execution.TypeSystem;

/// <summary>
/// JSON: any JSON value, <see cref="JsonElement"/>. Also the coercion of scalars that the engine does not know. Results may be anything
/// that System.Text.Json can write.
/// </summary>
internal sealed class JsonCoercion() : ScalarCoercion("JSON")
{
    // The parser bounds the depth of literals; the reader's own bound of 64 is lower.
    private const int MaxDepth = 1000;

    public static JsonCoercion Instance { get; } = new();

    public override CoercionResult ParseLiteral(ValueNode literal, IReadOnlyDictionary<string, object?>? variables)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer)) Write(writer, literal, variables);
        var reader = new Utf8JsonReader(buffer.WrittenSpan, new JsonReaderOptions { MaxDepth = MaxDepth });
        return CoercionResult.Of(JsonElement.ParseValue(ref reader));
    }

    public override CoercionResult ParseValue(JsonElement value) => CoercionResult.Of(value.Clone());

    public override CoercionResult CoerceResult(object value) => value switch
    {
        JsonElement { ValueKind: JsonValueKind.Undefined } => FailResult(value),
        string or bool or int or long or JsonElement => CoercionResult.Of(value),
        _ => Serialize(value),
    };

    public override void WriteResult(Utf8JsonWriter writer, object value)
    {
        switch (value)
        {
            case string text: writer.WriteStringValue(text); break;
            case bool flag: writer.WriteBooleanValue(flag); break;
            case int number: writer.WriteNumberValue(number); break;
            case long number: writer.WriteNumberValue(number); break;
            default: ((JsonElement)value).WriteTo(writer); break;
        }
    }

    private CoercionResult Serialize(object value)
    {
        try
        {
            return CoercionResult.Of(JsonSerializer.SerializeToElement(value));
        }
        catch (Exception e) when (e is NotSupportedException or JsonException or ArgumentException)
        {
            return FailResult(value);
        }
    }

    private static void Write(Utf8JsonWriter writer, ValueNode literal, IReadOnlyDictionary<string, object?>? variables)
    {
        switch (literal)
        {
            case StringValueNode text: writer.WriteStringValue(text.Value); break;
            case EnumValueNode name: writer.WriteStringValue(name.Value); break;
            case BooleanValueNode boolean: writer.WriteBooleanValue(boolean.Value); break;
            case IntValueNode number: writer.WriteRawValue(number.Value); break;
            case FloatValueNode number: writer.WriteRawValue(number.Value); break;
            case ListValueNode list:
                writer.WriteStartArray();
                foreach (var item in list.Values) Write(writer, item, variables);
                writer.WriteEndArray();
                break;
            case ObjectValueNode fields:
                writer.WriteStartObject();
                foreach (var field in fields.Fields)
                {
                    writer.WritePropertyName(field.Name);
                    Write(writer, field.Value, variables);
                }
                writer.WriteEndObject();
                break;
            case VariableNode variable when variables is not null && variables.TryGetValue(variable.Name, out var value):
                JsonSerializer.Serialize(writer, value);
                break;
            default:
                writer.WriteNullValue();
                break;
        }
    }
}

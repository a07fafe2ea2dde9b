using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using GraphApi.Execution.Errors;
using GraphApi.Execution.Incremental;

namespace GraphApi.Execution.Results;

/// <summary>Writes results as JSON (section 7.2.2).</summary>
internal static class ResponseWriter
{
    private static readonly JsonWriterOptions s_options = new()
    {
        // The structure comes from plans and cannot be wrong.
        SkipValidation = true,
        // Responses are JSON and never pasted into HTML; Korean stays readable and short.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly ArrayBufferWriter<byte> s_nowhere = new();

    [ThreadStatic]
    private static Utf8JsonWriter? t_writer;

    /// <summary>Writes a response; with <paramref name="pending"/> the first of several payloads.</summary>
    public static void Write(ExecutionResult result, ResultObject? data, IBufferWriter<byte> output, IReadOnlyList<PendingPart>? pending = null)
    {
        var writer = Begin(output);
        WriteErrors(writer, result.Errors);
        if (data is not null)
        {
            WriteData(writer, data, output);
        }
        else if (result.Status is ExecutionStatus.Executed)
        {
            writer.WriteNull("data"u8);
        }

        if (pending is not null)
        {
            IncrementalWriter.WritePending(writer, pending);
            writer.WriteBoolean("hasNext"u8, true);
        }

        if (result.Extensions is { Count: > 0 } extensions)
        {
            writer.WritePropertyName("extensions"u8);
            JsonSerializer.Serialize(writer, extensions);
        }

        End(writer);
    }

    /// <summary>Opens a payload.</summary>
    public static Utf8JsonWriter Begin(IBufferWriter<byte> output)
    {
        // A custom scalar could write another response from within; it then finds no writer and makes one.
        var writer = t_writer ?? NewJsonWriter();
        t_writer = null;
        writer.Reset(output);
        writer.WriteStartObject();
        return writer;
    }

    /// <summary>Closes it.</summary>
    public static void End(Utf8JsonWriter writer)
    {
        writer.WriteEndObject();
        writer.Flush();
        LetGo(writer);
        t_writer = writer;
    }

    /// <summary>A writer of responses and their parts, to be set to an output.</summary>
    public static Utf8JsonWriter NewJsonWriter() => new(s_nowhere, s_options);

    /// <summary>Makes a writer forget its output, which may belong to a finished connection.</summary>
    public static void LetGo(Utf8JsonWriter writer) => writer.Reset(s_nowhere);

    public static void WriteErrors(Utf8JsonWriter writer, IReadOnlyList<GraphQLError> errors)
    {
        if (errors.Count == 0) return;
        writer.WriteStartArray("errors"u8);
        foreach (var error in errors) error.WriteTo(writer);
        writer.WriteEndArray();
    }

    /// <summary>Writes the member <c>data</c>, behind the back of <paramref name="writer"/> but for its last brace.</summary>
    public static void WriteData(Utf8JsonWriter writer, ResultObject data, IBufferWriter<byte> output)
    {
        writer.WritePropertyName("data"u8);
        writer.Flush();
        var cells = new CellWriter(output);
        cells.WriteOpenObject(data);
        cells.Flush();
        writer.WriteRawValue("}"u8, skipInputValidation: true);
    }

    /// <summary>Writes the member <c>items</c> in the same way.</summary>
    public static void WriteItems(Utf8JsonWriter writer, ReadOnlySpan<StreamItem> items, IBufferWriter<byte> output)
    {
        writer.WritePropertyName("items"u8);
        writer.Flush();
        var cells = new CellWriter(output);
        for (var i = 0; i < items.Length; i++)
        {
            cells.WriteRaw(i == 0 ? "["u8 : ","u8);
            cells.Write(items[i].Cell, ((ResultList)items[i].Container!).ItemType.Named);
        }

        cells.Flush();
        writer.WriteRawValue(items.Length == 0 ? "[]"u8 : "]"u8, skipInputValidation: true);
    }
}

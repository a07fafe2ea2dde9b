using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using GraphApi.Execution.Errors;
using GraphApi.Execution.Incremental;
using GraphApi.Execution.TypeSystem;

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
            writer.WritePropertyName("data"u8);
            WriteObject(writer, data);
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
        var writer = t_writer ?? new Utf8JsonWriter(s_nowhere, s_options);
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
        // Lets go of the output, which may belong to a finished connection.
        writer.Reset(s_nowhere);
        t_writer = writer;
    }

    public static void WriteErrors(Utf8JsonWriter writer, IReadOnlyList<GraphQLError> errors)
    {
        if (errors.Count == 0) return;
        writer.WriteStartArray("errors"u8);
        foreach (var error in errors) error.WriteTo(writer);
        writer.WriteEndArray();
    }

    public static void WriteObject(Utf8JsonWriter writer, ResultObject obj)
    {
        writer.WriteStartObject();
        var fields = obj.Block.Plan.Fields;
        foreach (var i in obj.Block.Order)
        {
            if (obj.Block.Columns[i] is not { } column) continue;
            writer.WritePropertyName(fields[i].EncodedName);
            WriteCell(writer, column[obj.Row], fields[i].Type.Named);
        }

        writer.WriteEndObject();
    }

    public static void WriteCell(Utf8JsonWriter writer, object? cell, NamedType type)
    {
        switch (cell)
        {
            case null:
                writer.WriteNullValue();
                break;
            case ResultObject obj:
                WriteObject(writer, obj);
                break;
            case ResultList list:
                writer.WriteStartArray();
                foreach (var item in list.Items) WriteCell(writer, item, type);
                writer.WriteEndArray();
                break;
            case EnumValue value:
                writer.WriteStringValue(value.EncodedName);
                break;
            default:
                ((ScalarType)type).Coercion.WriteResult(writer, cell);
                break;
        }
    }
}

using System.Buffers;
using System.Text.Json;
using GraphApi.Execution.Errors;
using GraphApi.Execution.Results;

namespace GraphApi.Execution.Incremental;

/// <summary>Writes what only incremental responses have.</summary>
internal static class IncrementalWriter
{
    public static void Write(IncrementalPayload payload, IBufferWriter<byte> output)
    {
        var writer = ResponseWriter.Begin(output);
        if (payload.Pending.Count > 0) WritePending(writer, payload.Pending);
        if (payload.Delivered.Count > 0)
        {
            writer.WriteStartArray("incremental"u8);
            foreach (var part in payload.Delivered) Write(writer, part, output);
            writer.WriteEndArray();
        }

        if (payload.Completed.Count > 0)
        {
            writer.WriteStartArray("completed"u8);
            foreach (var part in payload.Completed)
            {
                writer.WriteStartObject();
                WriteId(writer, part.Id);
                if (part.Errors is not null) ResponseWriter.WriteErrors(writer, part.Errors);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        writer.WriteBoolean("hasNext"u8, payload.HasNext);
        if (payload.OmittedErrors > 0)
        {
            writer.WriteStartObject("extensions"u8);
            writer.WriteNumber("omittedErrors"u8, payload.OmittedErrors);
            writer.WriteEndObject();
        }

        ResponseWriter.End(writer);
    }

    public static void WritePending(Utf8JsonWriter writer, IReadOnlyList<PendingPart> pending)
    {
        writer.WriteStartArray("pending"u8);
        foreach (var part in pending)
        {
            writer.WriteStartObject();
            WriteId(writer, part.Id);
            WritePath(writer, "path"u8, part.Path);
            if (part.Label is not null) writer.WriteString("label"u8, part.Label);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, DeliveredPart part, IBufferWriter<byte> output)
    {
        writer.WriteStartObject();
        WriteId(writer, part.Id);
        if (part.SubPath.Count > 0) WritePath(writer, "subPath"u8, part.SubPath);
        ResponseWriter.WriteErrors(writer, part.Errors);
        if (part.Group is { } group) ResponseWriter.WriteData(writer, (ResultObject)group.Cell!, output);
        else ResponseWriter.WriteItems(writer, part.Items, output);
        writer.WriteEndObject();
    }

    private static void WriteId(Utf8JsonWriter writer, int id) =>
        writer.WriteString("id"u8, id.ToString(System.Globalization.CultureInfo.InvariantCulture));

    private static void WritePath(Utf8JsonWriter writer, ReadOnlySpan<byte> name, IReadOnlyList<object> path)
    {
        writer.WritePropertyName(name);
        GraphQLError.WritePath(writer, path);
    }
}

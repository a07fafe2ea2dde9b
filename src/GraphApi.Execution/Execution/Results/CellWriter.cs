using System.Buffers;
using System.Buffers.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using GraphApi.Execution.TypeSystem;

namespace GraphApi.Execution.Results;

/// <summary>
/// Writes cells as JSON straight into the output's memory, byte for byte as <see cref="Utf8JsonWriter"/> would: that knows neither that
/// names are encoded and in their order already, nor that most values are short.
/// </summary>
internal ref struct CellWriter(IBufferWriter<byte> output)
{
    // As much as a number can take.
    private const int SmallValue = 64;
    private const int MostBytesOfChar = 3;
    private const int Chunk = 4096;

    [ThreadStatic]
    private static Utf8JsonWriter? t_values;

    private Span<byte> _free = [];
    private int _written;

    /// <summary>Hands what was written to the output.</summary>
    public void Flush()
    {
        if (_written > 0) output.Advance(_written);
        _written = 0;
        _free = [];
    }

    /// <summary>Writes bytes as they are.</summary>
    public void WriteRaw(scoped ReadOnlySpan<byte> bytes)
    {
        Ensure(bytes.Length);
        bytes.CopyTo(_free);
        Advance(bytes.Length);
    }

    /// <summary>Writes an object but for its closing brace.</summary>
    public void WriteOpenObject(ResultObject obj)
    {
        var block = obj.Block;
        var fields = block.Plan.Fields;
        WriteRaw("{"u8);
        var separator = 0;
        foreach (var i in block.Order)
        {
            if (block.Columns[i] is not { } column) continue;
            // A member begins with a comma, which the first one has not.
            WriteRaw(fields[i].Member.AsSpan(1 - separator));
            separator = 1;
            Write(column[obj.Row], fields[i].NamedType);
        }
    }

    /// <summary>Writes a cell.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="type">The type of its leaves.</param>
    public void Write(object? cell, NamedType type)
    {
        switch (cell)
        {
            case null:
                WriteRaw("null"u8);
                break;
            case ResultObject obj:
                WriteOpenObject(obj);
                WriteRaw("}"u8);
                break;
            case ResultList list:
                WriteRaw("["u8);
                for (var i = 0; i < list.Items.Length; i++)
                {
                    if (i > 0) WriteRaw(","u8);
                    Write(list.Items[i], type);
                }

                WriteRaw("]"u8);
                break;
            case EnumValue value:
                WriteQuoted(value.EncodedName.EncodedUtf8Bytes);
                break;
            default:
                WriteScalar(cell, ((ScalarType)type).Coercion);
                break;
        }
    }

    private void WriteScalar(object value, IScalarCoercion coercion)
    {
        // Those of the host may write what they like.
        if (coercion is not ScalarCoercion || !TryWrite(value)) WriteByCoercion(value, coercion);
    }

    private bool TryWrite(object value)
    {
        if (value is string text) return TryWrite(text);
        Ensure(SmallValue);
        int length;
        switch (value)
        {
            case int number: Utf8Formatter.TryFormat(number, _free, out length); break;
            case bool flag: Utf8Formatter.TryFormat(flag, _free, out length, 'l'); break;
            case double number: Utf8Formatter.TryFormat(number, _free, out length); break;
            case long number: Utf8Formatter.TryFormat(number, _free, out length); break;
            default: return false;
        }

        Advance(length);
        return true;
    }

    /// <summary>Writes text that needs no escapes.</summary>
    private bool TryWrite(string text)
    {
        Ensure((MostBytesOfChar * text.Length) + 2);
        var content = _free[1..];
        if (Utf8.FromUtf16(text, content, out _, out var length, replaceInvalidSequences: false) is not OperationStatus.Done) return false;
        if (JavaScriptEncoder.UnsafeRelaxedJsonEscaping.FindFirstCharacterToEncodeUtf8(content[..length]) >= 0) return false;
        _free[0] = content[length] = (byte)'"';
        Advance(length + 2);
        return true;
    }

    private void WriteQuoted(scoped ReadOnlySpan<byte> encoded)
    {
        WriteRaw("\""u8);
        WriteRaw(encoded);
        WriteRaw("\""u8);
    }

    private void WriteByCoercion(object value, IScalarCoercion coercion)
    {
        Flush();
        // A scalar could write another response from within; that then finds no writer and makes one.
        var writer = t_values ?? ResponseWriter.NewJsonWriter();
        t_values = null;
        writer.Reset(output);
        coercion.WriteResult(writer, value);
        writer.Flush();
        ResponseWriter.LetGo(writer);
        t_values = writer;
    }

    private void Ensure(int length)
    {
        if (_free.Length >= length) return;
        Flush();
        _free = output.GetSpan(Math.Max(length, Chunk));
    }

    private void Advance(int length)
    {
        _written += length;
        _free = _free[length..];
    }
}

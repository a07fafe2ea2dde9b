using System.Buffers;
using GraphApi.Execution.Errors;
using GraphApi.Execution.Planning;
using GraphApi.Execution.TypeSystem;

namespace GraphApi.Execution.Running;

/// <summary>
/// Bounds the bytes of a response while its values are completed: ends execution when the data is sure to be too long, and measures the
/// finished response only where it may be.
/// </summary>
internal sealed class ResponseSize(long limit)
{
    // A UTF-16 code unit takes one byte at least and, escaped, six; numbers and dates of .NET's own types stay below 64.
    private const int MostBytesOfChar = 6;
    private const int MostBytesOfSmallValue = 64;

    private long _atLeast;
    // {"data":{}} with nothing in it.
    private long _atMost = 11;

    /// <summary>A field of so many objects: its name with quotes, colon and comma.</summary>
    /// <exception cref="RequestException">The response is too long.</exception>
    public void AddNames(FieldPlan field, int objects)
    {
        var bytes = (long)field.Member.Length * objects;
        // Beside the value itself: the object's braces, or null.
        Add(bytes, bytes + (4L * objects));
    }

    /// <summary>A list: brackets, and a comma for each item.</summary>
    /// <exception cref="RequestException">The response is too long.</exception>
    public void AddList(int items) => Add(items, 2 + (5L * items));

    /// <summary>A leaf's cell.</summary>
    /// <exception cref="RequestException">The response is too long.</exception>
    public void AddLeaf(object? cell)
    {
        switch (cell)
        {
            case string text:
                Add(text.Length + 2L, (MostBytesOfChar * (long)text.Length) + 2);
                break;
            case EnumValue value:
                Add(value.Name.Length + 2L, value.Name.Length + 2L);
                break;
            case null or bool or int or long or double or decimal or DateTimeOffset or DateTime or DateOnly:
                Add(1, MostBytesOfSmallValue);
                break;
            default:
                // A scalar of the host's own writes what it likes.
                Add(1, limit);
                break;
        }
    }

    /// <summary>Measures the response where the bounds leave it open, or where it holds more than data.</summary>
    /// <exception cref="RequestException">The response is too long.</exception>
    public void Check(ExecutionResult result)
    {
        if (_atMost > limit || result.Errors.Count > 0 || result.Extensions is not null) result.WriteTo(new Meter(limit));
    }

    private static RequestException TooLarge(long limit) => new(new GraphQLError(
        $"The response would have more than {limit} bytes; ask for smaller pages or fewer fields.", ErrorCodes.ResponseTooLarge));

    private void Add(long atLeast, long atMost)
    {
        _atLeast += atLeast;
        _atMost = Math.Min(_atMost, long.MaxValue / 4) + Math.Min(atMost, long.MaxValue / 4);
        if (_atLeast > limit) throw TooLarge(limit);
    }

    /// <summary>Counts what is written and forgets it.</summary>
    private sealed class Meter(long limit) : IBufferWriter<byte>
    {
        private byte[] _buffer = new byte[16 * 1024];
        private long _written;

        public void Advance(int count)
        {
            _written += count;
            if (_written > limit) throw TooLarge(limit);
        }

        public Memory<byte> GetMemory(int sizeHint = 0)
        {
            if (sizeHint > _buffer.Length) _buffer = new byte[sizeHint];
            return _buffer;
        }

        public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;
    }
}

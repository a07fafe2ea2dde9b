using System.Buffers;

namespace GraphApi.Execution.Http;

/// <summary>
/// Holds a response until its length is known, in rented memory. Kestrel would do no less with one that is written to its pipe before
/// the head is, and would then send it in chunks.
/// </summary>
internal sealed class ResponseBuffer : IBufferWriter<byte>, IDisposable
{
    private const int FirstSize = 32 * 1024;

    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(FirstSize);
    private int _length;

    /// <summary>What has been written; not to be used once it is disposed of.</summary>
    public ReadOnlyMemory<byte> Written => _bytes.AsMemory(0, _length);

    public void Advance(int count) => _length += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        sizeHint = Math.Max(sizeHint, 1);
        if (_bytes.Length - _length < sizeHint) Grow(sizeHint);
        return _bytes.AsMemory(_length);
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = [];
    }

    private void Grow(int by)
    {
        var larger = ArrayPool<byte>.Shared.Rent(checked(Math.Max(_length + by, _bytes.Length * 2)));
        Written.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}

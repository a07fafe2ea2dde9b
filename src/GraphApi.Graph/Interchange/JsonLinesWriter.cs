using System.Buffers;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace GraphApi.Graph.Interchange;

/// <summary>Writes one file of JSON Lines under a temporary name, in constant memory, hashing as it goes.</summary>
internal sealed class JsonLinesWriter : IDisposable
{
    /// <summary>Korean and punctuation are written as they are: the files are data, never part of a web page.</summary>
    public static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private const int DrainAt = 1 << 16;
    private readonly ArrayBufferWriter<byte> _buffer = new(2 * DrainAt);
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly FileStream _file;

    public JsonLinesWriter(string name, string temporaryPath)
    {
        Name = name;
        _file = new FileStream(temporaryPath, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
        Line = new Utf8JsonWriter(_buffer, Options);
    }

    public string Name { get; }

    /// <summary>The line that is being written.</summary>
    public Utf8JsonWriter Line { get; }

    /// <summary>How many lines have been ended.</summary>
    public long Lines { get; private set; }

    public void EndLine()
    {
        Line.Flush();
        Line.Reset();
        _buffer.Write("\n"u8);
        Lines++;
        if (_buffer.WrittenCount >= DrainAt) Drain();
    }

    /// <summary>Puts everything on disk and closes the file.</summary>
    public FileSummary Finish()
    {
        Drain();
        _file.Flush(flushToDisk: true);
        _file.Dispose();
        return new FileSummary(Name, Lines, Convert.ToHexStringLower(_hash.GetHashAndReset()));
    }

    public void Dispose()
    {
        Line.Dispose();
        _hash.Dispose();
        _file.Dispose();
    }

    private void Drain()
    {
        _file.Write(_buffer.WrittenSpan);
        _hash.AppendData(_buffer.WrittenSpan);
        _buffer.ResetWrittenCount();
    }
}

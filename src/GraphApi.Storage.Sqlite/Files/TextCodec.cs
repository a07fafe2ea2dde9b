using System.IO.Compression;
using System.Text;

namespace GraphApi.Storage.Sqlite.Files;

/// <summary>Texts as they are kept: UTF-8, each line ended by a line feed, Brotli.</summary>
internal static class TextCodec
{
    public static byte[] Encode(IReadOnlyList<string> lines)
    {
        using var compressed = new MemoryStream();
        using (var brotli = new BrotliStream(compressed, CompressionLevel.Fastest))
        using (var writer = new StreamWriter(brotli, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 16384))
        {
            foreach (var line in lines)
            {
                writer.Write(line);
                writer.Write('\n');
            }
        }

        return compressed.ToArray();
    }

    public static IReadOnlyList<string> Decode(byte[] compressed)
    {
        using var brotli = new BrotliStream(new MemoryStream(compressed), CompressionMode.Decompress);
        using var reader = new StreamReader(brotli, Encoding.UTF8, detectEncodingFromByteOrderMarks: false, bufferSize: 16384);
        var lines = reader.ReadToEnd().Split('\n');
        return lines[..^1];
    }
}

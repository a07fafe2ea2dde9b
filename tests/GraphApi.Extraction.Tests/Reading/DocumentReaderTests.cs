using System.Security.Cryptography;
using System.Text;
using GraphApi.Extraction.Reading;

namespace GraphApi.Extraction.Tests.Reading;

public sealed class DocumentReaderTests : IDisposable
{
    private const string Text = "핀란드는 법을 만들었다.\r\n노르웨이는 기다린다.\n끝.";
    private readonly string _folder = Directory.CreateTempSubdirectory("reader").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    [InlineData("cp949", false)]
    public async Task Encodings_of_korean_text_are_recognised(string encoding, bool mark)
    {
        var codec = encoding == "cp949" ? CodePagesEncodingProvider.Instance.GetEncoding(949)! : Encoding.GetEncoding(encoding);
        byte[] bytes = [.. mark ? codec.GetPreamble() : [], .. codec.GetBytes(Text)];
        var source = await Read("sample.txt", bytes);
        Assert.Equal(["핀란드는 법을 만들었다.", "노르웨이는 기다린다.", "끝."], source.Lines);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(bytes)), source.Sha256);
        Assert.Equal((bytes.Length, "sample", "sample.txt", "text/plain"), ((int)source.Bytes, source.Id, source.FileName, source.MediaType));
    }

    [Fact]
    public async Task Utf16_without_a_mark_is_recognised() =>
        Assert.Equal(["Plain words", "over lines"], (await Read("a.md", Encoding.Unicode.GetBytes("Plain words\nover lines"))).Lines);

    [Fact]
    public async Task What_cannot_be_read_is_refused_with_a_reason()
    {
        await Fails(DocumentReadError.Empty, "empty.txt", []);
        await Fails(DocumentReadError.Empty, "blank.txt", "  \n\t "u8.ToArray());
        await Fails(DocumentReadError.NotText, "binary.txt", [0, 1, 2, 3, 0, 0, 255, 254, 7, 0, 9, 9, 0]);
        await Fails(DocumentReadError.UnknownFormat, "sheet.xlsx", "x"u8.ToArray());
        await Fails(DocumentReadError.UnknownEncoding, "latin.txt", Encoding.Latin1.GetBytes("Fjörd übt Rücksicht, größer als je zuvor."));
        await Fails(DocumentReadError.TooLarge, "large.txt", new byte[2000], new ReaderOptions { MaxBytes = 1000 });
        var missing = await Assert.ThrowsAsync<DocumentReadException>(() => DocumentReader.ReadAsync(Path.Combine(_folder, "missing.txt"), new ReaderOptions(), TestContext.Current.CancellationToken));
        Assert.Equal(DocumentReadError.NotReadable, missing.Code);
    }

    [Fact]
    public async Task Reading_can_be_cancelled()
    {
        var path = Path.Combine(_folder, "a.txt");
        await File.WriteAllTextAsync(path, Text, TestContext.Current.CancellationToken);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => DocumentReader.ReadAsync(path, new ReaderOptions(), new CancellationToken(true)));
    }

    private async Task Fails(DocumentReadError code, string name, byte[] bytes, ReaderOptions? options = null)
    {
        var error = await Assert.ThrowsAsync<DocumentReadException>(() => Read(name, bytes, options));
        Assert.Equal(code, error.Code);
        Assert.Contains(name, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', error.Message);
        Assert.DoesNotContain(_folder, error.Message, StringComparison.Ordinal);
    }

    private async Task<SourceText> Read(string name, byte[] bytes, ReaderOptions? options = null)
    {
        var path = Path.Combine(_folder, name);
        await File.WriteAllBytesAsync(path, bytes, TestContext.Current.CancellationToken);
        return await DocumentReader.ReadAsync(path, options ?? new ReaderOptions(), TestContext.Current.CancellationToken);
    }
}

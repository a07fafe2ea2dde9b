using System.Security.Cryptography;
using System.Text;
using GraphApi.Graph.Documents;
using GraphApi.Graph.Model;

namespace GraphApi.Graph.Tests.Documents;

public sealed class DocumentFinderTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();

    public void Dispose() => _directory.Dispose();

    [Fact]
    public async Task A_copy_is_found_in_a_folder_below_and_under_another_name()
    {
        var path = _directory.Write("below/renamed.dat", "hello");
        var matches = await DocumentFinder.FindAsync(_directory.Path, [Document("001", "hello")]);
        Assert.Equal([new DocumentMatch("001", path)], matches.Found);
        Assert.Empty(matches.Missing);
    }

    [Fact]
    public async Task A_file_of_the_right_name_and_length_with_other_contents_is_not_taken()
    {
        _directory.Write("001.txt", "hellO");
        var matches = await DocumentFinder.FindAsync(_directory.Path, [Document("001", "hello")]);
        Assert.Empty(matches.Found);
        Assert.Equal(["001"], matches.Missing);
    }

    [Fact]
    public async Task Of_two_copies_the_first_by_path_counts()
    {
        _directory.Write("b.txt", "hello");
        var first = _directory.Write("a.txt", "hello");
        Assert.Equal(first, Assert.Single((await DocumentFinder.FindAsync(_directory.Path, [Document("001", "hello")])).Found).Path);
    }

    [Fact]
    public async Task One_file_serves_two_documents_of_the_same_contents()
    {
        _directory.Write("a.txt", "hello");
        var matches = await DocumentFinder.FindAsync(_directory.Path, [Document("002", "hello"), Document("001", "hello")]);
        Assert.Equal(["001", "002"], matches.Found.Select(m => m.DocumentId));
    }

    [Fact]
    public async Task A_link_to_a_file_is_followed_and_a_circle_of_folders_is_not()
    {
        using var elsewhere = new TemporaryDirectory();
        var link = _directory.File("link.txt");
        File.CreateSymbolicLink(link, elsewhere.Write("target.txt", "hello"));
        Directory.CreateSymbolicLink(_directory.File("circle"), _directory.Path);
        Assert.Equal([new DocumentMatch("001", link)], (await DocumentFinder.FindAsync(_directory.Path, [Document("001", "hello")])).Found);
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_named()
    {
        var error = await Assert.ThrowsAsync<DirectoryNotFoundException>(() => DocumentFinder.FindAsync(_directory.File("nowhere"), []));
        Assert.Contains("nowhere", error.Message, StringComparison.Ordinal);
    }

    private static Document Document(string id, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        return new Document
        {
            Id = id,
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes)),
            FileName = id + ".txt",
            MediaType = "text/plain",
            Language = "en",
            Lines = 1,
            Bytes = bytes.Length,
            Pipeline = "test",
        };
    }
}

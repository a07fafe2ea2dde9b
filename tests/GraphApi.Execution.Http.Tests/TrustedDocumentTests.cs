using System.Security.Cryptography;
using System.Text;
using static GraphApi.Execution.Http.Tests.TestHost;

namespace GraphApi.Execution.Http.Tests;

/// <summary>The three modes: none, allowed beside free text, required.</summary>
public sealed class TrustedDocumentTests : IDisposable
{
    private const string Text = "query Greet($n: String) { hello(name: $n) }\n";

    private static readonly string s_id = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text)));

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("graphapi-documents-");

    public TrustedDocumentTests()
    {
        File.WriteAllText(Path.Combine(_folder.CreateSubdirectory("below").FullName, "greet.graphql"), Text);
        File.WriteAllText(Path.Combine(_folder.FullName, "change.graphql"), "mutation { change }");
        File.WriteAllText(Path.Combine(_folder.FullName, "readme.md"), "no document");
    }

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("", false)]
    [InlineData("sha256:", false)]
    [InlineData("", true)]
    [InlineData("sha256:", true)]
    public async Task A_document_is_found_by_its_hash(string prefix, bool only)
    {
        await using var host = await StartAsync(only);

        var post = await host.PostAsync($$$"""{"documentId":"{{{prefix}}}{{{s_id}}}","variables":{"n":"you"}}""");
        var get = await host.GetAsync($$$"""?documentId={{{prefix}}}{{{s_id}}}&variables={"n":"you"}""");

        foreach (var response in new[] { post, get })
        {
            Assert.Equal(200, (int)response.StatusCode);
            Assert.Equal("""{"data":{"hello":"hello you"}}""", await TextOf(response));
        }
    }

    [Fact]
    public void All_graphql_files_below_the_folder_are_read()
    {
        var documents = TrustedDocuments.Load(_folder.FullName);

        Assert.Equal(2, documents.Ids.Count);
        Assert.Contains(s_id, documents.Ids);
    }

    [Fact]
    public void A_file_that_is_not_graphql_is_named()
    {
        File.WriteAllText(Path.Combine(_folder.FullName, "broken.graphql"), "query {");

        var refusal = Assert.Throws<InvalidDataException>(() => TrustedDocuments.Load(_folder.FullName));

        Assert.Contains("broken.graphql", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_named()
    {
        Assert.Contains("nowhere", Assert.Throws<DirectoryNotFoundException>(() => TrustedDocuments.Load("/nowhere")).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0000")]
    [InlineData("sha256:0000")]
    [InlineData("md5:0000")]
    public async Task An_unknown_id_is_400(string id)
    {
        await using var host = await StartAsync(only: false);

        foreach (var accept in new[] { Json, GraphQLResponse })
            await AssertErrorAsync(
                await host.PostAsync($$"""{"documentId":"{{id}}"}""", accept), 400, "TRUSTED_DOCUMENT_NOT_FOUND",
                $"There is no trusted document '{id}'; ids are the SHA-256 of the document in lower-case hexadecimal.");
    }

    [Fact]
    public async Task Allowed_mode_takes_free_text_too()
    {
        await using var host = await StartAsync(only: false);

        Assert.Equal("""{"data":{"hello":"hello world"}}""", await TextOf(await host.PostAsync("""{"query":"{ hello }"}""")));
    }

    [Fact]
    public async Task Required_mode_refuses_free_text_even_of_a_trusted_document()
    {
        await using var host = await StartAsync(only: true);

        foreach (var response in new[] { await host.PostAsync("""{"query":"mutation { change }"}"""), await host.GetAsync("?query={hello}") })
            await AssertErrorAsync(
                response, 403, "TRUSTED_DOCUMENT_REQUIRED", "This server executes trusted documents only; send a 'documentId' instead of a 'query'.");
    }

    [Fact]
    public async Task Without_trusted_documents_an_id_is_400()
    {
        await using var host = await TestHost.StartAsync();

        await AssertErrorAsync(
            await host.GetAsync("?documentId=" + s_id), 400, "TRUSTED_DOCUMENTS_OFF", "This server has no trusted documents; send the document as 'query'.");
    }

    [Fact]
    public async Task An_id_beside_a_text_is_400()
    {
        await using var host = await StartAsync(only: false);

        await AssertErrorAsync(
            await host.PostAsync($$"""{"documentId":"{{s_id}}","query":"{ hello }"}"""), 400, "INVALID_PARAMETER", "Send either 'query' or 'documentId', not both.");
    }

    [Fact]
    public async Task An_id_that_is_not_text_is_400()
    {
        await using var host = await StartAsync(only: false);

        await AssertErrorAsync(
            await host.PostAsync("""{"documentId":7}"""), 400, "INVALID_PARAMETER", "The parameter 'documentId' must be a string, not a number.");
    }

    [Fact]
    public async Task A_trusted_mutation_is_not_executed_by_get_either()
    {
        await using var host = await StartAsync(only: true);
        var id = Convert.ToHexStringLower(SHA256.HashData("mutation { change }"u8));

        Assert.Equal(405, (int)(await host.GetAsync("?documentId=" + id)).StatusCode);
    }

    [Fact]
    public async Task Every_transport_follows_the_mode()
    {
        await using var host = await ServeAsync(options => (options.TrustedDocuments, options.TrustedDocumentsOnly) = (TrustedDocuments.Load(_folder.FullName), true));
        using var socket = await TestSocket.ConnectAsync(host);

        await socket.SubscribeAsync("text", "{ hello }");
        var refused = await socket.ReceiveAsync();
        await socket.SendAsync($$$"""{"type":"subscribe","id":"id","payload":{"documentId":"{{{s_id}}}"}}""");
        var answered = await socket.ReceiveAsync();
        var stream = await host.PostAsync("""{"query":"{ hello }"}""", "text/event-stream");

        Assert.Contains("TRUSTED_DOCUMENT_REQUIRED", refused, StringComparison.Ordinal);
        Assert.Equal("""{"type":"next","id":"id","payload":{"data":{"hello":"hello world"}}}""", answered);
        Assert.Equal(403, (int)stream.StatusCode);
    }

    private Task<TestHost> StartAsync(bool only) => TestHost.StartAsync(options =>
    {
        options.TrustedDocuments = TrustedDocuments.Load(_folder.FullName);
        options.TrustedDocumentsOnly = only;
    });
}

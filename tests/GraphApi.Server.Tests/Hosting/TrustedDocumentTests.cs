using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text.Json;
using GraphApi.Server.Configuration;

namespace GraphApi.Server.Tests.Hosting;

public sealed class TrustedDocumentTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_queries_of_the_schema_folder_can_be_named_by_their_hash()
    {
        await using var host = await KeyedHost.StartAsync("127.0.0.1", ("Schema", Path.Combine(Repository.Root, "schema")));
        var file = Path.Combine(Repository.Root, "schema", "queries", "what-the-graph-holds.graphql");

        var answer = await AskAsync(host, new { documentId = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file))) });

        Assert.True(answer.TryGetProperty("data", out _), answer.ToString());
    }

    [Theory]
    [InlineData("off", false, "TRUSTED_DOCUMENTS_OFF")]
    [InlineData("allowed", true, "TRUSTED_DOCUMENT_NOT_FOUND")]
    [InlineData("required", true, "TRUSTED_DOCUMENT_REQUIRED")]
    public async Task The_setting_says_what_they_are_for(string use, bool loaded, string code)
    {
        await using var host = await KeyedHost.StartAsync("127.0.0.1", ("TrustedDocuments", use));

        var answer = await AskAsync(host, use == "required" ? new { query = "{ __typename }" } : new { documentId = new string('0', 64) });

        Assert.Equal(code, answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
        Assert.Equal(loaded, SettingsReader.Read(new Dictionary<string, string?> { ["TrustedDocuments"] = use }).TrustedDocumentsFolder is not null);
    }

    [Fact]
    public async Task Batches_are_executed_where_the_configuration_allows_them()
    {
        object[] batch = [new { query = "{ __typename }" }, new { query = "{ __typename }" }];
        await using var closed = await KeyedHost.StartAsync("127.0.0.1");
        await using var open = await KeyedHost.StartAsync("127.0.0.1", ("MaxBatchSize", "2"));

        Assert.Equal(JsonValueKind.Object, (await AskAsync(closed, batch)).ValueKind);
        Assert.Equal(2, (await AskAsync(open, batch)).GetArrayLength());
    }

    private static async Task<JsonElement> AskAsync(KeyedHost host, object request)
    {
        using var response = await host.Client.PostAsJsonAsync("/graphql", request, Cancellation);
        return await response.Content.ReadFromJsonAsync<JsonElement>(Cancellation);
    }
}

using System.Diagnostics;
using GraphApi.Server.Security;

namespace GraphApi.Server.Tests.CommandLine;

public sealed class KeyTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string FilePath => Path.Combine(_folder.Path, "keys.json");

    [Fact]
    public async Task A_key_is_made_listed_and_revoked()
    {
        var (made, text, said) = await RunAsync("create", "--name", "newsroom", "--role", "curator", "--expires", "30");
        Assert.Equal(0, made);
        var id = KeyText.Parse(text.TrimEnd()).Id;
        Assert.NotNull(id);
        Assert.Contains(id, said, StringComparison.Ordinal);
        Assert.DoesNotContain(text.TrimEnd(), said, StringComparison.Ordinal);

        Assert.Matches($"(?m)^{id}  newsroom  curator  20..-..-.. ..:..  20..-..-.. ..:..  -$", (await RunAsync("list")).Out);
        Assert.EndsWith("1 keys, 1 valid\n", (await RunAsync("list")).Out, StringComparison.Ordinal);

        Assert.Equal((0, $"Revoked the key {id} (newsroom).\n", ""), await RunAsync("revoke", "newsroom"));
        Assert.EndsWith("1 keys, 0 valid\n", (await RunAsync("list")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_role_a_key_reads() =>
        Assert.Contains("(web, reader)", (await RunAsync("create", "--name", "web")).Error, StringComparison.Ordinal);

    [Theory]
    [InlineData("--name", "create")]
    [InlineData("king", "create", "--name", "a", "--role", "king")]
    [InlineData("1 to 3650", "create", "--name", "a", "--expires", "0")]
    [InlineData("soon", "create", "--name", "a", "--expires", "soon")]
    [InlineData("1 to 64", "create", "--name", "")]
    [InlineData("key list", "revoke", "nobody")]
    public async Task What_cannot_be_done_ends_with_1_and_says_why(string reason, params string[] arguments)
    {
        var (code, _, error) = await RunAsync(arguments);

        Assert.Equal(1, code);
        Assert.Contains(reason, error, StringComparison.Ordinal);
        Assert.False(File.Exists(FilePath));
    }

    [Fact]
    public async Task A_broken_key_file_stops_the_server_at_start()
    {
        File.WriteAllText(FilePath, "{}");

        var (code, _, error) = await Cli.RunAsync("serve", "--store", Path.Combine(_folder.Path, "graph.db"), "--snapshot", "none", "--urls", "http://127.0.0.1:0", "--log-level", "Fatal");

        Assert.Equal(1, code);
        Assert.Contains($"The key file {FilePath} is broken", Assert.Single(error.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Processes_that_make_keys_at_the_same_time_lose_none()
    {
        var program = Path.Combine(AppContext.BaseDirectory, "graphapi.dll");
        var runs = Enumerable.Range(0, 4).Select(async i =>
        {
            using var process = Process.Start(new ProcessStartInfo("dotnet", [program, "key", "create", "--name", $"key {i}", "--keys", FilePath]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            var text = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            var error = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            Assert.True(process.ExitCode == 0, error);
            return text.TrimEnd();
        });

        var keys = await Task.WhenAll(runs);

        var set = new KeySet(new KeyFile(FilePath).Read());
        Assert.All(keys, key => Assert.Equal(KeyVerdict.Valid, set.Check(key, DateTimeOffset.UtcNow).Verdict));
    }

    public void Dispose() => _folder.Dispose();

    private Task<(int Code, string Out, string Error)> RunAsync(params string[] arguments) => Cli.RunAsync(["key", .. arguments, "--keys", FilePath]);
}

using GraphApi.Server.Configuration;

namespace GraphApi.Server.Tests.CommandLine;

public sealed class HelpTests
{
    [Fact]
    public async Task Help_lists_every_setting_of_the_server_with_its_variable()
    {
        var (code, output, _) = await Cli.RunAsync("serve", "--help");

        Assert.Equal(0, code);
        var text = string.Join(' ', output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        Assert.All([.. SettingsCatalog.Common, .. SettingsCatalog.Serving], setting =>
        {
            Assert.Contains(setting.Flag, text, StringComparison.Ordinal);
            Assert.Contains(setting.Variable, text, StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData("ingest")]
    [InlineData("documents")]
    [InlineData("attach")]
    [InlineData("export")]
    [InlineData("snapshot")]
    [InlineData("schema")]
    [InlineData("key")]
    [InlineData("evaluate")]
    [InlineData("serve")]
    public async Task Every_verb_has_help(string verb)
    {
        var (code, output, _) = await Cli.RunAsync(verb, "--help");

        Assert.Equal(0, code);
        Assert.Contains("Usage:", output, StringComparison.Ordinal);
        Assert.Contains(verb, (await Cli.RunAsync("--help")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_verb_is_refused()
    {
        var (code, _, error) = await Cli.RunAsync("levitate");

        Assert.NotEqual(0, code);
        Assert.Contains("levitate", error, StringComparison.Ordinal);
    }
}

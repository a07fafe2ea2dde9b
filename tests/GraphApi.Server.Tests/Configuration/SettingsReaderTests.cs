using GraphApi.Server.Configuration;
using GraphApi.Server.Security;

namespace GraphApi.Server.Tests.Configuration;

public sealed class SettingsReaderTests
{
    [Fact]
    public void Defaults_hold_where_nothing_is_set()
    {
        var settings = SettingsReader.Read(new Dictionary<string, string?>());

        Assert.Equal("data/graph.db", settings.Store);
        Assert.Equal("http://127.0.0.1:5080/", settings.Urls.Single().ToString());
        Assert.Equal(64L * 1024 * 1024, settings.MaxFileBytes);
        Assert.Equal(Environment.ProcessorCount, settings.Workers);
        Assert.Empty(settings.CorsOrigins);
        Assert.Equal(AnonymousAccess.Loopback, settings.Anonymous);
        Assert.Equal(Path.Combine("data", "keys.json"), settings.Keys);
    }

    [Fact]
    public void Keys_are_kept_beside_the_store_unless_the_setting_says_otherwise()
    {
        Assert.Equal(Path.Combine("elsewhere", "keys.json"), SettingsReader.Read(new Dictionary<string, string?> { ["Store"] = "elsewhere/graph.db" }).Keys);
        Assert.Equal("keys.json", SettingsReader.Read(new Dictionary<string, string?> { ["Store"] = "graph.db" }).Keys);
        Assert.Equal("mine.json", SettingsReader.Read(new Dictionary<string, string?> { ["Store"] = "elsewhere/graph.db", ["Keys"] = "mine.json" }).Keys);
    }

    [Fact]
    public void A_flag_outranks_the_file()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("settings.json", """{ "Store": "from-file.db", "MaxPageSize": 7, "Cors": { "Origins": "https://a.example;https://b.example" } }""");

        var settings = SettingsReader.Read(new Dictionary<string, string?> { ["Config"] = file, ["Store"] = "from-flag.db" });

        Assert.Equal("from-flag.db", settings.Store);
        Assert.Equal(7, settings.MaxPageSize);
        Assert.Equal(["https://a.example", "https://b.example"], settings.CorsOrigins);
    }

    [Theory]
    [InlineData("MaxPageSize", "0", "--max-page-size")]
    [InlineData("MaxPageSize", "many", "--max-page-size")]
    [InlineData("MaxCost", "0", "--max-cost")]
    [InlineData("MaxOperations", "-1", "--max-operations")]
    [InlineData("RequestsPerMinute", "1.5", "--requests-per-minute")]
    [InlineData("MaxResponseMegabytes", "4096", "--max-response-megabytes")]
    [InlineData("Urls", "nowhere", "--urls")]
    [InlineData("Urls", "ftp://127.0.0.1", "--urls")]
    [InlineData("Introspection", "perhaps", "--introspection")]
    [InlineData("LogLevel", "Loud", "--log-level")]
    [InlineData("Anonymous", "sometimes", "--anonymous")]
    [InlineData("Anonymous", "1", "--anonymous")]
    [InlineData("TrustedDocuments", "some", "--trusted-documents")]
    [InlineData("TrustedDocumentsFolder", "/there/is/no/such/folder", "--trusted-documents-folder")]
    [InlineData("MaxBatchSize", "101", "--max-batch-size")]
    [InlineData("MaxSockets", "0", "--max-sockets")]
    [InlineData("KeepAliveSeconds", "3601", "--keep-alive-seconds")]
    [InlineData("Documents", "/there/is/no/such/folder", "--documents")]
    public void A_value_that_cannot_be_used_is_told_with_its_names(string key, string value, string flag)
    {
        var error = Assert.Throws<SettingsException>(() => SettingsReader.Read(new Dictionary<string, string?> { [key] = value }));

        Assert.Contains(flag, error.Message, StringComparison.Ordinal);
        Assert.Contains(value, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_configuration_file_that_was_named_must_be_there()
    {
        var error = Assert.Throws<SettingsException>(() => SettingsReader.Read(new Dictionary<string, string?> { ["Config"] = "no-such-file.json" }));

        Assert.Contains("no-such-file.json", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_configuration_file_must_be_JSON()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("broken.json", "{ Store = x }");

        var error = Assert.Throws<SettingsException>(() => SettingsReader.Read(new Dictionary<string, string?> { ["Config"] = file }));

        Assert.Contains("is not JSON", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Flags_and_variables_follow_from_the_key()
    {
        var setting = new Setting("Cors:Origins", "", "");

        Assert.Equal("--cors-origins", setting.Flag);
        Assert.Equal("GRAPHAPI_Cors__Origins", setting.Variable);
    }

    [Fact]
    public void README_lists_every_setting()
    {
        var readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));

        Assert.All(SettingsCatalog.All, setting => Assert.Contains(
            $"\n| `{setting.Flag}` | `{setting.Key}` | {(setting.Default.Length > 0 ? $"`{setting.Default}`" : "")} | {setting.Description.Replace('\'', '`')} |\n", readme, StringComparison.Ordinal));
    }
}

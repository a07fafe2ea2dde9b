using GraphApi.Server.Configuration;
using GraphApi.Server.Hosting;

namespace GraphApi.Server.Tests.Hosting;

public sealed class ExposureTests
{
    [Theory]
    [InlineData("http://127.0.0.1:5080;http://[::1]:5080;http://localhost:5080", "loopback", false, null)]
    [InlineData("http://127.0.0.1:5080", "always", false, null)]
    [InlineData("http://127.0.0.1:5080", "never", true, null)]
    [InlineData("http://0.0.0.0:5080", "loopback", true, null)]
    [InlineData("http://0.0.0.0:5080", "loopback", false, "graphapi key create")]
    [InlineData("http://*:5080", "loopback", false, "http://0.0.0.0:5080 can be reached")]
    [InlineData("http://0.0.0.0:5080", "always", true, "Everybody")]
    [InlineData("http://127.0.0.1:5080", "never", false, "Nobody")]
    public void The_operator_is_warned_of_what_they_hardly_want(string urls, string anonymous, bool hasKeys, string? warning)
    {
        var settings = SettingsReader.Read(new Dictionary<string, string?> { ["Urls"] = urls, ["Anonymous"] = anonymous });

        var actual = Exposure.WarningOf(settings, hasKeys);

        if (warning is null) Assert.Null(actual);
        else Assert.Contains(warning, actual, StringComparison.Ordinal);
    }
}

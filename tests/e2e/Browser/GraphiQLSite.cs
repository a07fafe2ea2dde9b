using GraphApi.E2E.Tests.Processes;
using GraphApi.E2E.Tests.Programs;
using Microsoft.Playwright;

namespace GraphApi.E2E.Tests.Browser;

/// <summary>A server over a few documents, and a browser; both for all tests of a class.</summary>
public sealed class GraphiQLSite : IAsyncLifetime
{
    private static readonly string[] BrowserPaths = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    // A headless browser in a container, without the services that a browser calls on its own.
    private static readonly string[] BrowserArguments =
        ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    private readonly TemporaryFolder _folder = new();
    private RunningServer? _server;
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private string? _missing;

    public async ValueTask InitializeAsync()
    {
        var executable = BrowserPaths.FirstOrDefault(File.Exists);
        _missing = executable is null ? "No Chromium is installed." : File.Exists(TestPaths.BesideServer("graphiql/index.html")) ? null : "The server was built without Node.js, so without GraphiQL.";
        if (_missing is not null) return;

        GeneratedRecords.Write(_folder.File("records"), 4);
        await GraphApiProgram.MustRunAsync(_folder.Path, GraphApiProgram.Ingest(_folder.File("graph.db"), _folder.File("records")));
        _server = await RunningServer.StartAsync(_folder.Path, _folder.File("graph.db"), "--snapshot", "none");
        Assertions.SetDefaultExpectTimeout(30_000); // milliseconds; a busy machine is no fault of the page
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = executable, Args = BrowserArguments });
    }

    /// <summary>Opens GraphiQL; skips where there is no browser or no GraphiQL.</summary>
    internal async Task<WatchedPage> OpenAsync()
    {
        if (_missing is not null) Assert.Skip(_missing);
        var watched = await WatchedPage.OpenAsync(_browser!, _server!.Address);
        // The page is there when it has the schema and shows the query that greets.
        await watched.Page.RunAndWaitForResponseAsync(
            () => watched.Page.GotoAsync(new Uri(_server.Address, "graphql").AbsoluteUri),
            response => response.Request.Method == "POST" && response.Url.EndsWith("/graphql", StringComparison.Ordinal));
        await Assertions.Expect(watched.Page.Locator(".graphiql-query-editor .view-lines")).ToContainTextAsync("CompaniesAndLaws");
        return watched;
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
        if (_server is not null) await _server.DisposeAsync();
        _folder.Dispose();
    }
}

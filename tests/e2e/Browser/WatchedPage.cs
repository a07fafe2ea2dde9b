using Microsoft.Playwright;

namespace GraphApi.E2E.Tests.Browser;

/// <summary>A page of a browser, with a record of everything that should not happen on it.</summary>
internal sealed class WatchedPage
{
    private const string WatchPolicy = """
        window.policyViolations = [];
        document.addEventListener('securitypolicyviolation', e => window.policyViolations.push(`${e.effectiveDirective}: ${e.blockedURI} in ${e.sourceFile}`));
        """;

    private readonly List<string> _faults = [];

    private WatchedPage(IPage page) => Page = page;

    public IPage Page { get; }

    /// <summary>Opens a page that may talk to one server only.</summary>
    public static async Task<WatchedPage> OpenAsync(IBrowser browser, Uri server)
    {
        var page = await browser.NewPageAsync(new BrowserNewPageOptions { ViewportSize = new ViewportSize { Width = 1280, Height = 800 }, Locale = "en-GB" });
        var watched = new WatchedPage(page);
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") watched.Fault($"console {message.Type}: {message.Text} ({message.Location})");
        };
        page.PageError += (_, error) => watched.Fault($"uncaught: {error}");
        page.RequestFailed += (_, request) => watched.Fault($"failed: {request.Url} {request.Failure}");
        page.Response += (_, response) =>
        {
            if (response.Status >= 400) watched.Fault($"status {response.Status}: {response.Url}");
        };
        page.Request += (_, request) =>
        {
            var url = new Uri(request.Url);
            if (url.Scheme is not ("data" or "blob") && url.Authority != server.Authority) watched.Fault($"another host: {request.Url}");
        };
        await page.AddInitScriptAsync(WatchPolicy);
        return watched;
    }

    /// <summary>Asserts that nothing happened that should not.</summary>
    public async Task AssertCleanAsync()
    {
        foreach (var violation in await Page.EvaluateAsync<string[]>("window.policyViolations")) Fault($"policy violation: {violation}");
        lock (_faults) Assert.Empty(_faults);
    }

    /// <summary>Keeps a picture of the page.</summary>
    public Task PictureAsync(string name) => Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(TestPaths.Screenshots, name + ".png") });

    private void Fault(string text)
    {
        lock (_faults) _faults.Add(text);
    }
}

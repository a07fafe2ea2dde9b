using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace GraphApi.E2E.Tests.Browser;

/// <summary>GraphiQL at /graphql, as a browser shows it under the page's content security policy.</summary>
public sealed class GraphiQLTests(GraphiQLSite site) : IClassFixture<GraphiQLSite>
{
    [Fact]
    public async Task The_page_loads_without_an_error_and_asks_no_other_host()
    {
        var watched = await site.OpenAsync();
        // A headless browser asks for no icon; any other gets a 404 where the page names none.
        await Assertions.Expect(watched.Page.Locator("link[rel=icon]")).ToHaveAttributeAsync("href", new Regex("^data:"));
        await watched.PictureAsync("graphiql");
        await watched.AssertCleanAsync();
    }

    [Fact]
    public async Task The_query_that_greets_is_answered_without_an_error()
    {
        var watched = await site.OpenAsync();
        await RunAsync(watched);
        await Assertions.Expect(Answer(watched)).ToContainTextAsync("\"affectedBy\"");
        Assert.DoesNotContain("errors", await Answer(watched).InnerTextAsync(), StringComparison.Ordinal);
        await watched.PictureAsync("graphiql-greeting");
        await watched.AssertCleanAsync();
    }

    [Fact]
    public async Task A_typed_query_is_run_and_its_answer_shown()
    {
        var watched = await site.OpenAsync();
        await watched.Page.Locator(".graphiql-query-editor .view-lines").ClickAsync();
        await watched.Page.Keyboard.PressAsync("Control+A");
        await watched.Page.Keyboard.PressAsync("Delete"); // a bracket typed over a selection would surround it
        // Key by key: the editor closes brackets and quotes by itself, and typing them must not double them.
        await watched.Page.Keyboard.TypeAsync("""query Typed { company(id: "company:openai") { id name(language: KO) } }""", new() { Delay = 5 });
        await Assertions.Expect(watched.Page.Locator(".graphiql-tab").First).ToContainTextAsync("Typed"); // the page takes in what is typed after a pause
        await RunAsync(watched);
        await Assertions.Expect(Answer(watched)).ToContainTextAsync("오픈AI");
        await watched.PictureAsync("graphiql-answer");
        await watched.AssertCleanAsync();
    }

    [Fact]
    public async Task The_documentation_shows_the_type_Company()
    {
        var watched = await site.OpenAsync();
        await watched.Page.GetByRole(AriaRole.Button, new() { Name = "Show Documentation Explorer" }).ClickAsync();
        await watched.Page.Locator(".graphiql-doc-explorer").GetByRole(AriaRole.Combobox).FillAsync("Company");
        await watched.Page.GetByRole(AriaRole.Option, new() { Name = "Company", Exact = true }).ClickAsync();
        await Assertions.Expect(watched.Page.Locator(".graphiql-doc-explorer-title")).ToHaveTextAsync("Company");
        await Assertions.Expect(watched.Page.Locator(".graphiql-doc-explorer")).ToContainTextAsync("affectedBy");
        await watched.PictureAsync("graphiql-documentation");
        await watched.AssertCleanAsync();
    }

    private static Task RunAsync(WatchedPage watched) => watched.Page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^Execute query") }).ClickAsync();

    private static ILocator Answer(WatchedPage watched) => watched.Page.Locator(".graphiql-response .view-lines");
}

using Microsoft.Extensions.FileProviders;

namespace GraphApi.Server.Hosting;

/// <summary>GraphiQL: the page that a browser sees at /graphql, and its files. Built from npm with the server; without them a plain page says so.</summary>
internal sealed class GraphiQLPage
{
    public const string AssetPath = "/graphiql";

    private const string Missing = """
        <!doctype html><html lang="en"><meta charset="utf-8"><title>GraphApi</title>
        <body style="font-family: sans-serif; max-width: 40em; margin: 4em auto">
        <h1>GraphApi</h1><p>GraphiQL would be here, but the server was built without Node.js. Install Node.js 20 or later and build again.</p>
        <p>The API itself is served: send queries with POST to this address.</p></body></html>
        """;

    private readonly string _folder;
    private readonly string? _page;

    /// <summary>Looks for the built page in <paramref name="folder"/>.</summary>
    public GraphiQLPage(string folder)
    {
        _folder = folder;
        var index = Path.Combine(folder, "index.html");
        // The page is served at /graphql, its files below /graphiql.
        _page = File.Exists(index) ? File.ReadAllText(index).Replace("\"./", $"\"{AssetPath}/", StringComparison.Ordinal) : null;
    }

    /// <summary>Whether the page was built.</summary>
    public bool IsBuilt => _page is not null;

    /// <summary>Sends the page.</summary>
    public Task SendAsync(HttpContext context)
    {
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.Headers.CacheControl = "no-cache";
        context.Response.Headers.ContentSecurityPolicy =
            "default-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self' data:; img-src 'self' data:; worker-src 'self' blob:; frame-ancestors 'none'";
        return context.Response.WriteAsync(_page ?? Missing, context.RequestAborted);
    }

    /// <summary>Serves the page's files.</summary>
    public void Map(WebApplication app)
    {
        if (!IsBuilt) return;
        app.UseStaticFiles(new StaticFileOptions { RequestPath = AssetPath, FileProvider = new PhysicalFileProvider(_folder) });
    }
}

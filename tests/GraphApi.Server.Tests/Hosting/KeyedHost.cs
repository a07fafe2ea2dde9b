using System.Net.Http.Headers;
using GraphApi.Api.Contract;
using GraphApi.Server.CommandLine;
using GraphApi.Server.Configuration;
using GraphApi.Server.Hosting;
using GraphApi.Server.Security;
using GraphApi.Graph.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Serilog;
using Serilog.Core;
using Serilog.Events;

namespace GraphApi.Server.Tests.Hosting;

/// <summary>The whole server over an empty store, with keys, as callers from one address see it; it keeps its log.</summary>
internal sealed class KeyedHost : IAsyncDisposable, ILogEventSink
{
    private readonly TemporaryFolder _folder = new();
    private readonly System.Collections.Concurrent.ConcurrentQueue<string> _log = new();
    private IGraphStore? _store;

    public WebApplication App { get; private set; } = null!;

    public HttpClient Client { get; private set; } = null!;

    public string KeyFile => Path.Combine(_folder.Path, "keys.json");

    public KeyAdministration Keys => new(new KeyFile(KeyFile), TimeProvider.System);

    /// <summary>Everything that was logged, with the values of every property.</summary>
    public string Log => string.Join('\n', _log);

    /// <summary>Starts it without sockets; every request seems to come from an address.</summary>
    public static async Task<KeyedHost> StartAsync(string address = "203.0.113.7", params (string Key, string? Value)[] settings)
    {
        var host = await StartAsync(builder => builder.UseTestServerFrom(address), settings);
        host.Client = host.App.GetTestClient();
        return host;
    }

    /// <summary>Starts it on a free port of the loopback address, where everybody needs a key.</summary>
    public static async Task<KeyedHost> ListenAsync(params (string Key, string? Value)[] settings)
    {
        var host = await StartAsync(_ => { }, [("Urls", "http://127.0.0.1:0"), ("Anonymous", "never"), .. settings]);
        host.Client = new HttpClient { BaseAddress = new Uri(host.App.Urls.Single()) };
        return host;
    }

    private static async Task<KeyedHost> StartAsync(Action<WebApplicationBuilder> configure, (string Key, string? Value)[] settings)
    {
        var host = new KeyedHost();
        var all = settings.ToDictionary(setting => setting.Key, setting => setting.Value);
        all["Store"] = Path.Combine(host._folder.Path, "graph.db");
        all["Snapshot"] = "none";
        var read = SettingsReader.Read(all);
        var ontology = Workspace.LoadOntology(read);
        host._store = await Workspace.OpenAsync(read, ontology, TestContext.Current.CancellationToken);
        var log = new LoggerConfiguration().MinimumLevel.Verbose().WriteTo.Sink(host).CreateLogger();
        host.App = ServerHost.Build(read, ontology, host._store, log, configure);
        await host.App.StartAsync(TestContext.Current.CancellationToken);
        return host;
    }

    /// <summary>Makes a key and lets the server know at once.</summary>
    public (ApiKey Key, string Text) CreateKey(string name = "somebody", Role role = Role.Reader)
    {
        var made = Keys.Create(name, role, null);
        Refresh();
        return made;
    }

    /// <summary>What the server does by itself each second.</summary>
    public void Refresh() => App.Services.GetRequiredService<KeyRing>().Refresh();

    /// <summary>Gets a path, with an Authorization header where one is given.</summary>
    public async Task<HttpResponseMessage> GetAsync(string path, string? authorization = null, Action<HttpRequestHeaders>? headers = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (authorization is not null) request.Headers.TryAddWithoutValidation("Authorization", authorization);
        headers?.Invoke(request.Headers);
        return await Client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public void Emit(LogEvent logEvent) =>
        _log.Enqueue($"{logEvent.RenderMessage()} {string.Join(' ', logEvent.Properties.Select(p => $"{p.Key}={p.Value}"))} {logEvent.Exception}");

    public async ValueTask DisposeAsync()
    {
        Client?.Dispose();
        if (App is not null) await App.DisposeAsync();
        if (_store is not null) await _store.DisposeAsync();
        _folder.Dispose();
    }
}

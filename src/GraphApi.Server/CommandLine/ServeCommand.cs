using System.CommandLine;
using System.Diagnostics;
using GraphApi.Server.Configuration;
using GraphApi.Server.Hosting;
using GraphApi.Server.Security;

namespace GraphApi.Server.CommandLine;

/// <summary><c>graphapi serve</c>, and graphapi without a verb.</summary>
internal static class ServeCommand
{
    /// <summary>Makes <paramref name="command"/> serve.</summary>
    public static Command Configure(Command command) =>
        new Verb(command, [.. SettingsCatalog.Common, .. SettingsCatalog.Serving]).Runs(RunAsync).Command;

    private static async Task<int> RunAsync(CommandContext context, CancellationToken cancellation)
    {
        var began = Stopwatch.GetTimestamp();
        var settings = context.Settings;
        await using var log = LogSetup.Create(settings.Configuration);
        var ontology = Workspace.LoadOntology(settings);
        await using var store = await Workspace.OpenFilledAsync(settings, ontology, text => log.Information("{Message:l}", text), cancellation);
        if (settings.Documents is { } folder) await Workspace.AttachAsync(store, folder, text => log.Information("{Message:l}", text), cancellation);

        await using var app = ServerHost.Build(settings, ontology, store, log);
        if (Exposure.WarningOf(settings, app.Services.GetRequiredService<KeyRing>().HasValid) is { } warning) log.Warning("{Message:l}", warning);
        try
        {
            await app.StartAsync(cancellation);
        }
        catch (IOException e)
        {
            throw new CommandException($"{e.Message.TrimEnd('.')}. Stop the other program or choose another address with {SettingsCatalog.Urls.Flag}.");
        }

        log.Information("Serving after {Seconds:0.0} s: {Urls}", Stopwatch.GetElapsedTime(began).TotalSeconds, string.Join(" ", app.Urls.Select(url => url + "/graphql")));
        await app.WaitForShutdownAsync(cancellation);
        log.Information("Stopped.");
        return ExitCodes.Success;
    }
}

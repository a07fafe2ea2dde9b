using System.Net;
using GraphApi.Server.Configuration;
using GraphApi.Server.Security;

namespace GraphApi.Server.Hosting;

/// <summary>Judges at start who can reach the graph.</summary>
internal static class Exposure
{
    /// <summary>What the operator should know; null where all is as one expects.</summary>
    /// <remarks>No error: keys may be made while the server runs, which takes effect at once.</remarks>
    public static string? WarningOf(ServerSettings settings, bool hasKeys)
    {
        var open = string.Join(" and ", settings.Urls.Where(url => !IsLoopback(url)).Select(url => url.OriginalString));
        return (settings.Anonymous, open.Length > 0, hasKeys) switch
        {
            (AnonymousAccess.Always, true, _) => $"Everybody who reaches {open} can read the graph: {SettingsCatalog.Anonymous.Flag} is always.",
            (AnonymousAccess.Loopback, true, false) =>
                $"{open} can be reached from elsewhere, but callers from there are refused, since there are no keys. Make one with 'graphapi key create', or let everybody read with {SettingsCatalog.Anonymous.Flag} always.",
            (AnonymousAccess.Never, _, false) => $"Nobody can read the graph: {SettingsCatalog.Anonymous.Flag} is never, and there are no keys. Make one with 'graphapi key create'.",
            _ => null,
        };
    }

    private static bool IsLoopback(Uri url) => url.IsLoopback || (IPAddress.TryParse(url.Host, out var address) && IPAddress.IsLoopback(address));
}

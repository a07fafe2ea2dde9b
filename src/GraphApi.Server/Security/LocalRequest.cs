using System.Net;

namespace GraphApi.Server.Security;

/// <summary>Tells requests of this machine from others.</summary>
internal static class LocalRequest
{
    // What proxies add. It is never trusted to grant anything; that it is there takes away the privilege of the loopback address.
    private static readonly string[] Forwarded = ["Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP", "Via"];

    /// <summary>Whether the connection begins and ends on the loopback address and no proxy says that it forwards.</summary>
    public static bool IsLocal(HttpContext context) =>
        IsLoopback(context.Connection.RemoteIpAddress) && IsLoopback(context.Connection.LocalIpAddress) && !Forwarded.Any(context.Request.Headers.ContainsKey);

    /// <summary>
    /// Whether the Host header names this machine: a loopback address, localhost, or one of <paramref name="names"/>. A page of a foreign site whose name
    /// was made to resolve to 127.0.0.1 (DNS rebinding) still sends its own name here.
    /// </summary>
    public static bool NamesThisMachine(HostString host, IReadOnlyList<string> names)
    {
        var name = host.Host;
        return name.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(name.Trim('[', ']'), out var address) && IsLoopback(address))
            || names.Contains(name, StringComparer.OrdinalIgnoreCase);
    }

    private static bool IsLoopback(IPAddress? address) => address is not null && IPAddress.IsLoopback(address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address);
}

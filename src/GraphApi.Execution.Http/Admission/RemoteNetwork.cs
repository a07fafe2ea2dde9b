using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Http;

namespace GraphApi.Execution.Http;

/// <summary>Tells callers without a name apart.</summary>
internal static class RemoteNetwork
{
    private const int NetworkBytes = 8;

    /// <summary>The IPv4 address, or the IPv6 network: its addresses are one subscriber's, who could take another for each request.</summary>
    public static string Of(HttpContext context)
    {
        if (context.Connection.RemoteIpAddress is not { } address) return "unknown";
        if (address.IsIPv4MappedToIPv6) return address.MapToIPv4().ToString();
        if (address.AddressFamily is not AddressFamily.InterNetworkV6) return address.ToString();
        var bytes = address.GetAddressBytes();
        bytes.AsSpan(NetworkBytes).Clear();
        return new IPAddress(bytes) + "/64";
    }
}

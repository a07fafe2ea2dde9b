using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace GraphApi.Server.Tests.Hosting;

/// <summary>The test server has no connections; this gives its requests the addresses that a socket would.</summary>
internal sealed class TestConnection(IPAddress remote, IPAddress local) : IStartupFilter
{
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use(inner => context =>
        {
            (context.Connection.RemoteIpAddress, context.Connection.LocalIpAddress) = (remote, local);
            return inner(context);
        });
        next(app);
    };
}

internal static class TestConnectionExtensions
{
    /// <summary>Serves without sockets; requests come from an address of which the server has the same.</summary>
    public static void UseTestServerFrom(this WebApplicationBuilder builder, string address)
    {
        builder.WebHost.UseTestServer();
        builder.Services.AddSingleton<IStartupFilter>(new TestConnection(IPAddress.Parse(address), IPAddress.Parse(address)));
    }
}

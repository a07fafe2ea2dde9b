using System.Globalization;
using System.Net;
using GraphApi.Execution.Conformance;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

const int DefaultPort = 4000;

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
var port = args switch
{
    [] => DefaultPort,
    ["--port", var text] when ushort.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) => number,
    _ => -1,
};
if (port < 0)
{
    Console.Error.WriteLine($"Usage: GraphApi.Execution.Conformance [--port N], where N is from 0 (any free port) to 65535; {DefaultPort} by default.");
    return 2;
}

var builder = WebApplication.CreateSlimBuilder();
builder.Logging.SetMinimumLevel(LogLevel.Warning);
builder.WebHost.ConfigureKestrel(server =>
{
    // Both addresses of localhost can share a given port, but not one that is still to be found.
    if (port == 0) server.Listen(IPAddress.Loopback, port);
    else server.ListenLocalhost(port);
    server.Limits.MaxRequestBodySize = null;
});
var application = builder.Build();
ConformanceEndpoints.Map(application);
await application.StartAsync();
Console.WriteLine($"Listening on {application.Urls.First()}");
await application.WaitForShutdownAsync();
return 0;

using System.Globalization;
using BenchmarkDotNet.Running;
using GraphApi.Benchmarks.Engine;
using GraphApi.Benchmarks.Http;

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
switch (args)
{
    case ["engine", .. var filter]:
        // Further arguments are BenchmarkDotNet's own, such as --filter *Execute*.
        BenchmarkSwitcher.FromTypes([typeof(EngineBenchmarks)]).Run(filter is [] ? ["--filter", "*"] : filter);
        return 0;
    case ["http"]:
        await Comparisons.WithBareEndpointAsync();
        return 0;
    case ["peers"]:
        await Comparisons.WithGraphQLJsAsync();
        return 0;
    case ["serve", var kind]:
        await BenchmarkServer.RunAsync(kind);
        return 0;
    default:
        Console.Error.WriteLine("""
            Usage: dotnet run -c Release --project tests/GraphApi.Benchmarks -- engine|http|peers
              engine  parsing, validation and execution in process, with allocations
              http    requests a second over HTTP, beside a bare endpoint that returns the same bytes
              peers   requests a second over HTTP, beside graphql-js; needs Node.js and npm
            """);
        return 2;
}

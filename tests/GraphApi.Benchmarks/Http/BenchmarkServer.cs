using System.Buffers;
using System.Net;
using System.Text;
using GraphApi.Execution;
using GraphApi.Execution.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace GraphApi.Benchmarks.Http;

/// <summary>The process that is measured: GraphQL, or the bare endpoint that reads the body and returns the same bytes.</summary>
internal static class BenchmarkServer
{
    /// <summary>Serves at a free port, which it writes to standard output, until its input is closed.</summary>
    /// <param name="kind"><c>graphql</c> or <c>bare</c>.</param>
    public static async Task RunAsync(string kind)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Services.AddRouting();
        builder.WebHost.ConfigureKestrel(server => server.Listen(IPAddress.Loopback, 0));
        await using var application = builder.Build();
        if (kind == "graphql") application.MapGraphQL("/graphql", Catalog.Engine());
        else await MapBareAsync(application);
        await application.StartAsync();
        Console.WriteLine(application.Urls.First());
        await Console.In.ReadToEndAsync();
    }

    private static async Task MapBareAsync(WebApplication application)
    {
        var three = await AnswerAsync(Catalog.ThreeFields);
        var hundred = await AnswerAsync(Catalog.HundredByTen);
        application.MapPost("/graphql", async context =>
        {
            var isHundred = await ReadLengthAsync(context.Request) > Catalog.HundredByTen.Length;
            var answer = isHundred ? hundred : three;
            context.Response.ContentType = "application/graphql-response+json; charset=utf-8";
            context.Response.ContentLength = answer.Length;
            context.Response.BodyWriter.Write(answer);
            await context.Response.BodyWriter.FlushAsync();
        });
    }

    private static async ValueTask<long> ReadLengthAsync(HttpRequest request)
    {
        while (true)
        {
            var read = await request.BodyReader.ReadAsync();
            if (!read.IsCompleted)
            {
                request.BodyReader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
                continue;
            }

            var length = read.Buffer.Length;
            request.BodyReader.AdvanceTo(read.Buffer.End);
            return length;
        }
    }

    private static async Task<byte[]> AnswerAsync(string query)
    {
        var output = new ArrayBufferWriter<byte>();
        await Catalog.Engine().ExecuteAsync(new GraphQLRequest { Query = Encoding.UTF8.GetBytes(query) }, output, CancellationToken.None);
        return output.WrittenSpan.ToArray();
    }
}

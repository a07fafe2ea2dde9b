using System.ComponentModel;
using System.Diagnostics;
using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using GraphApi.Execution.Tests.Generation;

namespace GraphApi.Execution.Tests.Differential;

/// <summary>graphql-js in one Node.js process, fed with a line for each request.</summary>
internal sealed class GraphQLJs : IAsyncDisposable
{
    private static readonly string s_folder = Path.GetFullPath(
        typeof(GraphQLJs).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "GraphQLJs").Value!);

    private readonly Process _process;

    private GraphQLJs(Process process) => _process = process;

    /// <summary>Starts the oracle; installs its package first where that is not done yet. Skips the test where there is no Node.js.</summary>
    public static async Task<GraphQLJs> StartAsync()
    {
        if (!Directory.Exists(Path.Combine(s_folder, "node_modules", "graphql")))
        {
            using var install = Start("npm", "ci", "--no-progress");
            install.StandardInput.Close();
            var output = await install.StandardOutput.ReadToEndAsync();
            await install.WaitForExitAsync();
            Assert.True(install.ExitCode == 0, "npm ci failed:\n" + output);
        }

        return new GraphQLJs(Start("node", "oracle.mjs"));
    }

    public Task DefineAsync(string schema, string sdl) => SendAsync(new JsonObject { ["schema"] = schema, ["sdl"] = sdl });

    public async Task<Answer> AskAsync(string schema, RandomRequest request)
    {
        await SendAsync(new JsonObject
        {
            ["schema"] = schema,
            ["query"] = request.Query,
            ["variables"] = request.Variables is null ? null : JsonNode.Parse(request.Variables),
            ["operationName"] = request.OperationName,
        });
        var line = await _process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException($"The oracle has ended, at {request}");
        var json = JsonDocument.Parse(line).RootElement;
        return new Answer(
            json.GetProperty("verdict").GetString()!,
            json.TryGetProperty("data", out var data) ? data : default,
            [.. json.GetProperty("errors").EnumerateArray().Select(error => error.GetString()!)]);
    }

    public async ValueTask DisposeAsync()
    {
        _process.StandardInput.Close();
        await _process.WaitForExitAsync(CancellationToken.None);
        _process.Dispose();
    }

    private async Task SendAsync(JsonObject message)
    {
        await _process.StandardInput.WriteLineAsync(message.ToJsonString());
        await _process.StandardInput.FlushAsync();
    }

    private static Process Start(string program, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = s_folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            Assert.Skip($"There is no {program}: graphql-js, the oracle, needs Node.js.");
            throw;
        }
    }
}

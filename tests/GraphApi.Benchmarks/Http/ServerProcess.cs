using System.ComponentModel;
using System.Diagnostics;
using System.Reflection;

namespace GraphApi.Benchmarks.Http;

/// <summary>A server in a process of its own, which ends when its input is closed.</summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    private readonly Process _process;

    private ServerProcess(Process process, Uri address)
    {
        _process = process;
        Address = address;
    }

    /// <summary>Where it listens.</summary>
    public Uri Address { get; }

    private static string Peers { get; } = Path.GetFullPath(
        typeof(ServerProcess).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "Peers").Value!);

    /// <summary>This program as <see cref="BenchmarkServer"/>.</summary>
    public static Task<ServerProcess> StartAsync(string kind) =>
        StartAsync(Environment.ProcessPath!, AppContext.BaseDirectory, Path.GetFileNameWithoutExtension(Environment.ProcessPath!) == "dotnet"
            ? [Assembly.GetExecutingAssembly().Location, "serve", kind] : ["serve", kind]);

    /// <summary>The server of a peer for Node.js; installs its packages first.</summary>
    public static async Task<ServerProcess> StartPeerAsync(string name)
    {
        var folder = Path.Combine(Peers, name);
        if (!Directory.Exists(Path.Combine(folder, "node_modules")))
        {
            using var install = Start("npm", folder, ["ci"], isQuiet: false);
            await install.WaitForExitAsync();
            if (install.ExitCode != 0) throw new InvalidOperationException($"npm ci failed in {folder}.");
        }

        return await StartAsync("node", folder, ["server.mjs"]);
    }

    public async ValueTask DisposeAsync()
    {
        _process.StandardInput.Close();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static async Task<ServerProcess> StartAsync(string program, string folder, string[] arguments)
    {
        var process = Start(program, folder, arguments, isQuiet: true);
        var address = await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException($"{program} has not started.");
        return new ServerProcess(process, new Uri(address));
    }

    private static Process Start(string program, string folder, string[] arguments, bool isQuiet)
    {
        try
        {
            return Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardInput = true, RedirectStandardOutput = isQuiet })!;
        }
        catch (Win32Exception e)
        {
            throw new InvalidOperationException($"{program} cannot be run: {e.Message}");
        }
    }
}

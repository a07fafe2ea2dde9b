using System.Diagnostics;
using System.Runtime.InteropServices;

namespace GraphApi.E2E.Tests.Programs;

/// <summary>A started process of the server's program; whatever happens, it ends when this is disposed.</summary>
internal sealed class RunningProgram : IAsyncDisposable
{
    public const int Sigint = 2;
    public const int Sigkill = 9;
    public const int Sigterm = 15;

    private readonly Process _process;
    private readonly List<string> _out = [];
    private readonly List<string> _error = [];

    private RunningProgram(Process process) => _process = process;

    /// <summary>Whether it has ended.</summary>
    public bool HasExited => _process.HasExited;

    /// <summary>Starts <c>graphapi</c> in a folder, with the settings of no environment and no file but its own.</summary>
    public static RunningProgram Start(string folder, params IEnumerable<string> arguments)
    {
        if (!File.Exists(TestPaths.Server)) Assert.Skip($"The server is not built: there is no {TestPaths.Server}.");
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add(TestPaths.Server);
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("GRAPHAPI_", StringComparison.Ordinal)).ToList()) start.Environment.Remove(name);

        var program = new RunningProgram(new Process { StartInfo = start });
        program._process.OutputDataReceived += (_, line) => Keep(program._out, line.Data);
        program._process.ErrorDataReceived += (_, line) => Keep(program._error, line.Data);
        program._process.Start();
        program._process.BeginOutputReadLine();
        program._process.BeginErrorReadLine();
        return program;
    }

    /// <summary>Sends a signal, as a terminal or a service manager does.</summary>
    public void Signal(int signal)
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("Windows has no signals.");
        if (!_process.HasExited) _ = Kill(_process.Id, signal);
    }

    /// <summary>Waits for a line on standard output or standard error.</summary>
    public async Task<string> WaitForLineAsync(Func<string, bool> wanted, TimeSpan limit)
    {
        var began = Stopwatch.StartNew();
        while (began.Elapsed < limit)
        {
            var ended = _process.HasExited;
            if (Written(_out).Concat(Written(_error)).FirstOrDefault(wanted) is { } line) return line;
            if (ended) break;
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }

        throw new TimeoutException($"The line did not come in {limit}; there is:\n{string.Join('\n', Written(_out).Concat(Written(_error)))}");
    }

    /// <summary>Waits for the end.</summary>
    public async Task<ProgramResult> WaitForEndAsync(TimeSpan limit)
    {
        using var late = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        late.CancelAfter(limit);
        try
        {
            // Also waits for the ends of both outputs.
            await _process.WaitForExitAsync(late.Token);
        }
        catch (OperationCanceledException) when (!TestContext.Current.CancellationToken.IsCancellationRequested)
        {
            throw new TimeoutException($"The program did not end in {limit}; it wrote:\n{string.Join('\n', Written(_out).Concat(Written(_error)))}");
        }

        return new ProgramResult(_process.ExitCode, Written(_out), Written(_error));
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited) _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync(CancellationToken.None);
        _process.Dispose();
    }

    private static void Keep(List<string> lines, string? line)
    {
        if (line is null) return;
        lock (lines) lines.Add(line);
    }

    private static string[] Written(List<string> lines)
    {
        lock (lines) return [.. lines];
    }

    [DllImport("libc", EntryPoint = "kill"), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Kill(int process, int signal);
}

using System.ComponentModel;
using System.Diagnostics;
using GraphApi.E2E.Tests.Programs;

namespace GraphApi.E2E.Tests.Clients;

/// <summary>Runs <c>run.mjs</c> of a folder of npm packages.</summary>
internal static class NodeScript
{
    /// <summary>Runs it to its end; installs its packages first where that is not done yet. Skips the test where there is no Node.js.</summary>
    /// <param name="package">The folder's name.</param>
    /// <param name="arguments">What the script gets.</param>
    public static async Task<ProgramResult> RunAsync(string package, params IEnumerable<string> arguments)
    {
        var folder = Path.Combine(TestPaths.Npm, package);
        if (!Directory.Exists(Path.Combine(folder, "node_modules")))
        {
            var installed = await RunAsync(folder, "npm", ["ci", "--no-progress"]);
            Assert.True(installed.Code == 0, installed.ToString());
        }

        return await RunAsync(folder, "node", ["run.mjs", .. arguments]);
    }

    private static async Task<ProgramResult> RunAsync(string folder, string program, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        try
        {
            using var process = Process.Start(start)!;
            using var late = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
            late.CancelAfter(GraphApiProgram.Limit);
            try
            {
                var output = process.StandardOutput.ReadToEndAsync(late.Token);
                var error = process.StandardError.ReadToEndAsync(late.Token);
                await process.WaitForExitAsync(late.Token);
                return new ProgramResult(process.ExitCode, Lines(await output), Lines(await error));
            }
            finally
            {
                if (!process.HasExited) process.Kill(entireProcessTree: true);
            }
        }
        catch (Win32Exception)
        {
            Assert.Skip($"There is no {program}: the npm package needs Node.js.");
            throw;
        }
    }

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}

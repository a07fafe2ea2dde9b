using GraphApi.Server.CommandLine;

namespace GraphApi.Server.Tests;

/// <summary>Runs a command line in this process.</summary>
internal static class Cli
{
    /// <summary>The exit code and what was written to standard output and standard error.</summary>
    public static async Task<(int Code, string Out, string Error)> RunAsync(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await GraphApiCommand.RunAsync(args, output, error, TestContext.Current.CancellationToken);
        return (code, output.ToString(), error.ToString());
    }
}

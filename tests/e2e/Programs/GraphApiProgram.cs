namespace GraphApi.E2E.Tests.Programs;

/// <summary>The program <c>graphapi</c>, run to its end.</summary>
internal static class GraphApiProgram
{
    /// <summary>How long anything may take before a test gives up; only a hang takes it.</summary>
    public static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    /// <summary>Runs a verb to its end.</summary>
    public static async Task<ProgramResult> RunAsync(string folder, params IEnumerable<string> arguments)
    {
        await using var program = RunningProgram.Start(folder, arguments);
        return await program.WaitForEndAsync(Limit);
    }

    /// <summary>Runs a verb to its end, which must be good.</summary>
    public static async Task<ProgramResult> MustRunAsync(string folder, params IEnumerable<string> arguments)
    {
        var result = await RunAsync(folder, arguments);
        Assert.True(result.Code == 0, result.ToString());
        return result;
    }

    /// <summary>The ingest of documents into a store that begins empty.</summary>
    public static IEnumerable<string> Ingest(string store, params IEnumerable<string> inputs) => ["ingest", .. inputs, "--store", store, "--snapshot", "none"];
}

using GraphApi.Benchmarks.Load;

namespace GraphApi.Benchmarks.Http;

/// <summary>
/// Two servers on one machine in one run, measured in turns, so that what else the machine does falls on both. The ratio is that of
/// the median round.
/// </summary>
internal static class Comparisons
{
    private const int Rounds = 7;
    private const int Connections = 16;
    private static readonly TimeSpan s_round = TimeSpan.FromSeconds(3);

    /// <summary>What GraphQL costs over HTTP, beside what HTTP itself costs.</summary>
    public static async Task WithBareEndpointAsync()
    {
        await using var graphql = await ServerProcess.StartAsync("graphql");
        await using var bare = await ServerProcess.StartAsync("bare");
        await CompareAsync("three fields", Catalog.ThreeFields, ("GraphApi", graphql), ("bare endpoint", bare));
        await CompareAsync("100 objects x 10 fields", Catalog.HundredByTen, ("GraphApi", graphql), ("bare endpoint", bare));
    }

    /// <summary>graphql-js on the http server of Node.js, with parsed and validated documents kept, as ours are.</summary>
    public static async Task WithGraphQLJsAsync()
    {
        await using var graphql = await ServerProcess.StartAsync("graphql");
        await using var peer = await ServerProcess.StartPeerAsync("graphql-js");
        await CompareAsync("100 objects x 10 fields", Catalog.HundredByTen, ("GraphApi", graphql), ("graphql-js", peer));
        await CompareAsync("three fields", Catalog.ThreeFields, ("GraphApi", graphql), ("graphql-js", peer));
    }

    private static async Task CompareAsync(string what, string query, (string Name, ServerProcess Server) first, (string Name, ServerProcess Server) second)
    {
        var one = new LoadClient(first.Server.Address, query);
        var other = new LoadClient(second.Server.Address, query);
        var body = await one.AskAsync();
        if (body != await other.AskAsync()) throw new InvalidOperationException($"{first.Name} and {second.Name} answer differently.");
        Console.WriteLine($"\n{what}: {body.Length} characters from both, {Connections} connections");
        await one.MeasureAsync(Connections, s_round);
        await other.MeasureAsync(Connections, s_round);

        var ratios = new List<double>();
        for (var round = 1; round <= Rounds; round++)
        {
            var (left, right) = (await one.MeasureAsync(Connections, s_round), await other.MeasureAsync(Connections, s_round));
            ratios.Add(left / right);
            Console.WriteLine($"  round {round}: {first.Name} {left,9:N0}/s   {second.Name} {right,9:N0}/s   ratio {left / right:N2}");
        }

        ratios.Sort();
        Console.WriteLine($"  median ratio {ratios[Rounds / 2]:N2} (from {ratios[0]:N2} to {ratios[^1]:N2})");
    }
}

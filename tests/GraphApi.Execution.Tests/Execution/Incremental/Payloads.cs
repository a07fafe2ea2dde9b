using System.Text.Json.Nodes;

namespace GraphApi.Execution.Tests.Execution.Incremental;

/// <summary>Reads a response in parts as a client does.</summary>
internal static class Payloads
{
    /// <summary>All payloads of an operation, as text.</summary>
    public static async Task<List<string>> PayloadsOf(this TestEngine engine, string query, string? variables = null, bool incremental = true)
    {
        await using var response = await engine.StartAsync(query, variables, incremental: incremental);
        var following = await response.Following.Select(TestEngine.Text).ToListAsync();
        Assert.Equal(following.Count > 0 ? ResponseKind.Incremental : ResponseKind.Single, response.Kind);
        return [TestEngine.Text(response.Initial!), .. following];
    }

    /// <summary>The data that the payloads add up to. Checks that ids are announced, named and completed as they should be.</summary>
    public static JsonNode? Merge(IEnumerable<string> payloads)
    {
        JsonNode? data = null;
        var pending = new Dictionary<string, JsonArray>();
        var last = true;
        foreach (var payload in payloads.Select(text => JsonNode.Parse(text)!.AsObject()))
        {
            data ??= payload["data"];
            foreach (var part in List(payload, "pending")) pending.Add(part["id"]!.GetValue<string>(), part["path"]!.AsArray());
            foreach (var part in List(payload, "incremental")) Put(part, Find(data!, pending[part["id"]!.GetValue<string>()], List(part, "subPath")));
            foreach (var part in List(payload, "completed")) Assert.True(pending.Remove(part["id"]!.GetValue<string>()));
            last = payload["hasNext"]?.GetValue<bool>() is not true;
            Assert.Equal(pending.Count == 0, last);
        }

        Assert.True(last);
        return data;
    }

    private static IEnumerable<JsonNode> List(JsonNode node, string name) => (node[name] as JsonArray ?? []).Select(item => item!);

    private static JsonNode Find(JsonNode data, JsonArray path, IEnumerable<JsonNode> subPath) =>
        path.Concat(subPath).Aggregate(data, (node, segment) =>
            segment!.GetValueKind() is System.Text.Json.JsonValueKind.Number ? node[segment.GetValue<int>()]! : node[segment.GetValue<string>()]!);

    private static void Put(JsonNode part, JsonNode target)
    {
        foreach (var item in List(part, "items")) target.AsArray().Add(item?.DeepClone());
        // Fields are executed once; none may come twice.
        foreach (var (name, value) in part["data"]?.AsObject() ?? []) target.AsObject().Add(name, value?.DeepClone());
    }
}

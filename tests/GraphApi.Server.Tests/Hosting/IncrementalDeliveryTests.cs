using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace GraphApi.Server.Tests.Hosting;

/// <summary>Answers in parts, over the graph's own schema.</summary>
public sealed class IncrementalDeliveryTests(HostFixture host) : IClassFixture<HostFixture>
{
    private const string Query = """
        query ($parts: Boolean!) {
          company(id: "company:openai") {
            name(language: EN)
            ... @defer(if: $parts, label: "facts") { developed { edges { date ... @defer(if: $parts) { evidence { line quote } } node { id } } } }
          }
          companies(first: 5) { nodes @stream(if: $parts, initialCount: 1) { id name(language: KO) } }
          dataset { documents { id } }
        }
        """;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_parts_of_an_answer_merge_to_the_answer_in_one()
    {
        using var request = Request(parts: true);
        request.Headers.Accept.ParseAdd("multipart/mixed");
        using var response = await host.Client.SendAsync(request, Cancellation);
        Assert.Equal("multipart/mixed", response.Content.Headers.ContentType?.MediaType);
        var payloads = (await response.Content.ReadAsStringAsync(Cancellation)).Split("\r\n").Where(line => line.StartsWith('{'))
            .Select(line => JsonNode.Parse(line)!).ToList();
        Assert.True(payloads.Count > 1);
        Assert.Null(payloads[0]["data"]!["company"]!["developed"]);
        Assert.Single(payloads[0]["data"]!["companies"]!["nodes"]!.AsArray());
        Assert.All(payloads.SkipLast(1), payload => Assert.True(payload["hasNext"]!.GetValue<bool>()));
        Assert.False(payloads[^1]["hasNext"]!.GetValue<bool>());

        using var whole = Request(parts: false);
        using var answer = await host.Client.SendAsync(whole, Cancellation);
        var expected = JsonNode.Parse(await answer.Content.ReadAsStringAsync(Cancellation))!["data"];
        Assert.NotEmpty(expected!["company"]!["developed"]!["edges"]!.AsArray());
        var merged = Merge(payloads);
        Assert.True(JsonNode.DeepEquals(expected, merged), $"{merged} is not {expected}");
    }

    [Fact]
    public async Task Switched_off_the_directives_are_unknown()
    {
        await using var off = await KeyedHost.StartAsync("127.0.0.1", ("IncrementalDelivery", "false"));

        using var response = await off.Client.PostAsJsonAsync("/graphql", new { query = "{ ... @defer { __typename } }" }, Cancellation);

        Assert.Contains("@defer", await response.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
    }

    private static HttpRequestMessage Request(bool parts) =>
        new(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query = Query, variables = new { parts } }) };

    /// <summary>What a client has in the end.</summary>
    private static JsonNode Merge(List<JsonNode> payloads)
    {
        var data = payloads[0]["data"]!;
        var paths = new Dictionary<string, IEnumerable<JsonNode>>();
        foreach (var payload in payloads)
        {
            foreach (var pending in List(payload, "pending")) paths.Add(pending["id"]!.GetValue<string>(), List(pending, "path"));
            foreach (var part in List(payload, "incremental"))
            {
                Assert.Null(part["errors"]);
                var place = At(data, paths[part["id"]!.GetValue<string>()]);
                foreach (var item in List(part, "items")) place.AsArray().Add(item.DeepClone());
                if (part["data"] is JsonObject fields)
                    Merge(At(place, List(part, "subPath")).AsObject(), fields);
            }

            Assert.All(List(payload, "completed"), completed => Assert.Null(completed["errors"]));
        }

        return data;
    }

    private static void Merge(JsonObject target, JsonObject fields)
    {
        foreach (var (name, value) in fields)
        {
            if (target[name] is JsonObject known && value is JsonObject more) Merge(known, more);
            else target[name] = value?.DeepClone();
        }
    }

    private static JsonNode At(JsonNode from, IEnumerable<JsonNode> path) =>
        path.Aggregate(from, (node, step) => step.GetValueKind() is System.Text.Json.JsonValueKind.Number ? node[step.GetValue<int>()]! : node[step.GetValue<string>()]!);

    private static IEnumerable<JsonNode> List(JsonNode parent, string name) => parent[name]?.AsArray().Select(item => item!) ?? [];
}

using System.Buffers;
using System.Text.Json;
using GraphApi.Api.Tests.Hosting;
using GraphApi.Api.Tests.Samples;
using GraphApi.Execution;
using GraphApi.Graph.Storage;

namespace GraphApi.Api.Tests.Changes;

public sealed class ChangesTests
{
    private const string Everything = """
        subscription ($since: String, $types: [ChangeType!]) {
          changes(since: $since, types: $types) {
            __typename cursor kind subjectId version at
            ... on EntityChange { entity { name } }
            ... on EdgeChange { edge { relation } }
            ... on DocumentChange { document { fileName } }
          }
        }
        """;

    private static readonly TimeSpan s_soon = TimeSpan.FromSeconds(10);

    [Fact]
    public async Task Changes_say_what_happened_to_what()
    {
        await using var api = await TestApi.OfAsync(null, Company("a", 1));
        await using var response = await api.SubscribeAsync(Everything, new { since = "change1-0" });
        await using var reader = response.Following.GetAsyncEnumerator(TestContext.Current.CancellationToken);

        var added = await NextAsync(reader);
        Assert.Equal(["DocumentChange ADDED a", "EntityChange ADDED company:c1"], added.Select(Short));
        Assert.Equal("C1", added[1].GetProperty("entity").GetProperty("name").GetString());
        Assert.Equal(1, added[0].GetProperty("version").GetInt64());

        await api.CommitAsync(new GraphChange.RemoveDocument("a"));

        var removed = await NextAsync(reader);
        Assert.Equal(["DocumentChange REMOVED a", "EntityChange REMOVED company:c1"], removed.Select(Short));
        Assert.Equal(JsonValueKind.Null, removed[1].GetProperty("entity").ValueKind);
    }

    [Fact]
    public async Task Without_a_cursor_only_what_is_yet_to_come_is_told()
    {
        await using var api = await TestApi.OfAsync(null, Company("a", 1));
        await using var response = await api.SubscribeAsync(Everything);
        // After the subscription began, before its first event is asked for.
        await api.CommitAsync(new GraphChange.PutDocument(Company("b", 2)));
        await using var reader = response.Following.GetAsyncEnumerator(TestContext.Current.CancellationToken);

        Assert.Equal(["DocumentChange ADDED b", "EntityChange ADDED company:c2"], (await NextAsync(reader)).Select(Short));
    }

    [Fact]
    public async Task A_subscription_that_waits_is_told_of_a_commit()
    {
        await using var api = await TestApi.OfAsync(null);
        await using var response = await api.SubscribeAsync(Everything);
        await using var reader = response.Following.GetAsyncEnumerator(TestContext.Current.CancellationToken);
        var next = NextAsync(reader);
        Assert.False(next.IsCompleted);

        await api.CommitAsync(new GraphChange.PutDocument(Company("a", 1)));

        Assert.Equal(2, (await next).Count);
        Assert.Equal(0, api.Store.OpenReaders);
    }

    [Fact]
    public async Task Only_the_types_asked_for_are_told()
    {
        await using var api = await TestApi.OfAsync(null, Company("a", 1), Company("b", 2));
        await using var response = await api.SubscribeAsync(Everything, new { since = "change1-0", types = new[] { "DOCUMENT" } });
        await using var reader = response.Following.GetAsyncEnumerator(TestContext.Current.CancellationToken);

        Assert.Equal(["DocumentChange ADDED a", "DocumentChange ADDED b"], (await NextAsync(reader)).Select(Short));
    }

    [Fact]
    public async Task Nothing_is_missed_or_repeated_across_reconnects()
    {
        await using var api = await TestApi.OfAsync(null);
        var writing = Task.Run(async () =>
        {
            for (var i = 0; i < 120; i++) await api.CommitAsync(new GraphChange.PutDocument(Company($"d{i:000}", i)));
        }, TestContext.Current.CancellationToken);
        var seen = new List<string>();
        string? since = "change1-0";
        while (seen.Count < 240)
        {
            // Each connection takes one event and breaks off somewhere within it.
            await using var response = await api.SubscribeAsync(Everything, new { since });
            await using var reader = response.Following.GetAsyncEnumerator(TestContext.Current.CancellationToken);
            var changes = await NextAsync(reader);
            var dealtWith = changes.Take(1 + (seen.Count % changes.Count)).ToList();
            seen.AddRange(dealtWith.Select(change => change.GetProperty("subjectId").GetString()!));
            since = dealtWith[^1].GetProperty("cursor").GetString();
        }

        await writing;
        Assert.Equal(Enumerable.Range(0, 120).SelectMany(i => new[] { $"d{i:000}", $"company:c{i}" }), seen);
    }

    [Fact]
    public async Task What_is_no_cursor_is_refused()
    {
        await using var api = await TestApi.OfAsync(null);
        await using var response = await api.SubscribeAsync(Everything, new { since = "yesterday" });

        Assert.Equal("BAD_CURSOR", Assert.Single(response.Initial!.Errors).Code);
    }

    private static DocumentContribution Company(string document, int number) =>
        new SampleDocument(document, "A line.").Node($"company:c{number}", $"C{number}", null).Build("en", withText: true);

    private static string Short(JsonElement change) =>
        $"{change.GetProperty("__typename").GetString()} {change.GetProperty("kind").GetString()} {change.GetProperty("subjectId").GetString()}";

    private static async Task<List<JsonElement>> NextAsync(IAsyncEnumerator<ResponsePayload> reader)
    {
        Assert.True(await reader.MoveNextAsync().AsTask().WaitAsync(s_soon));
        var output = new ArrayBufferWriter<byte>();
        reader.Current.WriteTo(output);
        var answer = JsonSerializer.Deserialize<JsonElement>(output.WrittenSpan);
        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
        return [.. answer.GetProperty("data").GetProperty("changes").EnumerateArray()];
    }
}

using static GraphApi.Execution.Tests.Execution.TestEngine;

namespace GraphApi.Execution.Tests.Execution;

public class BatchingTests
{
    private const string Sdl = """
        type Query { people: [Person] node: [Node] }
        interface Node { id: ID friends: [Person] }
        type Person implements Node { id: ID friends: [Person] name: String boss: Person }
        type Robot implements Node { id: ID friends: [Person] maker: Person }
        """;

    private static Dictionary<string, object?> Person(int id) => Object(("__typename", "Person"), ("id", id));

    private static Dictionary<string, object?> Robot(int id) => Object(("__typename", "Robot"), ("id", id));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_resolver_is_called_once_for_each_level_with_all_parents(bool wait)
    {
        var friends = new CallCounter(_ => new[] { Person(1), Person(2), Person(3) }, wait);
        var name = new CallCounter(_ => "n", wait);
        var engine = Of(Sdl, bind => bind
            .Computed("Query", "people", (_, _) => new[] { Person(1), Person(2) })
            .Field("Person", "friends", friends)
            .Field("Person", "name", name));

        await engine.RunAsync("{ people { friends { friends { name } } } }");

        Assert.Equal([2, 6], friends.ParentsOfCalls);
        Assert.Equal([18], name.ParentsOfCalls);
    }

    [Fact]
    public void Equal_selections_below_different_types_are_resolved_together()
    {
        var name = new CallCounter(_ => "n");
        var engine = Of(Sdl, bind => bind
            .Computed("Query", "node", (_, _) => new[] { Person(1), Robot(2), Person(3) })
            .Property("Node", "friends", _ => new[] { Person(4), Person(5) })
            .Field("Person", "name", name));

        engine.Run("{ node { friends { name } } }");

        Assert.Equal([6], name.ParentsOfCalls);
    }

    [Fact]
    public void Fields_under_two_aliases_are_two_places_and_two_calls()
    {
        var name = new CallCounter(_ => "n");
        var engine = Of(Sdl, bind => bind
            .Computed("Query", "people", (_, _) => new[] { Person(1), Person(2) })
            .Field("Person", "name", name));

        Assert.Equal(
            """{"data":{"people":[{"a":"n","b":"n"},{"a":"n","b":"n"}]}}""",
            engine.Run("{ people { a: name b: name } }"));
        Assert.Equal([2, 2], name.ParentsOfCalls);
    }

    [Fact]
    public void Nothing_is_resolved_below_an_empty_list_or_null()
    {
        var name = new CallCounter(_ => "n");
        var engine = Of(Sdl, bind => bind
            .Computed("Query", "people", (_, _) => Array.Empty<object>())
            .Computed("Query", "node", (_, _) => null)
            .Field("Person", "name", name));

        Assert.Equal("""{"data":{"people":[],"node":null}}""", engine.Run("{ people { name } node { ... on Person { name } } }"));
        Assert.Empty(name.ParentsOfCalls);
    }

    [Fact]
    public async Task Waiting_resolvers_of_one_level_run_at_the_same_time()
    {
        var bothStarted = new TaskCompletionSource();
        var started = 0;
        async ValueTask<IReadOnlyList<object?>> Meet(FieldContext context)
        {
            if (Interlocked.Increment(ref started) == 2) bothStarted.SetResult();
            await bothStarted.Task.WaitAsync(TimeSpan.FromSeconds(10), context.Cancellation);
            return [context.Field.Name];
        }

        var engine = Of("type Query { a: String b: String }", bind => bind.Field("Query", "a", Meet).Field("Query", "b", Meet));

        Assert.Equal("""{"data":{"a":"a","b":"b"}}""", await engine.RunAsync("{ a b }"));
    }

    [Fact]
    public void An_operation_of_synchronous_resolvers_completes_synchronously()
    {
        var engine = Of(Sdl, bind => bind
            .Computed("Query", "people", (_, _) => new[] { Person(1) })
            .Field("Person", "name", new CallCounter(_ => "n")));

        var execution = engine.ExecuteAsync("{ people { id name } }").AsTask();

        Assert.True(execution.IsCompletedSuccessfully);
    }

    [Fact]
    public void Resolvers_of_one_operation_share_state_that_is_made_once()
    {
        var made = 0;
        var engine = Of("type Query { a: Int b: Int }", bind =>
        {
            ComputedResolver read = (_, context) => context.Operation.GetOrAdd(_ => { made++; return new List<int> { 42 }; })[0];
            bind.Computed("Query", "a", read).Computed("Query", "b", read);
        });

        Assert.Equal("""{"data":{"a":42,"b":42}}""", engine.Run("{ a b }"));
        Assert.Equal(1, made);
        engine.Run("{ a }");
        Assert.Equal(2, made);
    }

    [Fact]
    public async Task The_caller_reaches_every_resolver()
    {
        object? seen = null;
        var engine = Of("type Query { a: Int }", bind => bind.Computed("Query", "a", (_, context) => { seen = context.Caller; return 1; }));

        await engine.ExecuteAsync("{ a }", caller: "me");

        Assert.Equal("me", seen);
    }
}

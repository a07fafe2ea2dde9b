namespace GraphApi.Execution.Tests.Execution;

public sealed class OperationStateTests
{
    [Fact]
    public async Task State_is_shared_by_the_operation_and_disposed_of_after_it()
    {
        var made = new List<Resource>();
        var engine = TestEngine.Of("type Query { a: Boolean b: Boolean }", builder => builder
            .Computed("Query", "a", (_, context) => !Open(context).IsDisposed)
            .Computed("Query", "b", (_, context) => !Open(context).IsDisposed));

        var answer = await engine.RunAsync("{ a b }");

        Assert.Equal("""{"data":{"a":true,"b":true}}""", answer);
        Assert.True(Assert.Single(made).IsDisposed);

        Resource Open(FieldContext context) => context.Operation.GetOrAdd(_ =>
        {
            made.Add(new Resource());
            return made[^1];
        });
    }

    [Fact]
    public async Task State_is_disposed_of_when_a_resolver_fails()
    {
        var resource = new Resource();
        var engine = TestEngine.Of("type Query { a: Boolean }", builder => builder.Computed("Query", "a", (_, context) =>
        {
            context.Operation.GetOrAdd(_ => resource);
            throw new InvalidOperationException("a fault");
        }));

        await engine.RunAsync("{ a }");

        Assert.True(resource.IsDisposed);
    }

    private sealed class Resource : IAsyncDisposable
    {
        public bool IsDisposed { get; private set; }

        public ValueTask DisposeAsync()
        {
            IsDisposed = true;
            return ValueTask.CompletedTask;
        }
    }
}

using GraphApi.Api.Contract;
using GraphApi.Execution;

namespace GraphApi.Server.Binding;

/// <summary>A call of our engine, as the resolvers see it.</summary>
internal sealed class BoundCall(FieldContext context) : ResolverCall, IOperationScope
{
    public override IReadOnlyList<object> Parents => context.Parents;

    public override IRequestedSelection Selection => new BoundSelection(context.Selection);

    public override Caller Caller => (Caller)context.Caller!;

    public override IOperationScope Operation => this;

    public override CancellationToken Cancellation => context.Cancellation;

    public override object? Argument(string name) => context.Arguments[name];

    public T GetOrAdd<T>(Func<T> create) where T : class => context.Operation.GetOrAdd(_ => create());
}

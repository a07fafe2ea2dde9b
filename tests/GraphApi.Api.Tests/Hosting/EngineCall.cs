using GraphApi.Api.Contract;
using GraphApi.Execution;

namespace GraphApi.Api.Tests.Hosting;

/// <summary>The engine's call of a field as the contract has it.</summary>
internal sealed class EngineCall(FieldContext context, Caller caller, OperationScope scope) : ResolverCall
{
    public override IReadOnlyList<object> Parents => context.Parents;

    public override IRequestedSelection Selection => new EngineSelection(context.Selection);

    public override Caller Caller => caller;

    public override IOperationScope Operation => scope;

    public override CancellationToken Cancellation => context.Cancellation;

    public override object? Argument(string name) => context.Arguments[name];

    private sealed class EngineSelection(RequestedSelection selection) : IRequestedSelection
    {
        public IReadOnlyList<string> TypeNames => [.. selection.TypeNames];

        public IReadOnlyList<IRequestedField> FieldsOf(string typeName) => throw new NotSupportedException("No resolver looks so deep yet.");

        public bool Asks(string fieldName) => selection.Asks(fieldName);
    }
}

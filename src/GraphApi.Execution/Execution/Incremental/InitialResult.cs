using System.Buffers;
using GraphApi.Execution.Errors;
using GraphApi.Execution.Results;

namespace GraphApi.Execution.Incremental;

/// <summary>The first of an incremental response's payloads: a response that announces what follows.</summary>
internal sealed class InitialResult(
    ResultObject data, IReadOnlyList<GraphQLError> errors, IReadOnlyDictionary<string, object?>? extensions, IReadOnlyList<PendingPart> pending)
    : ExecutionResult(data, errors, extensions)
{
    public override void WriteTo(IBufferWriter<byte> output) => ResponseWriter.Write(this, Data, output, pending);
}

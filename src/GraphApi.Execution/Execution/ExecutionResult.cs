using System.Buffers;
using GraphApi.Execution.Errors;
using GraphApi.Execution.Results;

namespace GraphApi.Execution;

/// <summary>The outcome of a request, to be written when the transport has chosen its status (section 7.1).</summary>
public class ExecutionResult : ResponsePayload
{
    private readonly ResultObject? _data;

    private ExecutionResult(ExecutionStatus status, IReadOnlyList<GraphQLError> errors, ResultObject? data)
    {
        Status = status;
        Errors = errors;
        _data = data;
    }

    private protected ExecutionResult(ResultObject? data, IReadOnlyList<GraphQLError> errors, IReadOnlyDictionary<string, object?>? extensions)
        : this(ExecutionStatus.Executed, errors, data) => Extensions = extensions;

    /// <summary>How far the request got.</summary>
    public ExecutionStatus Status { get; }

    /// <summary>What went wrong, in the order it was found; empty for a complete answer.</summary>
    public IReadOnlyList<GraphQLError> Errors { get; }

    private protected ResultObject? Data => _data;

    /// <summary>Whether the response's <c>data</c> is an object, not null and not absent.</summary>
    public bool HasData => _data is not null;

    /// <summary>The <c>extensions</c> of the response, of types that JSON can express; null for none.</summary>
    public IReadOnlyDictionary<string, object?>? Extensions { get; init; }

    /// <summary>Writes the response as one JSON object in UTF-8: errors first, so that nobody overlooks them, then data, then extensions.</summary>
    /// <param name="output">Where to, such as a response's pipe. Not flushed.</param>
    public override void WriteTo(IBufferWriter<byte> output) => ResponseWriter.Write(this, _data, output);

    internal static ExecutionResult Executed(ResultObject? data, IReadOnlyList<GraphQLError> errors, IReadOnlyDictionary<string, object?>? extensions) =>
        new(data, errors, extensions);

    internal static ExecutionResult Validated(IReadOnlyDictionary<string, object?>? extensions) =>
        new(ExecutionStatus.Validated, [], null) { Extensions = extensions };

    internal static ExecutionResult Failed(ExecutionStatus status, params IReadOnlyList<GraphQLError> errors) => new(status, errors, null);

    internal static ExecutionResult Failed(IReadOnlyList<GraphQLError> errors, IReadOnlyDictionary<string, object?>? extensions) =>
        new(ExecutionStatus.RequestError, errors, null) { Extensions = extensions };
}

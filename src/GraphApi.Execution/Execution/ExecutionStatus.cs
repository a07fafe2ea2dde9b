namespace GraphApi.Execution;

/// <summary>How far a request got; transports choose their status codes by it.</summary>
public enum ExecutionStatus
{
    /// <summary>The operation was executed: the response has <c>data</c>, perhaps null, perhaps with errors beside it.</summary>
    Executed,

    /// <summary>A request error (section 7.1.2): nothing was executed, the response has errors only.</summary>
    RequestError,

    /// <summary>The operation is of a kind that the request does not allow; nothing was executed.</summary>
    OperationNotAllowed,

    /// <summary>The request asked for its cost only: nothing was executed, the response has <c>extensions</c> only.</summary>
    Validated,

    /// <summary>The engine itself failed; the response has one masked error.</summary>
    InternalError,
}

namespace GraphApi.Execution.Http;

/// <summary>Codes (in <c>extensions.code</c>) of requests that fail before GraphQL sees them.</summary>
public static class HttpErrorCodes
{
    /// <summary>405: the endpoint answers GET and POST, and with server-sent events PUT and DELETE.</summary>
    public const string MethodNotAllowed = "METHOD_NOT_ALLOWED";

    /// <summary>405: a mutation was sent with GET, which must be safe to repeat, or a subscription without accepting an event stream.</summary>
    public const string OperationNotAllowedByGet = "OPERATION_NOT_ALLOWED_BY_GET";

    /// <summary>406: the Accept header names no media type that the endpoint writes.</summary>
    public const string NotAcceptable = "NOT_ACCEPTABLE";

    /// <summary>413: the body is longer than the configured limit.</summary>
    public const string BodyTooLarge = "BODY_TOO_LARGE";

    /// <summary>415: the body is not declared as JSON in UTF-8.</summary>
    public const string UnsupportedMediaType = "UNSUPPORTED_MEDIA_TYPE";

    /// <summary>400: the body, or a parameter that holds JSON, cannot be read as JSON.</summary>
    public const string MalformedJson = "MALFORMED_JSON";

    /// <summary>400: a parameter has the wrong type or is given twice.</summary>
    public const string InvalidParameter = "INVALID_PARAMETER";

    /// <summary>400: there is no document to execute.</summary>
    public const string QueryMissing = "QUERY_MISSING";

    /// <summary>400: a list of requests in one body, where the endpoint takes none.</summary>
    public const string BatchingNotSupported = "BATCHING_NOT_SUPPORTED";

    /// <summary>400: more requests in one body than the configured limit.</summary>
    public const string BatchTooLarge = "BATCH_TOO_LARGE";

    /// <summary>403: a GET without the header that makes browsers ask first, where the endpoint demands it.</summary>
    public const string PreflightRequired = "PREFLIGHT_REQUIRED";

    /// <summary>403: a page of an origin that is not allowed opens a WebSocket.</summary>
    public const string OriginNotAllowed = "ORIGIN_NOT_ALLOWED";

    /// <summary>400: a document's id was sent to an endpoint without trusted documents.</summary>
    public const string TrustedDocumentsOff = "TRUSTED_DOCUMENTS_OFF";

    /// <summary>400: no trusted document has the id.</summary>
    public const string TrustedDocumentNotFound = "TRUSTED_DOCUMENT_NOT_FOUND";

    /// <summary>403: a document's text was sent to an endpoint that executes trusted documents only.</summary>
    public const string TrustedDocumentRequired = "TRUSTED_DOCUMENT_REQUIRED";

    /// <summary>404: no event stream is reserved under the token, or it has ended.</summary>
    public const string StreamNotFound = "STREAM_NOT_FOUND";

    /// <summary>409: the event stream of the token is connected already.</summary>
    public const string StreamAlreadyOpen = "STREAM_ALREADY_OPEN";

    /// <summary>503: as many event streams are open as the configured limit allows; try again later.</summary>
    public const string TooManyStreams = "TOO_MANY_STREAMS";

    /// <summary>503: as many WebSockets are open as the configured limit allows; try again after the seconds in Retry-After.</summary>
    public const string TooManySockets = "TOO_MANY_SOCKETS";

    /// <summary>400: an operation for an event stream has no <c>extensions.operationId</c>, or its end no <c>operationId</c>.</summary>
    public const string OperationIdMissing = "OPERATION_ID_MISSING";

    /// <summary>409: an operation with the id is running on the event stream.</summary>
    public const string OperationAlreadyExists = "OPERATION_ALREADY_EXISTS";

    /// <summary>429 on an event stream, an error message on a WebSocket: as many operations run on it as the configured limit allows.</summary>
    public const string TooManyOperations = "TOO_MANY_OPERATIONS";

    /// <summary>503: the server executes as many operations as it may; try again after the seconds in Retry-After.</summary>
    public const string ServerBusy = "SERVER_BUSY";

    /// <summary>429: the caller has sent as many requests as a minute allows; try again after the seconds in Retry-After.</summary>
    public const string RateLimited = "RATE_LIMITED";

    /// <summary>429: the caller's operations have cost as much as a minute allows; try again after the seconds in Retry-After.</summary>
    public const string CostBudgetExceeded = "COST_BUDGET_EXCEEDED";
}

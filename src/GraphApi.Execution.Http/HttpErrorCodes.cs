namespace GraphApi.Execution.Http;

/// <summary>Codes (in <c>extensions.code</c>) of requests that fail before GraphQL sees them.</summary>
public static class HttpErrorCodes
{
    /// <summary>405: the endpoint answers GET and POST only.</summary>
    public const string MethodNotAllowed = "METHOD_NOT_ALLOWED";

    /// <summary>405: a mutation or subscription was sent with GET, which must be safe to repeat.</summary>
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

    /// <summary>400: a list of requests in one body.</summary>
    public const string BatchingNotSupported = "BATCHING_NOT_SUPPORTED";
}

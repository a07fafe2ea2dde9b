namespace GraphApi.Execution.Errors;

public static partial class ErrorCodes
{
    /// <summary>Request: the document has no operation of the requested name, or none at all.</summary>
    public const string OperationNotFound = "OPERATION_NOT_FOUND";

    /// <summary>Request: the document has several operations and the request names none; send <c>operationName</c>.</summary>
    public const string OperationNameRequired = "OPERATION_NAME_REQUIRED";

    /// <summary>Request: the transport does not allow this kind of operation, such as a mutation by GET.</summary>
    public const string OperationNotAllowed = "OPERATION_NOT_ALLOWED";

    /// <summary>Request: subscriptions need a transport that can send more than one answer.</summary>
    public const string SubscriptionNotSupported = "SUBSCRIPTION_NOT_SUPPORTED";

    /// <summary>Request: a variable is missing or its value does not fit its type (section 6.1.2).</summary>
    public const string InvalidVariable = "INVALID_VARIABLE";

    /// <summary>Request: __schema and __type are switched off on this server.</summary>
    public const string IntrospectionDisabled = "INTROSPECTION_DISABLED";

    /// <summary>Request: fields are nested deeper than allowed.</summary>
    public const string OperationTooDeep = "OPERATION_TOO_DEEP";

    /// <summary>Request: more aliases than allowed, fragments counted at each use.</summary>
    public const string TooManyAliases = "TOO_MANY_ALIASES";

    /// <summary>Request: more directives than allowed, fragments counted at each use.</summary>
    public const string TooManyDirectives = "TOO_MANY_DIRECTIVES";

    /// <summary>Request: more root fields than allowed.</summary>
    public const string TooManyRootFields = "TOO_MANY_ROOT_FIELDS";

    /// <summary>Request: fragments and conditions multiply the fields beyond what is compiled.</summary>
    public const string OperationTooComplex = "OPERATION_TOO_COMPLEX";

    /// <summary>Request: the operation costs more than allowed; the error's extensions tell cost and limit. Ask for smaller pages.</summary>
    public const string CostTooHigh = "COST_TOO_HIGH";

    /// <summary>Request: a field needs exactly one of its slicing arguments, such as first or last.</summary>
    public const string SlicingArgumentRequired = "SLICING_ARGUMENT_REQUIRED";

    /// <summary>Execution: the operation took longer than its deadline and was cancelled; ask for less.</summary>
    public const string DeadlineExceeded = "DEADLINE_EXCEEDED";

    /// <summary>Execution: the response would have more list items or bytes than allowed; ask for fewer.</summary>
    public const string ResponseTooLarge = "RESPONSE_TOO_LARGE";

    /// <summary>Execution: a field that excludes null has no value (section 6.4.4).</summary>
    public const string NullInNonNullField = "NULL_IN_NON_NULL_FIELD";

    /// <summary>Execution: a value is not one of the field's type (section 6.4.3).</summary>
    public const string InvalidResult = "INVALID_RESULT";

    /// <summary>Execution: an argument's value at run time does not fit its type (section 6.4.1).</summary>
    public const string InvalidArgument = "INVALID_ARGUMENT";

    /// <summary>Execution: a fault of the server; details are in its log only.</summary>
    public const string Internal = "INTERNAL";
}

namespace GraphApi.Server.Security;

/// <summary>Why a request is not admitted, in the words of HTTP and GraphQL.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Code">The stable code in <c>extensions.code</c>.</param>
/// <param name="Message">What is wrong and what to do. Never holds a key.</param>
internal sealed record Refusal(int Status, string Code, string Message)
{
    /// <summary>401: a key is missing or worth nothing.</summary>
    public const string Unauthenticated = "UNAUTHENTICATED";

    /// <summary>403: the caller's role is too low.</summary>
    public const string Forbidden = "FORBIDDEN";

    /// <summary>403: a request without a key names a host that is not this machine.</summary>
    public const string HostNotAllowed = "HOST_NOT_ALLOWED";

    /// <summary>The value of WWW-Authenticate (RFC 6750, section 3), null where the status wants none.</summary>
    public string? Challenge { get; private init; }

    /// <summary>No key was sent where one is needed. The challenge says no error then.</summary>
    public static Refusal KeyMissing(string why) => new(StatusCodes.Status401Unauthorized, Unauthenticated,
        $"{why} Send a key as 'Authorization: Bearer KEY', over WebSocket as 'authorization' in the payload of connection_init.")
    { Challenge = "Bearer realm=\"GraphApi\"" };

    /// <summary>What was sent opens nothing.</summary>
    public static Refusal KeyInvalid(string message) => new(StatusCodes.Status401Unauthorized, Unauthenticated, message)
    {
        Challenge = $"Bearer realm=\"GraphApi\", error=\"invalid_token\", error_description=\"{message}\"",
    };

    /// <summary>The caller may not do this, whether known or not.</summary>
    public static Refusal Of(string code, string message) => new(StatusCodes.Status403Forbidden, code, message);

    /// <summary>Answers an endpoint other than GraphQL's with the refusal, in the form of a GraphQL error.</summary>
    public Task WriteAsync(HttpContext context)
    {
        context.Response.StatusCode = Status;
        if (Challenge is not null) context.Response.Headers.WWWAuthenticate = Challenge;
        return context.Response.WriteAsJsonAsync(new { errors = new[] { new { message = Message, extensions = new { code = Code } } } }, context.RequestAborted);
    }
}

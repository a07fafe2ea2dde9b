using Microsoft.AspNetCore.Http;

namespace GraphApi.Execution.Http;

/// <summary>Who calls, or why nobody may: what <see cref="GraphQLHttpOptions.Caller"/> answers.</summary>
public sealed class CallerDecision
{
    private CallerDecision()
    {
    }

    /// <summary>Who calls, for the resolvers; null for a refusal.</summary>
    public object? Caller { get; private init; }

    /// <summary>The HTTP status of a refusal: 401 or 403; 0 where the caller is accepted. A WebSocket is closed with 4401 or 4403.</summary>
    public int Status { get; private init; }

    /// <summary>The stable code of a refusal, sent in <c>extensions.code</c>.</summary>
    public string Code { get; private init; } = "";

    /// <summary>Why the caller is refused and what to do about it; a WebSocket's close reason keeps its first 123 bytes.</summary>
    public string Message { get; private init; } = "";

    /// <summary>The WWW-Authenticate header of a 401, which must have one (RFC 9110, section 15.5.2).</summary>
    public string? Challenge { get; private init; }

    internal bool IsRefused => Status != 0;

    /// <summary>Lets the operation run.</summary>
    /// <param name="caller">What every resolver gets as its caller; the engine never looks into it.</param>
    public static CallerDecision Accept(object? caller) => new() { Caller = caller };

    /// <summary>401: nobody has shown who they are, or the key is not valid.</summary>
    /// <param name="code">A stable code for programs.</param>
    /// <param name="message">Why, and what to do about it.</param>
    /// <param name="challenge">How to authenticate: the WWW-Authenticate header.</param>
    public static CallerDecision Unauthorized(string code, string message, string challenge = "Bearer") =>
        new() { Status = StatusCodes.Status401Unauthorized, Code = code, Message = message, Challenge = challenge };

    /// <summary>403: the caller is known, or need not be, but may not use the endpoint.</summary>
    /// <param name="code">A stable code for programs.</param>
    /// <param name="message">Why, and what to do about it.</param>
    public static CallerDecision Forbidden(string code, string message) =>
        new() { Status = StatusCodes.Status403Forbidden, Code = code, Message = message };
}

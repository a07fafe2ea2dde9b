using GraphApi.Execution.Cost;
using Microsoft.AspNetCore.Http;

namespace GraphApi.Execution.Http;

/// <summary>The request header by which clients ask what an operation costs.</summary>
internal static class CostHeader
{
    /// <summary>The header's name.</summary>
    public const string Name = "GraphQL-Cost";

    /// <summary>What the request asks for.</summary>
    /// <exception cref="BadRequestException">The header has another value than <c>report</c> or <c>validate</c>.</exception>
    public static CostMode Of(HttpContext context)
    {
        var values = context.Request.Headers[Name];
        // A socket has one request and many operations.
        if (values.Count == 0 || context.WebSockets.IsWebSocketRequest) return CostMode.Enforce;
        return values.ToString() switch
        {
            "report" => CostMode.Report,
            "validate" => CostMode.Validate,
            _ => throw RequestParameters.Invalid($"The header '{Name}' must be 'report', or 'validate' to have nothing executed."),
        };
    }
}

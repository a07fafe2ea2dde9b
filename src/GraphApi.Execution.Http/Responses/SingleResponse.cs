using Microsoft.AspNetCore.Http;

namespace GraphApi.Execution.Http;

/// <summary>Answers with one JSON object (GraphQL over HTTP, "Response").</summary>
internal static class SingleResponse
{
    /// <summary>The media type of a format; application/json for those that cannot hold one response.</summary>
    public static string TypeOf(ResponseFormat format) => format is ResponseFormat.GraphQLResponse
        ? "application/graphql-response+json; charset=utf-8"
        : "application/json; charset=utf-8";

    /// <summary>Writes a result.</summary>
    public static async Task WriteAsync(HttpContext context, ExecutionResult result, ResponseFormat format)
    {
        var response = context.Response;
        response.StatusCode = result.Status switch
        {
            ExecutionStatus.Executed or ExecutionStatus.Validated => StatusCodes.Status200OK,
            ExecutionStatus.InternalError => StatusCodes.Status500InternalServerError,
            _ => format is ResponseFormat.Json ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest,
        };
        response.ContentType = TypeOf(format);
        using var body = new ResponseBuffer();
        result.WriteTo(body);
        response.ContentLength = body.Written.Length;
        await response.BodyWriter.WriteAsync(body.Written, context.RequestAborted);
    }
}

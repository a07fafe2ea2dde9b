using GraphApi.Execution.Errors;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace GraphApi.Execution.Conformance;

/// <summary>
/// What outside suites talk to: <c>GET /health</c> answers 200; <c>POST /execute</c> takes <c>{"schema", "query", "variables",
/// "operationName"}</c> and answers as a GraphQL server over that schema does, whose fields all have deterministic values.
/// </summary>
internal static class ConformanceEndpoints
{
    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/health", () => TypedResults.Text("ok"));
        endpoints.MapPost("/execute", ExecuteAsync);
    }

    private static async Task ExecuteAsync(HttpContext context)
    {
        try
        {
            var (schema, request) = await ConformanceRequest.ReadAsync(context.Request.Body, context.RequestAborted);
            await using var response = await ConformanceEngine.Of(schema).StartAsync(request, context.RequestAborted);
            await ConformanceResponse.WriteAsync(context.Response, response, context.RequestAborted);
        }
        catch (SchemaException e)
        {
            await ConformanceResponse.WriteErrorsAsync(context.Response, e.Errors);
        }
        catch (SyntaxException e)
        {
            await ConformanceResponse.WriteErrorsAsync(context.Response, [e.Error]);
        }
        catch (FormatException e)
        {
            await ConformanceResponse.WriteErrorsAsync(context.Response, [new GraphQLError(e.Message, "BAD_REQUEST")]);
        }
    }
}

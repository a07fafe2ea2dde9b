using Microsoft.AspNetCore.Http;

namespace GraphApi.Execution.Http;

/// <summary>The way that the operations of all transports take to the engine.</summary>
internal sealed class OperationStarter(GraphQLEngine engine, GraphQLHttpOptions options)
{
    /// <summary>Who calls.</summary>
    /// <exception cref="BadRequestException">The host refuses the caller.</exception>
    public async ValueTask<object?> CallerOfAsync(HttpContext context)
    {
        var decision = await options.Caller(context, null);
        if (!decision.IsRefused) return decision.Caller;
        if (decision.Challenge is not null) context.Response.Headers.WWWAuthenticate = decision.Challenge;
        throw new BadRequestException(decision.Status, decision.Code, decision.Message);
    }

    /// <summary>Starts an operation.</summary>
    /// <param name="call">What is asked, by whom.</param>
    /// <param name="cancellation">Ends the operation at any time.</param>
    /// <exception cref="BadRequestException">There is no such trusted document, or one is required.</exception>
    public ValueTask<OperationResponse> StartAsync(OperationCall call, CancellationToken cancellation) => engine.StartAsync(
        new GraphQLRequest
        {
            Query = TrustedDocuments.DocumentOf(call.Parameters, options),
            OperationName = call.Parameters.OperationName,
            Variables = call.Parameters.Variables,
            QueriesOnly = call.IsGet,
            Incremental = call.Incremental,
            Subscriptions = call.Subscriptions,
            Caller = call.Caller,
            Services = call.Services,
        },
        cancellation);
}

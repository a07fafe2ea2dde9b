using Microsoft.AspNetCore.Http;

namespace GraphApi.Execution.Http;

/// <summary>The way that the operations of all transports take to the engine.</summary>
/// <exception cref="ArgumentOutOfRangeException">An option of admission is out of its range.</exception>
internal sealed class OperationStarter(GraphQLEngine engine, GraphQLHttpOptions options)
{
    private readonly AdmissionControl _admission = new(options.Admission);

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
    /// <exception cref="BadRequestException">
    /// There is no such trusted document, or one is required; the server has no room, or the caller no budget left.
    /// </exception>
    public async ValueTask<OperationResponse> StartAsync(OperationCall call, CancellationToken cancellation)
    {
        var document = TrustedDocuments.DocumentOf(call.Parameters, options);
        var costMode = CostHeader.Of(call.Context);
        var ticket = _admission.Enter(call.Context, call.Caller);
        // What follows the first payload is work too; a subscription waits most of its time.
        var keepsPlace = false;
        try
        {
            var response = await engine.StartAsync(
                new GraphQLRequest
                {
                    Query = document,
                    OperationName = call.Parameters.OperationName,
                    Variables = call.Parameters.Variables,
                    QueriesOnly = call.IsGet,
                    Incremental = call.Incremental,
                    Subscriptions = call.Subscriptions,
                    CostMode = costMode,
                    Charge = ticket.Charge,
                    Caller = call.Caller,
                    Services = call.Services,
                },
                cancellation);
            if (ticket.Refusal is { } refusal) throw refusal;
            keepsPlace = response.Kind is ResponseKind.Incremental;
            if (keepsPlace) response.Keep(ticket);
            return response;
        }
        finally
        {
            if (!keepsPlace) ticket.Dispose();
        }
    }
}

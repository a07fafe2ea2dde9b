using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace GraphApi.Execution.Http;

/// <summary>Maps GraphQL into ASP.NET Core's routing.</summary>
public static class GraphQLEndpoint
{
    /// <summary>
    /// Serves <paramref name="engine"/> at <paramref name="path"/>: GET and POST as the GraphQL over HTTP specification has them,
    /// incremental delivery as multipart/mixed, server-sent events as the graphql-sse protocol has them (both modes), and WebSockets
    /// with the subprotocol graphql-transport-ws.
    /// </summary>
    /// <remarks>
    /// For WebSockets the application has to call <c>UseWebSockets</c> before its endpoints. Compression is the host's business.
    /// </remarks>
    /// <param name="endpoints">The application's routes.</param>
    /// <param name="path">The route pattern; the specification recommends that it ends with <c>/graphql</c>.</param>
    /// <param name="engine">What executes the requests.</param>
    /// <param name="configure">Changes the options before the endpoint is mapped.</param>
    /// <returns>The endpoint's conventions, for authorisation, CORS, rate limits and the like.</returns>
    /// <exception cref="ArgumentException">An option is out of its range, or two contradict each other.</exception>
    public static IEndpointConventionBuilder MapGraphQL(
        this IEndpointRouteBuilder endpoints, string path, GraphQLEngine engine, Action<GraphQLHttpOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(engine);
        var options = new GraphQLHttpOptions();
        configure?.Invoke(options);
        options.Check();
        var stopping = endpoints.ServiceProvider.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping;
        var handler = new GraphQLHandler(new OperationStarter(engine, options), new EventStreams(options.EventStreams, stopping), options, stopping);
        return endpoints.Map(path, handler.HandleAsync).WithDisplayName($"GraphQL {path}");
    }
}

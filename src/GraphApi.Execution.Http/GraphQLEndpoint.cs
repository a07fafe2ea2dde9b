using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace GraphApi.Execution.Http;

/// <summary>Maps GraphQL over HTTP into ASP.NET Core's routing.</summary>
public static class GraphQLEndpoint
{
    /// <summary>
    /// Serves <paramref name="engine"/> at <paramref name="path"/>: GET and POST as the GraphQL over HTTP specification has them;
    /// every other method is answered with 405.
    /// </summary>
    /// <param name="endpoints">The application's routes.</param>
    /// <param name="path">The route pattern; the specification recommends that it ends with <c>/graphql</c>.</param>
    /// <param name="engine">What executes the requests.</param>
    /// <param name="configure">Changes the options before the endpoint is mapped.</param>
    /// <returns>The endpoint's conventions, for authorisation, CORS, rate limits and the like.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The body limit is below 1.</exception>
    public static IEndpointConventionBuilder MapGraphQL(
        this IEndpointRouteBuilder endpoints, string path, GraphQLEngine engine, Action<GraphQLHttpOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(engine);
        var options = new GraphQLHttpOptions();
        configure?.Invoke(options);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.MaxBodySize, 1, nameof(options.MaxBodySize));
        var handler = new GraphQLHandler(engine, options);
        return endpoints.Map(path, handler.HandleAsync).WithDisplayName($"GraphQL {path}");
    }
}

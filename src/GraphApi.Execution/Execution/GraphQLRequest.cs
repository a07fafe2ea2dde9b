using System.Text.Json;
using GraphApi.Execution.Cost;
using GraphApi.Execution.Errors;

namespace GraphApi.Execution;

/// <summary>One request to the engine (section 6.1), free of any transport.</summary>
public sealed class GraphQLRequest
{
    /// <summary>The document's source text in UTF-8.</summary>
    public required ReadOnlyMemory<byte> Query { get; init; }

    /// <summary>The values of the operation's variables: a JSON object; undefined or null where there are none.</summary>
    public JsonElement Variables { get; init; }

    /// <summary>Which operation of the document; null where it has only one.</summary>
    public string? OperationName { get; init; }

    /// <summary>Whether anything but a query is refused, as HTTP GET demands; <see cref="Subscriptions"/> lets those through nevertheless.</summary>
    public bool QueriesOnly { get; init; }

    /// <summary>
    /// Whether the transport can carry several payloads for one operation. Without it @defer and @stream have no effect: all is in one
    /// response.
    /// </summary>
    public bool Incremental { get; init; }

    /// <summary>Whether the transport can carry a stream of responses; without it subscriptions are refused.</summary>
    public bool Subscriptions { get; init; }

    /// <summary>Who calls, as the resolvers know it; the engine never looks into it.</summary>
    public object? Caller { get; init; }

    /// <summary>Services of the request's scope, for resolvers that want them.</summary>
    public IServiceProvider? Services { get; init; }

    /// <summary>Whether the response tells the operation's cost, and whether it is executed at all.</summary>
    public CostMode CostMode { get; init; }

    /// <summary>
    /// Called with the cost when all else allows the operation and nothing is executed yet: takes it off the caller's budget, or refuses
    /// with an error. Null for no budget.
    /// </summary>
    public Func<OperationCost, GraphQLError?>? Charge { get; init; }

    /// <summary>The parent of the root fields; null where they need none.</summary>
    public object? RootValue { get; init; }
}

namespace GraphApi.Execution.Http;

/// <summary>What a client wants to be answered with.</summary>
internal enum ResponseFormat
{
    /// <summary>Nothing that the endpoint can write.</summary>
    None,

    /// <summary>application/json: well-formed requests are always answered with 200.</summary>
    Json,

    /// <summary>application/graphql-response+json: the status code tells whether the operation was executed.</summary>
    GraphQLResponse,

    /// <summary>text/html: a browser that shows a page.</summary>
    Html,

    /// <summary>multipart/mixed: each response is a part.</summary>
    Multipart,

    /// <summary>text/event-stream: each response is an event.</summary>
    EventStream,
}

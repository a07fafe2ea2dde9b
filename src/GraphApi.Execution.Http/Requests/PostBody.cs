namespace GraphApi.Execution.Http;

/// <summary>What a POST brings: one request, or a batch of them.</summary>
/// <param name="Single">The only request; meaningless in a batch.</param>
/// <param name="Batch">The requests in their order; null where there is only one.</param>
internal readonly record struct PostBody(RequestParameters Single, IReadOnlyList<BatchEntry>? Batch);

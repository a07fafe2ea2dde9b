namespace GraphApi.Execution.Http;

/// <summary>What a client accepts.</summary>
/// <param name="Single">What it likes best for an answer of one response.</param>
/// <param name="Multipart">Whether it takes an incremental answer as multipart/mixed.</param>
/// <param name="EventStream">Whether it takes an answer of many responses as text/event-stream.</param>
internal readonly record struct Acceptance(ResponseFormat Single, bool Multipart, bool EventStream);

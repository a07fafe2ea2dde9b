namespace GraphApi.Execution.Http;

/// <summary>One request of a batch.</summary>
/// <param name="Parameters">What it asks; meaningless beside a refusal.</param>
/// <param name="Refusal">Why it cannot be executed; the others are nevertheless.</param>
internal readonly record struct BatchEntry(RequestParameters Parameters, BadRequestException? Refusal);

namespace GraphApi.Execution.Http;

/// <summary>A request that is refused before GraphQL sees it; becomes the response.</summary>
internal sealed class BadRequestException(int status, string code, string message) : Exception(message)
{
    /// <summary>The HTTP status code, 4xx.</summary>
    public int Status { get; } = status;

    /// <summary>One of <see cref="HttpErrorCodes"/>.</summary>
    public string Code { get; } = code;

    /// <summary>After how many seconds it is worth trying again; null for never as it is.</summary>
    public int? RetryAfter { get; init; }
}

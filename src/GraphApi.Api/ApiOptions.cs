namespace GraphApi.Api;

/// <summary>What the API allows.</summary>
public sealed record ApiOptions
{
    private readonly int _maxPageSize = 100;
    private readonly int _defaultPageSize = 20;

    /// <summary>The most items of a page, 1 to 500. Default 100. Nested pages multiply: raise it only for callers that are trusted.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of range.</exception>
    public int MaxPageSize
    {
        get => _maxPageSize;
        init => _maxPageSize = InRange(value);
    }

    /// <summary>The items of a page where the client does not say, 1 to 500. Default 20; at most <see cref="MaxPageSize"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of range.</exception>
    public int DefaultPageSize
    {
        get => Math.Min(_defaultPageSize, _maxPageSize);
        init => _defaultPageSize = InRange(value);
    }

    private static int InRange(int size) =>
        size is >= 1 and <= 500 ? size : throw new ArgumentOutOfRangeException(nameof(size), size, "Choose a page size of 1 to 500.");
}

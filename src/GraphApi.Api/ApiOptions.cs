namespace GraphApi.Api;

/// <summary>What the API allows.</summary>
public sealed record ApiOptions
{
    private readonly int _maxPageSize = 100;
    private readonly int _defaultPageSize = 20;

    /// <summary>The most items of a page, 1 to 500. Default 100. Nested pages multiply: raise it only where the callers are trusted.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of range.</exception>
    public int MaxPageSize
    {
        get => _maxPageSize;
        init => _maxPageSize = value is >= 1 and <= 500 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Choose 1 to 500.");
    }

    /// <summary>The items of a page where the client does not say, 1 to 500. Default 20; never more than <see cref="MaxPageSize"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of range.</exception>
    public int DefaultPageSize
    {
        get => Math.Min(_defaultPageSize, _maxPageSize);
        init => _defaultPageSize = value is >= 1 and <= 500 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Choose 1 to 500.");
    }
}

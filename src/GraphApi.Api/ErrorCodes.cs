namespace GraphApi.Api;

/// <summary>The stable codes of errors that resolvers give to clients, in <c>extensions.code</c>.</summary>
public static class ErrorCodes
{
    /// <summary>A cursor is damaged, of another version, or of a query with another filter or order. Start again without it.</summary>
    public const string BadCursor = "BAD_CURSOR";

    /// <summary>A page size is negative, or both first and last are given.</summary>
    public const string BadPage = "BAD_PAGE";

    /// <summary>More is asked for at once than a page may have. Ask for less and follow the cursors.</summary>
    public const string PageTooLarge = "PAGE_TOO_LARGE";

    /// <summary>A filter cannot be understood.</summary>
    public const string BadFilter = "BAD_FILTER";

    /// <summary>An argument's value cannot be understood, such as a date that does not exist.</summary>
    public const string BadValue = "BAD_VALUE";
}

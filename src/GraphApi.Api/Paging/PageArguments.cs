using GraphApi.Api.Contract;
using GraphApi.Graph.Queries;

namespace GraphApi.Api.Paging;

/// <summary>Reads first, after, last and before, and looks ahead at what is asked of the page.</summary>
internal static class PageArguments
{
    /// <summary>The page that a field asks for. Nothing is fetched or counted that the selection does not show.</summary>
    /// <exception cref="ResolverException">The arguments contradict each other or ask for too much.</exception>
    public static PageRequest Read(ResolverCall call, ApiOptions options, bool backwardToo = true)
    {
        var (first, last) = (call.Argument("first") as int?, backwardToo ? call.Argument("last") as int? : null);
        if (first is not null && last is not null)
            throw new ResolverException(
                ErrorCodes.BadPage, "Both first and last are given. Give first (with after) to go forward, or last (with before) to go back.");
        var size = Size(first, "first", options) ?? Size(last, "last", options) ?? options.DefaultPageSize;
        // A client that only counts gets no items; the cursors still have to be of this query.
        if (!call.Selection.Asks("edges") && !call.Selection.Asks("nodes") && !call.Selection.Asks("pageInfo")) size = 0;
        var before = backwardToo ? call.Argument("before") as string : null;
        return new PageRequest(size, call.Argument("after") as string, before, last is not null, call.Selection.Asks("totalCount"));
    }

    /// <summary>A count that a list field takes, bounded as pages are.</summary>
    /// <exception cref="ResolverException">It is negative or too large.</exception>
    public static int Count(ResolverCall call, string argument, ApiOptions options) =>
        Size(call.Argument(argument) as int?, argument, options) ?? options.DefaultPageSize;

    /// <summary>Checks the number of things asked for at once.</summary>
    /// <exception cref="ResolverException">There are too many.</exception>
    public static void CheckCount(int count, string argument, ApiOptions options)
    {
        if (count > options.MaxPageSize)
            throw new ResolverException(
                ErrorCodes.PageTooLarge, $"{argument} has {count} items; at most {options.MaxPageSize} are answered. Ask in several requests.");
    }

    private static int? Size(int? size, string argument, ApiOptions options) => size switch
    {
        < 0 => throw new ResolverException(ErrorCodes.BadPage, $"{argument} is {size}; give 0 to {options.MaxPageSize}."),
        { } given when given > options.MaxPageSize => throw new ResolverException(ErrorCodes.PageTooLarge,
            $"{argument} is {given}; a page has at most {options.MaxPageSize} items. Ask for fewer and follow pageInfo's cursors."),
        _ => size,
    };
}

using System.Globalization;
using GraphApi.Api.Contract;

namespace GraphApi.Api.Changes;

/// <summary>The cursor of a change: its place in the log, of which clients need not know more.</summary>
internal static class ChangeCursor
{
    private const string Prefix = "change1-";

    public static string Of(long sequence) => string.Create(CultureInfo.InvariantCulture, $"{Prefix}{sequence:x}");

    /// <exception cref="ResolverException">It is no cursor of a change.</exception>
    public static long Parse(string cursor) =>
        cursor.StartsWith(Prefix, StringComparison.Ordinal)
        && long.TryParse(cursor.AsSpan(Prefix.Length), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var sequence) && sequence >= 0
            ? sequence
            : throw new ResolverException(ErrorCodes.BadCursor, "since is not the cursor of a change; use one that a change came with, or none.");
}

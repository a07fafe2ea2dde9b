namespace GraphApi.Server.CommandLine;

/// <summary>The exit codes of all verbs; a line that cannot be parsed ends with 1 too.</summary>
internal static class ExitCodes
{
    public const int Success = 0;
    public const int Failure = 1;

    /// <summary>As shells report SIGINT.</summary>
    public const int Cancelled = 130;
}

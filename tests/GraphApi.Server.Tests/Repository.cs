namespace GraphApi.Server.Tests;

/// <summary>The checkout that the tests were built from.</summary>
internal static class Repository
{
    /// <summary>The folder with GraphApi.sln.</summary>
    public static string Root { get; } = Find();

    /// <summary>The real reports beside the checkout, or null.</summary>
    public static string? Seeds => Directory.Exists(Path.Combine(Root, "..", "shared", "seeds")) ? Path.GetFullPath(Path.Combine(Root, "..", "shared", "seeds")) : null;

    private static string Find()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "GraphApi.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests run outside a checkout with GraphApi.sln.");
        return folder;
    }
}

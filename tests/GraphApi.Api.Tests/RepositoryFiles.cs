namespace GraphApi.Api.Tests;

/// <summary>Finds files of the checkout that the tests run in.</summary>
internal static class RepositoryFiles
{
    public static string Path(params string[] parts) => System.IO.Path.Combine([Root, .. parts]);

    private static string Root
    {
        get
        {
            for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            {
                if (File.Exists(System.IO.Path.Combine(folder.FullName, "GraphApi.sln"))) return folder.FullName;
            }

            throw new DirectoryNotFoundException($"No GraphApi.sln above {AppContext.BaseDirectory}.");
        }
    }
}

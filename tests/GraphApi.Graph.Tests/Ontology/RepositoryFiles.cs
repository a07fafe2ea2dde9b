namespace GraphApi.Graph.Tests.Ontology;

/// <summary>Finds files of the checkout that the tests run in.</summary>
internal static class RepositoryFiles
{
    public static string Ontology => Path.Combine(Root, "schema", "ontology.yaml");

    /// <summary>The annotated passages, which lie beside the checkout where there are any.</summary>
    public static string GoldPassages => Path.Combine(Root, "..", "shared", "gold", "passages");

    private static string Root
    {
        get
        {
            for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            {
                if (File.Exists(Path.Combine(folder.FullName, "GraphApi.sln"))) return folder.FullName;
            }

            throw new DirectoryNotFoundException($"No GraphApi.sln above {AppContext.BaseDirectory}.");
        }
    }
}

using System.Reflection;

namespace GraphApi.E2E.Tests;

/// <summary>The paths that the build wrote into this assembly.</summary>
internal static class TestPaths
{
    /// <summary>The server of the same configuration.</summary>
    public static string Server { get; } = Metadata("Server");

    /// <summary>Where screenshots are kept.</summary>
    public static string Screenshots { get; } = Metadata("Screenshots");

    /// <summary>The folders of npm packages that tests run.</summary>
    public static string Npm { get; } = Metadata("Npm");

    /// <summary>A folder beside the server's program.</summary>
    public static string BesideServer(string name) => Path.Combine(Path.GetDirectoryName(Server)!, name);

    private static string Metadata(string key) =>
        Path.GetFullPath(typeof(TestPaths).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == key).Value!);
}

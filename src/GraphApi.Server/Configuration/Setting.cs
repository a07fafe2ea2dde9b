using System.Text.RegularExpressions;

namespace GraphApi.Server.Configuration;

/// <summary>Something that users can set: by a flag, else by an environment variable, else in the configuration file, else the default holds.</summary>
/// <param name="Key">The name in the configuration file; a colon separates levels.</param>
/// <param name="Default">The default, empty for none.</param>
/// <param name="Description">What it does, with its unit and range.</param>
internal sealed partial record Setting(string Key, string Default, string Description)
{
    /// <summary>The name of the environment variable.</summary>
    public string Variable => "GRAPHAPI_" + Key.Replace(":", "__", StringComparison.Ordinal);

    /// <summary>The flag on the command line.</summary>
    public string Flag => "--" + WordStart().Replace(Key.Replace(":", "", StringComparison.Ordinal), "-$0").ToLowerInvariant();

    [GeneratedRegex("(?<!^)[A-Z]")]
    private static partial Regex WordStart();
}

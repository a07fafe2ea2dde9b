using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace GraphApi.Extraction.Mentions.Data;

/// <summary>Reads the files <c>mentions.*.yaml</c>; unknown keys are errors.</summary>
internal static class MentionPatternReader
{
    public static MentionPatterns Load(string directory)
    {
        try
        {
            var files = Directory.GetFiles(directory, "mentions.*.yaml");
            if (files.Length == 0) throw new MentionPatternException($"{directory}: There is no file mentions.*.yaml here. Name the folder schema/patterns of this version.");
            Array.Sort(files, StringComparer.Ordinal);
            return new MentionPatterns([.. files.Select(f => Parse(File.ReadAllText(f), f))]);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new MentionPatternException($"{directory}: The pattern files cannot be read: {error.Message} Name a folder that exists and may be read.", error);
        }
    }

    public static MentionPatternFile Parse(string text, string fileName)
    {
        try
        {
            return new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build().Deserialize<MentionPatternFile>(text) ?? new MentionPatternFile();
        }
        catch (YamlException error)
        {
            throw new MentionPatternException($"{fileName}:{error.Start.Line}: {error.InnerException?.Message ?? error.Message} Correct the key or the value; the comments of the file tell which there are.", error);
        }
    }
}

using GraphApi.Extraction.Provisions.Patterns;
using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace GraphApi.Extraction.Provisions;

/// <summary>The words by which Korean and English texts state what laws demand, read from schema/patterns. Immutable; one serves all workers.</summary>
public sealed class ProvisionPatterns
{
    private ProvisionPatterns(ProvisionWords korean, ProvisionWords english) => (Korean, English) = (korean, english);

    internal ProvisionWords Korean { get; }

    internal ProvisionWords English { get; }

    /// <summary>Reads provisions.ko.yaml and provisions.en.yaml from <paramref name="directory"/>.</summary>
    /// <exception cref="IOException">A file is missing or cannot be read.</exception>
    /// <exception cref="InvalidDataException">A file is not as it should be; the message says where and what.</exception>
    public static ProvisionPatterns Load(string directory)
    {
        var (koreanPath, englishPath) = (Path.Combine(directory, "provisions.ko.yaml"), Path.Combine(directory, "provisions.en.yaml"));
        var (korean, english) = (Read(koreanPath, english: false), Read(englishPath, english: true));
        foreach (var (one, other, path) in new[] { (korean, english, englishPath), (english, korean, koreanPath) })
        {
            if (one.DutyNames.Keys.FirstOrDefault(d => !other.DutyNames.ContainsKey(d)) is { } missing) throw new InvalidDataException($"{path}: the duty '{missing}' is missing here; name it, as names are given in both languages.");
        }

        return new ProvisionPatterns(korean, english);
    }

    private static ProvisionWords Read(string path, bool english)
    {
        try
        {
            using var reader = new StreamReader(path);
            var file = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build().Deserialize<ProvisionFile>(reader)
                ?? throw new InvalidDataException($"{path} is empty; it must hold the provision patterns.");
            foreach (var (id, words) in file.Duties.Concat(file.Parties).Concat(file.Penalties))
            {
                if (words.Count == 0) throw new InvalidDataException($"{path}: '{id}' has no words; give it one.");
            }

            return new ProvisionWords(file, english);
        }
        catch (YamlException e)
        {
            throw new InvalidDataException($"{path}, line {e.Start.Line}: {e.InnerException?.Message ?? e.Message}", e);
        }
    }
}

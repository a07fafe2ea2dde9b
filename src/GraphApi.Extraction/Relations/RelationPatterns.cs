using GraphApi.Extraction.Relations.Patterns;

namespace GraphApi.Extraction.Relations;

/// <summary>The words by which Korean and English texts state relations, read from schema/patterns. Immutable; one serves all workers.</summary>
public sealed class RelationPatterns
{
    private RelationPatterns(LanguagePatterns korean, LanguagePatterns english) => (Korean, English) = (korean, english);

    internal LanguagePatterns Korean { get; }

    internal LanguagePatterns English { get; }

    /// <summary>Reads relations.ko.yaml and relations.en.yaml from <paramref name="directory"/>.</summary>
    /// <exception cref="IOException">A file is missing or cannot be read.</exception>
    /// <exception cref="InvalidDataException">A file is not as it should be; the message says where and what.</exception>
    public static RelationPatterns Load(string directory) =>
        new(PatternLoader.Load(Path.Combine(directory, "relations.ko.yaml"), "ko"), PatternLoader.Load(Path.Combine(directory, "relations.en.yaml"), "en"));
}

using System.Security.Cryptography;
using System.Text;
using GraphApi.Extraction.Lexicon;
using GraphApi.Extraction.Mentions;
using GraphApi.Extraction.Provisions;
using GraphApi.Extraction.Relations;
using GraphApi.Graph.Ontology;

namespace GraphApi.Extraction.Pipeline;

/// <summary>Everything that extraction is driven by: ontology, lexicon and patterns, read once and shared by all workers.</summary>
public sealed record ExtractionData
{
    /// <summary>The ontology.</summary>
    public required OntologyDefinition Ontology { get; init; }

    /// <summary>The known entities.</summary>
    public required EntityLexicon Lexicon { get; init; }

    /// <summary>How names are recognised.</summary>
    public required MentionPatterns Mentions { get; init; }

    /// <summary>How relations are recognised.</summary>
    public required RelationPatterns Relations { get; init; }

    /// <summary>How provisions are recognised.</summary>
    public required ProvisionPatterns Provisions { get; init; }

    /// <summary>
    /// The version of the code that reads: raise it with every change after which a document may be read otherwise, so that documents are read again. A module's
    /// own id would do that by itself, but differs from build to build, and a snapshot could never be compared.
    /// </summary>
    public const int RulesVersion = 2;

    /// <summary>Sixteen hexadecimal digits that change whenever code (<see cref="RulesVersion"/>), ontology, lexicon or patterns do: documents read under another one are read again.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>Reads <c>ontology.yaml</c>, <c>lexicon/*.yaml</c> and <c>patterns/*.yaml</c> below <paramref name="schemaDirectory"/>.</summary>
    /// <param name="schemaDirectory">The folder <c>schema</c>.</param>
    /// <param name="useLexicon">False to read documents by the general rules alone.</param>
    /// <exception cref="OntologyException">The ontology cannot be used.</exception>
    /// <exception cref="LexiconException">The lexicon cannot be used.</exception>
    /// <exception cref="MentionPatternException">A pattern file of mentions cannot be used.</exception>
    /// <exception cref="InvalidDataException">A pattern file of relations or provisions is not as it should be.</exception>
    /// <exception cref="IOException">A file is missing or cannot be read.</exception>
    public static ExtractionData Load(string schemaDirectory, bool useLexicon = true)
    {
        var ontologyPath = Path.Combine(schemaDirectory, "ontology.yaml");
        var lexiconDirectory = Path.Combine(schemaDirectory, "lexicon");
        var patternDirectory = Path.Combine(schemaDirectory, "patterns");
        var ontology = OntologyFile.Load(ontologyPath);
        return new ExtractionData
        {
            Ontology = ontology,
            Lexicon = useLexicon ? LexiconFiles.Load(lexiconDirectory, ontology) : EntityLexicon.Empty,
            Mentions = MentionPatterns.Load(patternDirectory),
            Relations = RelationPatterns.Load(patternDirectory),
            Provisions = ProvisionPatterns.Load(patternDirectory),
            Fingerprint = FingerprintOf(ontologyPath, useLexicon ? lexiconDirectory : null, patternDirectory),
        };
    }

    private static string FingerprintOf(string ontologyPath, string? lexiconDirectory, string patternDirectory)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"rules {RulesVersion}"));
        List<string> files = [ontologyPath];
        foreach (var directory in (string?[])[lexiconDirectory, patternDirectory])
        {
            if (directory is null) continue;
            var inside = Directory.GetFiles(directory, "*.yaml");
            Array.Sort(inside, StringComparer.Ordinal);
            files.AddRange(inside);
        }

        foreach (var file in files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"\n{Path.GetFileName(file)}\n"));
            // Line endings differ between checkouts; what the file says does not.
            hash.AppendData(Encoding.UTF8.GetBytes(File.ReadAllText(file).ReplaceLineEndings("\n")));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..16];
    }
}

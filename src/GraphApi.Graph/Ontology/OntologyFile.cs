using GraphApi.Graph.Ontology.Loading;

namespace GraphApi.Graph.Ontology;

/// <summary>Reads an ontology from YAML and checks it whole, so that whoever edits it sees all mistakes at once.</summary>
public static class OntologyFile
{
    /// <summary>Reads the file at <paramref name="path"/>.</summary>
    /// <exception cref="OntologyException">The file cannot be read, is no YAML or breaks a rule; every problem is told.</exception>
    public static OntologyDefinition Load(string path)
    {
        string text;
        try
        {
            text = File.ReadAllText(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new OntologyException(
                [new OntologyProblem(path, 1, $"The ontology cannot be read: {error.Message}", "Name a file that exists and may be read.")], error);
        }

        return Parse(text, path);
    }

    /// <summary>Reads an ontology from its text; <paramref name="fileName"/> only appears in messages.</summary>
    /// <exception cref="OntologyException">The text is no YAML or breaks a rule; every problem is told.</exception>
    public static OntologyDefinition Parse(string text, string fileName)
    {
        var problems = new ProblemList(fileName);
        var draft = YamlTree.Read(text, problems) is { } root ? OntologyReader.Read(root, problems) : null;
        if (draft is not null) OntologyRules.Check(draft, problems);
        problems.ThrowIfAny();
        return OntologyBuilder.Build(draft!);
    }
}

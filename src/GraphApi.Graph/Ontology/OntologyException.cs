namespace GraphApi.Graph.Ontology;

/// <summary>An ontology file that cannot be used. It holds every problem that was found, not only the first.</summary>
public sealed class OntologyException : Exception
{
    /// <summary>Makes one for at least one problem.</summary>
    public OntologyException(IReadOnlyList<OntologyProblem> problems, Exception? inner = null)
        : base(string.Join('\n', problems), inner) => Problems = problems;

    /// <summary>The problems, by line.</summary>
    public IReadOnlyList<OntologyProblem> Problems { get; }
}

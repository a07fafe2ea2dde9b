namespace GraphApi.Graph.Ontology.Loading;

/// <summary>Collects what is wrong with one file.</summary>
internal sealed class ProblemList(string file)
{
    private readonly List<OntologyProblem> _problems = [];

    public void Add(int line, string what, string mend) => _problems.Add(new OntologyProblem(file, line, what, mend));

    public void ThrowIfAny()
    {
        if (_problems.Count > 0) throw new OntologyException([.. _problems.OrderBy(p => p.Line).Distinct()]);
    }
}

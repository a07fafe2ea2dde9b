namespace GraphApi.Graph.Ontology;

/// <summary>Something wrong in an ontology file.</summary>
/// <param name="File">The file's name as it was given.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="What">What is wrong: one sentence.</param>
/// <param name="Mend">What to do about it: one sentence.</param>
public sealed record OntologyProblem(string File, int Line, string What, string Mend)
{
    /// <summary>The problem on one line: file, line, what, mend.</summary>
    public override string ToString() => $"{File}:{Line}: {What} {Mend}";
}

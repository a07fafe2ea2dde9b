namespace GraphApi.Extraction.Lexicon;

/// <summary>Lexicon files that cannot be used. The message has one line for every problem: file, line, what is wrong, what to do.</summary>
public sealed class LexiconException : Exception
{
    /// <summary>Makes one for at least one problem.</summary>
    public LexiconException(IReadOnlyList<string> problems, Exception? inner = null)
        : base(string.Join('\n', problems), inner) => Problems = problems;

    /// <summary>The problems, by file and line.</summary>
    public IReadOnlyList<string> Problems { get; }
}

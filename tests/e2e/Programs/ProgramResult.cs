namespace GraphApi.E2E.Tests.Programs;

/// <summary>How a program ended and what it wrote.</summary>
/// <param name="Code">The exit code; 128 and the signal's number where a signal ended it.</param>
/// <param name="Out">The lines on standard output.</param>
/// <param name="Error">The lines on standard error.</param>
internal sealed record ProgramResult(int Code, IReadOnlyList<string> Out, IReadOnlyList<string> Error)
{
    public override string ToString() => $"exit code {Code}\n{string.Join('\n', Out)}\n{string.Join('\n', Error)}";
}

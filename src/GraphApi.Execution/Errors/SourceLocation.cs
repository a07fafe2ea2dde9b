namespace GraphApi.Execution.Errors;

/// <summary>A place in a GraphQL document, as responses show it (section 7.1.2).</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column in Unicode code points, from 1.</param>
public readonly record struct SourceLocation(int Line, int Column);

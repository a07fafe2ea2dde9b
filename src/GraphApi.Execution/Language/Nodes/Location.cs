namespace GraphApi.Execution.Language;

/// <summary>
/// Where a node stands in the source. Offsets count bytes of UTF-8; line and column count from 1, columns in Unicode code points.
/// </summary>
/// <param name="Start">The offset of the first byte.</param>
/// <param name="End">The offset behind the last byte.</param>
/// <param name="Line">The line of the first character. LF, CR and CRLF each end a line.</param>
/// <param name="Column">The column of the first character.</param>
public readonly record struct Location(int Start, int End, int Line, int Column);

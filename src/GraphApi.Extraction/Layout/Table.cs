namespace GraphApi.Extraction.Layout;

/// <summary>A table, its repeated headers taken out, its row spans filled.</summary>
/// <param name="Header">The cells of the header row; empty where the table has none.</param>
/// <param name="Rows">The rows below it. Rows may be longer or shorter than the header.</param>
public sealed record Table(IReadOnlyList<TableCell> Header, IReadOnlyList<IReadOnlyList<TableCell>> Rows);

using GraphApi.Extraction.Text;

namespace GraphApi.Extraction.Layout;

/// <summary>A cell of a table.</summary>
/// <param name="Text">Its text; list items glued into it by HTML are in <paramref name="Items"/> and joined by line feeds here.</param>
/// <param name="Items">Its list items, each with its text and depth (from 0); one item of depth 0 where the cell is no list; none where it is empty.</param>
/// <param name="Inherited">Whether it is empty in the source and its text was taken over from the cell above (a row span).</param>
public sealed record TableCell(MappedText Text, IReadOnlyList<(MappedText Text, int Depth)> Items, bool Inherited);

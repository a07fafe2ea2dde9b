namespace GraphApi.Graph.Model;

/// <summary>A part of a document below a heading. The heading's words are read from the text, where that is at hand.</summary>
/// <param name="Index">Its number within the document, from 0, in reading order.</param>
/// <param name="Parent">The number of the section around it, or -1.</param>
/// <param name="Level">How deep it lies, from 1.</param>
/// <param name="Heading">Where the heading stands.</param>
/// <param name="EndLine">The last line that belongs to it.</param>
public sealed record Section(int Index, int Parent, int Level, TextSpan Heading, int EndLine);

namespace GraphApi.Extraction.Mentions;

/// <summary>A pattern file that cannot be used. The message names file and line, what is wrong and what to do.</summary>
public sealed class MentionPatternException(string message, Exception? inner = null) : Exception(message, inner);

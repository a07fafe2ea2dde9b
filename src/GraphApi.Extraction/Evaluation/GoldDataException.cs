namespace GraphApi.Extraction.Evaluation;

/// <summary>Gold data that cannot be used. The message names file and line, what is wrong and what to do.</summary>
public sealed class GoldDataException(string message, Exception? inner = null) : Exception(message, inner);

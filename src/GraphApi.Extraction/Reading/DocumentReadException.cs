namespace GraphApi.Extraction.Reading;

/// <summary>A file could not be read as a document. The message is one line: what is wrong, with which file, and what to do.</summary>
public sealed class DocumentReadException : Exception
{
    /// <summary>Makes the error.</summary>
    /// <param name="code">A code of <see cref="DocumentReadError"/>.</param>
    /// <param name="message">What is wrong, with which file, and what to do.</param>
    /// <param name="inner">What caused it, or null.</param>
    public DocumentReadException(DocumentReadError code, string message, Exception? inner = null) : base(message, inner) => Code = code;

    /// <summary>What is wrong.</summary>
    public DocumentReadError Code { get; }
}

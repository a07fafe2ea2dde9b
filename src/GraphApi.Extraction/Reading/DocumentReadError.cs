namespace GraphApi.Extraction.Reading;

/// <summary>Why a file cannot be read as a document.</summary>
public enum DocumentReadError
{
    /// <summary>There is no such file, or it may not be opened.</summary>
    NotReadable,

    /// <summary>It holds nothing but white space.</summary>
    Empty,

    /// <summary>It is larger than <see cref="ReaderOptions.MaxBytes"/>.</summary>
    TooLarge,

    /// <summary>Its ending is none that is known.</summary>
    UnknownFormat,

    /// <summary>Its bytes are no text.</summary>
    NotText,

    /// <summary>Its text is in an encoding that is not known.</summary>
    UnknownEncoding,
}

namespace GraphApi.Graph.Model;

/// <summary>A document that facts come from.</summary>
public sealed record Document
{
    /// <summary>The id: the file's name without its ending. A file of the same name replaces what the earlier one said.</summary>
    public required string Id { get; init; }

    /// <summary>The SHA-256 of the file's bytes, 64 lower-case hexadecimal digits.</summary>
    public required string Sha256 { get; init; }

    /// <summary>The file's name with its ending.</summary>
    public required string FileName { get; init; }

    /// <summary>The media type it was read as, such as <c>text/plain</c>.</summary>
    public required string MediaType { get; init; }

    /// <summary>The language that most of it is written in: "ko" or "en".</summary>
    public required string Language { get; init; }

    /// <summary>The number of lines.</summary>
    public required int Lines { get; init; }

    /// <summary>The number of bytes of the file.</summary>
    public required long Bytes { get; init; }

    /// <summary>When it was published, where that is known.</summary>
    public PartialDate? Published { get; init; }

    /// <summary>The fingerprint of the pipeline (code version, lexicon, patterns, ontology) that read it.</summary>
    public required string Pipeline { get; init; }
}

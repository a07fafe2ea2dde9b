namespace GraphApi.Extraction.Evaluation;

/// <summary>A passage with all that annotators found in it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Document">The first three digits of the document's file name.</param>
/// <param name="FirstLine">The first line, from 1.</param>
/// <param name="LastLine">The last line, inclusive.</param>
/// <param name="Language">"ko" or "en".</param>
/// <param name="Entities">The entities.</param>
/// <param name="Relations">The relations.</param>
public sealed record GoldPassage(string Id, string Document, int FirstLine, int LastLine, string Language,
    IReadOnlyList<GoldEntity> Entities, IReadOnlyList<GoldRelation> Relations);

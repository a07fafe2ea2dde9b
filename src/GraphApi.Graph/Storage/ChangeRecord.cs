namespace GraphApi.Graph.Storage;

/// <summary>An entry of the change log.</summary>
/// <param name="Sequence">Its number; later changes have larger ones, without regard to gaps.</param>
/// <param name="Version">The version of the graph that the commit made.</param>
/// <param name="At">When, UTC.</param>
/// <param name="Actor">Who.</param>
/// <param name="Reason">Why.</param>
/// <param name="Kind">What happened.</param>
/// <param name="Subject">To what kind of thing.</param>
/// <param name="SubjectId">To which one.</param>
public sealed record ChangeRecord(long Sequence, long Version, DateTimeOffset At, string Actor, string Reason,
    ChangeKind Kind, ChangeSubject Subject, string SubjectId);

namespace GraphApi.Extraction.Evaluation;

/// <summary>How well extraction did on passages that annotators read.</summary>
public sealed record EvaluationReport
{
    /// <summary>Entities by passage, in the order of the gold data; likewise <see cref="Relations"/>.</summary>
    public required IReadOnlyList<(GoldPassage Passage, Score Entities, Score Relations)> Passages { get; init; }

    /// <summary>Entities by node type.</summary>
    public required IReadOnlyDictionary<string, Score> EntityTypes { get; init; }

    /// <summary>Relations by type.</summary>
    public required IReadOnlyDictionary<string, Score> RelationTypes { get; init; }

    /// <summary>Of the matched relations: how many there are, and how many of them have the same status (actual or not).</summary>
    public required (int Same, int All) Status { get; init; }

    /// <summary>Of the gold's dates, amounts, currencies and scores on matched relations: how many there are, and how many the edge gives equally.</summary>
    public required (int Same, int All) Properties { get; init; }

    /// <summary>Of the facts behind the questions: how many there are, and how many are in the graph.</summary>
    public required (int Present, int All) Facts { get; init; }

    /// <summary>Everything missed and everything spurious.</summary>
    public required IReadOnlyList<EvaluationError> Errors { get; init; }

    /// <summary>All entities together, of one language or of both.</summary>
    public Score Entities(string? language = null) => Sum(language, p => p.Entities);

    /// <summary>All relations together, of one language or of both.</summary>
    public Score Relations(string? language = null) => Sum(language, p => p.Relations);

    /// <summary>The mean over passages of the F1 of entities, 0 to 1.</summary>
    public double MeanEntityF1 => Passages.Count == 0 ? 0 : Passages.Average(p => p.Entities.F1);

    /// <summary>The mean over passages of the F1 of relations, 0 to 1.</summary>
    public double MeanRelationF1 => Passages.Count == 0 ? 0 : Passages.Average(p => p.Relations.F1);

    private Score Sum(string? language, Func<(GoldPassage Passage, Score Entities, Score Relations), Score> of) =>
        Passages.Where(p => language is null || p.Passage.Language == language).Aggregate(default(Score), (sum, p) => sum + of(p));
}

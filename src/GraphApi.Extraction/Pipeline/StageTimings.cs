namespace GraphApi.Extraction.Pipeline;

/// <summary>How long the stages took.</summary>
/// <param name="Layout">Taking the text apart into blocks.</param>
/// <param name="Mentions">Finding names and entities.</param>
/// <param name="Relations">Finding relations.</param>
/// <param name="Assembly">Putting the contribution together.</param>
public readonly record struct StageTimings(TimeSpan Layout, TimeSpan Mentions, TimeSpan Relations, TimeSpan Assembly)
{
    /// <summary>Both together.</summary>
    public static StageTimings operator +(StageTimings a, StageTimings b) =>
        new(a.Layout + b.Layout, a.Mentions + b.Mentions, a.Relations + b.Relations, a.Assembly + b.Assembly);

    /// <summary>Both together.</summary>
    public static StageTimings Add(StageTimings left, StageTimings right) => left + right;

    /// <summary>All stages together.</summary>
    public TimeSpan Total => Layout + Mentions + Relations + Assembly;
}

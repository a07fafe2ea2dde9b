namespace GraphApi.Extraction.Values;

/// <summary>What a value found in a text measures.</summary>
public enum ValueKind
{
    /// <summary>A day, month or year: property <c>date</c>.</summary>
    Date,

    /// <summary>A stretch of time with a beginning and an end: <c>start</c>, <c>end</c>.</summary>
    Period,

    /// <summary>A sum of money: <c>amount</c>, <c>currency</c>.</summary>
    Money,

    /// <summary>A share in percent: <c>percent</c>.</summary>
    Percentage,

    /// <summary>The result of a vote: <c>votesFor</c>, <c>votesAgainst</c>, <c>abstained</c>.</summary>
    Votes,

    /// <summary>A model's number of parameters: <c>parameters</c>.</summary>
    Parameters,

    /// <summary>Points in a test: <c>score</c>.</summary>
    Score,
}

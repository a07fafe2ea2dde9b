namespace GraphApi.Graph.Model;

/// <summary>How precise a date is.</summary>
public enum DatePrecision
{
    /// <summary>A year.</summary>
    Year = 1,

    /// <summary>A month of a year.</summary>
    Month = 2,

    /// <summary>A day.</summary>
    Day = 3,
}

namespace GraphApi.Graph.Model;

/// <summary>Whether an assertion speaks of a completed fact. The order is that of preference.</summary>
public enum Status
{
    /// <summary>A fact.</summary>
    Actual,

    /// <summary>Was a fact and has ended.</summary>
    Former,

    /// <summary>Is planned or announced for the future.</summary>
    Planned,

    /// <summary>What a draft or a bill under way would do.</summary>
    Proposed,

    /// <summary>Applied for and not granted yet.</summary>
    Applied,

    /// <summary>Somebody claims it; the document does not vouch for it.</summary>
    Claimed,

    /// <summary>The document says that it is not so.</summary>
    Denied,
}

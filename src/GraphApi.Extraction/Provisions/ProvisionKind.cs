namespace GraphApi.Extraction.Provisions;

/// <summary>What a provision does.</summary>
internal enum ProvisionKind
{
    /// <summary>Somebody has to do something.</summary>
    Obligation,

    /// <summary>Something must not be done.</summary>
    Prohibition,

    /// <summary>What a breach costs.</summary>
    Penalty,

    /// <summary>Something has to be done by a date or within a period.</summary>
    Deadline,

    /// <summary>From what size on the rules hold: training compute, money.</summary>
    Threshold,

    /// <summary>A part of the rules starts to apply.</summary>
    Application,
}

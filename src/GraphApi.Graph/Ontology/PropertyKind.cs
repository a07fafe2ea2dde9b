namespace GraphApi.Graph.Ontology;

/// <summary>What values a property takes.</summary>
public enum PropertyKind
{
    /// <summary>Unicode text.</summary>
    Text,

    /// <summary>A decimal number.</summary>
    Number,

    /// <summary>A date as precise as the text gives it: year, month or day (<see cref="Model.PartialDate"/>).</summary>
    Date,

    /// <summary>True or false.</summary>
    Boolean,
}

using GraphApi.Graph.Model;

namespace GraphApi.Graph.Queries;

/// <summary>A test on edges; a tree of the cases nested here. The leaves that speak of assertions hold where one assertion satisfies them;
/// leaves under one <see cref="Assertion"/> must be satisfied by the same assertion.</summary>
public abstract record EdgeFilter
{
    private EdgeFilter()
    {
    }

    /// <summary>All of these hold; true where there is none.</summary>
    public sealed record And(IReadOnlyList<EdgeFilter> Filters) : EdgeFilter;

    /// <summary>At least one of these holds; false where there is none.</summary>
    public sealed record Or(IReadOnlyList<EdgeFilter> Filters) : EdgeFilter;

    /// <summary>This does not hold.</summary>
    public sealed record Not(EdgeFilter Filter) : EdgeFilter;

    /// <summary>One assertion of the edge satisfies all tests that are not null.</summary>
    public sealed record Assertion : EdgeFilter
    {
        /// <summary>Its origin is one of these.</summary>
        public IReadOnlyList<Origin>? Origins { get; init; }

        /// <summary>Its status is one of these.</summary>
        public IReadOnlyList<Status>? Statuses { get; init; }

        /// <summary>Its confidence is at least this, 0 to 1.</summary>
        public double? MinConfidence { get; init; }

        /// <summary>Its evidence lies in one of these documents.</summary>
        public IReadOnlyList<string>? DocumentIds { get; init; }

        /// <summary>Its properties satisfy these conditions, by name.</summary>
        public IReadOnlyList<(string Property, Condition Condition)> Properties { get; init; } = [];
    }
}

using GraphApi.Graph.Ontology;

namespace GraphApi.Api.Schema;

/// <summary>Arguments and types that many fields share.</summary>
internal static class CommonSdl
{
    public static readonly IReadOnlyList<SdlArgument> Paging =
    [
        new("first", "Int", "The first so many (20 where neither first nor last is given)."),
        new("after", "String", "Only what comes after this cursor."),
        new("last", "Int", "The last so many; not together with first."),
        new("before", "String", "Only what comes before this cursor."),
    ];

    public static readonly SdlArgument Origin =
        new("origin", "[Origin!]", "Only what an assertion of one of these origins says; all where null.");

    public static readonly SdlArgument Status =
        new("status", "[Status!]", "Only what an assertion of one of these statuses says; any where null.", "[ACTUAL]");

    public static string TypeOf(PropertyKind kind) => kind switch
    {
        PropertyKind.Number => "BigDecimal",
        PropertyKind.Date => "PartialDate",
        PropertyKind.Boolean => "Boolean",
        _ => "String",
    };

    public static string FilterOf(PropertyKind kind) => kind switch
    {
        PropertyKind.Number => "NumberFilter",
        PropertyKind.Date => "DateFilter",
        PropertyKind.Boolean => "BooleanFilter",
        _ => "TextFilter",
    };

    public static SdlField Field(PropertyDefinition property) =>
        new(property.Name, TypeOf(property.Kind), $"{property.Description.TrimEnd('.')} ({property.Label.Ko}).");

    public static SdlArgument Filter(PropertyDefinition property) =>
        new(property.Name, FilterOf(property.Kind), $"On: {property.Description.TrimEnd('.')}.");

    /// <summary>The fields of a connection whose edges are of this type.</summary>
    public static IEnumerable<SdlField> Connection(string edge, string node) =>
    [
        new("edges", $"[{edge}!]!", "The items of the page with their cursors."),
        new("nodes", $"[{node}!]!", "The items alone, for clients that need no cursor of each."),
        new("pageInfo", "PageInfo!", "Whether there is more, and where."),
        new("totalCount", "Int!", "How many there are in all, pages aside; counted only where it is asked for.") { Weight = CostSdl.Counting },
    ];
}

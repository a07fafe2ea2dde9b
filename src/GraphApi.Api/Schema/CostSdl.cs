namespace GraphApi.Api.Schema;

/// <summary>Writes what fields cost: @cost and @listSize of the GraphQL Cost Directives specification, declared in core.graphql.</summary>
internal static class CostSdl
{
    /// <summary>Passes over all that a filter lets through, whatever the page shows.</summary>
    public const int Counting = 5;

    /// <summary>Reads the places where documents name entities, of which a well-known entity has thousands.</summary>
    public const int ReadingMentions = 5;

    private static readonly int s_pageSize = new ApiOptions().DefaultPageSize;

    /// <summary>The directives of a field, with a space before each; empty where the defaults hold.</summary>
    /// <param name="field">The field.</param>
    /// <param name="onInterface">Whether it is an interface's, which have no weights (section 9.1.1 of the specification).</param>
    public static string Of(SdlField field, bool onInterface)
    {
        var weight = field.Weight is { } given && !onInterface ? $" @cost(weight: \"{given}\")" : "";
        var slicing = field.Arguments.Select(a => a.Name).Where(name => name is "first" or "last").Select(name => $"\"{name}\"").ToList();
        if (slicing.Count == 0) return weight;
        var sized = field.Type.EndsWith("Connection!", StringComparison.Ordinal) ? " sizedFields: [\"edges\", \"nodes\"]," : "";
        // Without first and last a page has its default size, which assumedSize tells.
        return $"{weight} @listSize(assumedSize: {s_pageSize}, slicingArguments: [{string.Join(", ", slicing)}],{sized} requireOneSlicingArgument: false)";
    }
}

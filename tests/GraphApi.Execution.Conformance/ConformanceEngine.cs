using GraphApi.Execution.Cost;
using GraphApi.Execution.Language;
using GraphApi.Execution.TypeSystem;

namespace GraphApi.Execution.Conformance;

/// <summary>An engine over any schema, with limits so wide that no test of a specification meets them.</summary>
internal static class ConformanceEngine
{
    private const int Events = 3;

    // The parser's largest depth; what walks syntax trees is recursive.
    private const int MaxDepth = 1_000;

    private static readonly SchemaOptions s_schema = new()
    {
        // Also a scalar whose name the engine knows is like any other here.
        ScalarCoercion = _ => ReadyMadeScalars.Find("JSON"),
        IncrementalDelivery = true,
        Parser = ParserOptions.Trusted with { MaxDepth = MaxDepth },
    };

    private static readonly EngineOptions s_engine = new()
    {
        Parser = new() { MaxTokens = int.MaxValue, MaxDocumentBytes = int.MaxValue, MaxDepth = MaxDepth },
        Validation = new() { MaxErrors = int.MaxValue, MaxSteps = int.MaxValue },
        Cost = CostOptions.Unlimited,
        Limits = new()
        {
            MaxDepth = int.MaxValue,
            MaxAliases = int.MaxValue,
            MaxDirectives = int.MaxValue,
            MaxFieldErrors = int.MaxValue,
            MaxResponseBytes = long.MaxValue / 4,
            Deadline = Timeout.InfiniteTimeSpan,
            MaxRootFields = int.MaxValue,
            MaxListItems = 10_000_000,
            MaxPlanFields = int.MaxValue,
        },
        CachedDocuments = 0,
    };

    /// <exception cref="Errors.SyntaxException">The schema cannot be read.</exception>
    /// <exception cref="Errors.SchemaException">The schema is not valid.</exception>
    public static GraphQLEngine Of(string sdl)
    {
        var schema = SchemaBuilder.FromSdl(sdl, s_schema);
        var values = new DefaultValues(schema);
        var builder = new GraphQLEngineBuilder(schema)
            .DefaultTypeOf(value => (string)value)
            .DefaultProperty(values.ResolverOf);
        if (schema.SubscriptionType is { } subscription)
        {
            foreach (var field in subscription.Fields)
                builder.Source(field.Name, _ => new(CountAsync())).Property(subscription.Name, field.Name, values.ResolverOf(field));
        }

        return builder.Build(s_engine);
    }

    private static async IAsyncEnumerable<object?> CountAsync()
    {
        for (var count = 1; count <= Events; count++)
        {
            await Task.Yield();
            yield return count;
        }
    }
}

using GraphApi.Api.Contract;
using GraphApi.Execution;

namespace GraphApi.Server.Binding;

/// <summary>Binds the resolvers, which know no engine, to ours.</summary>
internal static class EngineBinding
{
    /// <summary>Binds every field of the map.</summary>
    /// <exception cref="ArgumentException">The schema lacks a field of the map.</exception>
    public static GraphQLEngineBuilder Bind(this GraphQLEngineBuilder builder, ResolverMap map)
    {
        foreach (var ((type, field), resolver) in map.Batch) builder.Field(type, field, context => CallAsync(resolver, context));
        foreach (var ((type, field), read) in map.Properties) builder.Property(type, field, new PropertyResolver(read));
        return builder.DefaultTypeOf(new TypeResolver(map.TypeOf));
    }

    private static async ValueTask<IReadOnlyList<object?>> CallAsync(IResolver resolver, FieldContext context)
    {
        try
        {
            var values = await resolver.ResolveAsync(new BoundCall(context));
            return HasError(values) ? [.. values.Select(Translated)] : values;
        }
        catch (ResolverException e)
        {
            throw new GraphQLException(e.Message, e.Code);
        }
    }

    private static bool HasError(IReadOnlyList<object?> values)
    {
        for (var i = 0; i < values.Count; i++)
        {
            if (values[i] is ResolverException) return true;
        }

        return false;
    }

    private static object? Translated(object? value) => value is ResolverException e ? new GraphQLException(e.Message, e.Code) : value;
}

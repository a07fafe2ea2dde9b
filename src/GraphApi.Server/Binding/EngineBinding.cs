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
        foreach (var ((type, field), resolver) in map.Batch) builder.Field(type, field, context => resolver.ResolveAsync(new BoundCall(context)));
        foreach (var ((type, field), read) in map.Properties) builder.Property(type, field, new PropertyResolver(read));
        foreach (var (field, source) in map.Sources) builder.Source(field, context => source.OpenAsync(new BoundCall(context)));
        return builder.DefaultTypeOf(new TypeResolver(map.TypeOf));
    }

    /// <summary>What resolvers want callers to read, as our engine says it; null for faults.</summary>
    public static GraphQLException? Translate(Exception exception) => exception is ResolverException error ? new GraphQLException(error.Message, error.Code) : null;
}

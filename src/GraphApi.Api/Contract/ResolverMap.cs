namespace GraphApi.Api.Contract;

/// <summary>Which resolver answers which field, and which object type a value has: all that a host needs beside the SDL.</summary>
public sealed class ResolverMap
{
    private readonly Dictionary<(string Type, string Field), IResolver> _batch = [];
    private readonly Dictionary<(string Type, string Field), Func<object, object?>> _properties = [];
    private readonly Dictionary<string, IEventSource> _sources = [];

    /// <summary>The fields that fetch, with their resolvers.</summary>
    public IReadOnlyDictionary<(string Type, string Field), IResolver> Batch => _batch;

    /// <summary>The fields that are read off their parent at once.</summary>
    public IReadOnlyDictionary<(string Type, string Field), Func<object, object?>> Properties => _properties;

    /// <summary>The fields of the subscription root, with the sources of their events. An event is the field's value.</summary>
    public IReadOnlyDictionary<string, IEventSource> Sources => _sources;

    /// <summary>Tells the object type of a value where the schema only says an interface or a union.</summary>
    public required Func<object, string> TypeOf { get; init; }

    /// <summary>Binds a field that fetches.</summary>
    public void Add(string type, string field, IResolver resolver) => _batch.Add((type, field), resolver);

    /// <summary>Binds a field of the subscription root.</summary>
    public void Add(string field, IEventSource source) => _sources.Add(field, source);

    /// <summary>Binds a field that is read off its parent.</summary>
    public void Add<TParent>(string type, string field, Func<TParent, object?> read) where TParent : class =>
        _properties.Add((type, field), parent => read((TParent)parent));
}

using System.Runtime.CompilerServices;
using GraphApi.Execution.TypeSystem;

namespace GraphApi.Execution.Planning;

/// <summary>
/// Identifies a merged selection: equal sources on the same type compile to the same plan. Sharing plans keeps them small where
/// every member of an interface asks for the same below, and lets one level's equal objects be resolved together.
/// </summary>
/// <param name="type">The type that the fields are selected on.</param>
/// <param name="sources">The selection sets.</param>
/// <param name="group">What the fields around are executed for; null where @defer and @stream have no effect.</param>
internal readonly struct SelectionKey(CompositeType type, SelectionSource[] sources, DeferUsageSet? group) : IEquatable<SelectionKey>
{
    private readonly CompositeType _type = type;
    private readonly SelectionSource[] _sources = sources;
    private readonly DeferUsageSet? _group = group;

    public bool Equals(SelectionKey other)
    {
        if (_type != other._type || _sources.Length != other._sources.Length || !Equals(_group, other._group)) return false;
        for (var i = 0; i < _sources.Length; i++)
        {
            if (!ReferenceEquals(_sources[i].Set, other._sources[i].Set) || _sources[i].Defer != other._sources[i].Defer) return false;
            if (!Equals(_sources[i].Condition, other._sources[i].Condition)) return false;
        }

        return true;
    }

    public override bool Equals(object? obj) => obj is SelectionKey other && Equals(other);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(_type);
        hash.Add(_group);
        foreach (var source in _sources)
        {
            hash.Add(RuntimeHelpers.GetHashCode(source.Set));
            hash.Add(source.Condition);
        }

        return hash.ToHashCode();
    }
}

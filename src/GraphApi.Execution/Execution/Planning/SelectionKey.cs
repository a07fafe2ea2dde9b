using System.Runtime.CompilerServices;
using GraphApi.Execution.TypeSystem;

namespace GraphApi.Execution.Planning;

/// <summary>
/// Identifies a merged selection: equal sources on the same type compile to the same plan. Sharing plans keeps them small where
/// every member of an interface asks for the same below, and lets one level's equal objects be resolved together.
/// </summary>
internal readonly struct SelectionKey(CompositeType type, SelectionSource[] sources) : IEquatable<SelectionKey>
{
    private readonly CompositeType _type = type;
    private readonly SelectionSource[] _sources = sources;

    public bool Equals(SelectionKey other)
    {
        if (_type != other._type || _sources.Length != other._sources.Length) return false;
        for (var i = 0; i < _sources.Length; i++)
        {
            if (!ReferenceEquals(_sources[i].Set, other._sources[i].Set)) return false;
            if (!Equals(_sources[i].Condition, other._sources[i].Condition)) return false;
        }

        return true;
    }

    public override bool Equals(object? obj) => obj is SelectionKey other && Equals(other);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(_type);
        foreach (var source in _sources)
        {
            hash.Add(RuntimeHelpers.GetHashCode(source.Set));
            hash.Add(source.Condition);
        }

        return hash.ToHashCode();
    }
}

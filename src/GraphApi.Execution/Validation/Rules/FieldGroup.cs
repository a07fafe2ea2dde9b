namespace GraphApi.Execution.Validation.Rules;

/// <summary>A set of fields as a key, in whatever order they were found.</summary>
internal readonly struct FieldGroup : IEquatable<FieldGroup>
{
    private readonly int[] _ids;
    private readonly int _hash;

    public FieldGroup(List<FieldEntry> entries)
    {
        _ids = new int[entries.Count];
        var hash = new HashCode();
        for (var index = 0; index < _ids.Length; index++) _ids[index] = entries[index].Id;
        Array.Sort(_ids);
        foreach (var id in _ids) hash.Add(id);
        _hash = hash.ToHashCode();
    }

    public bool Equals(FieldGroup other) => _hash == other._hash && _ids.AsSpan().SequenceEqual(other._ids);

    public override bool Equals(object? obj) => obj is FieldGroup other && Equals(other);

    public override int GetHashCode() => _hash;
}

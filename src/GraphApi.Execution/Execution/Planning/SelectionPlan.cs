using System.Collections.Frozen;

namespace GraphApi.Execution.Planning;

/// <summary>What is asked of values of a composite type: a plan for each object type they can have.</summary>
internal sealed class SelectionPlan
{
    private readonly ObjectPlan? _only;
    private readonly FrozenDictionary<string, ObjectPlan>? _byName;

    public SelectionPlan(ObjectPlan[] objects, bool isAbstract, int height)
    {
        Objects = objects;
        TypeNames = Array.ConvertAll(objects, plan => plan.Type.Name);
        IsAbstract = isAbstract;
        Height = height;
        _only = objects.Length == 1 ? objects[0] : null;
        if (_only is null) _byName = objects.ToFrozenDictionary(plan => plan.Type.Name, StringComparer.Ordinal);
    }

    public ObjectPlan[] Objects { get; }

    public string[] TypeNames { get; }

    /// <summary>Whether a value must be asked for its object type.</summary>
    public bool IsAbstract { get; }

    /// <summary>How many levels of fields it has, itself included.</summary>
    public int Height { get; }

    public ObjectPlan? Find(string typeName) =>
        _only is null ? _byName!.GetValueOrDefault(typeName) : _only.Type.Name == typeName ? _only : null;
}

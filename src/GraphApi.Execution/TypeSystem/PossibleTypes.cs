using System.Collections.Immutable;

namespace GraphApi.Execution.TypeSystem;

/// <summary>Computes which object types the values of each abstract type can have.</summary>
internal static class PossibleTypes
{
    public static Dictionary<CompositeType, ImmutableArray<ObjectType>> Of(ImmutableArray<NamedType> types)
    {
        var implementers = new Dictionary<CompositeType, ImmutableArray<ObjectType>.Builder>();
        foreach (var type in types)
        {
            if (type is InterfaceType or UnionType)
                implementers.Add((CompositeType)type, ImmutableArray.CreateBuilder<ObjectType>());
        }
        foreach (var type in types)
        {
            if (type is UnionType union) implementers[union].AddRange(union.Types);
            if (type is not ObjectType implementer) continue;
            foreach (var contract in implementer.Interfaces) implementers[contract].Add(implementer);
        }
        return implementers.ToDictionary(pair => pair.Key, pair => pair.Value.ToImmutable());
    }
}

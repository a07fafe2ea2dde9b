using System.Collections.Frozen;

namespace GraphApi.Graph.Ontology;

/// <summary>The types and relations of the graph: the single source from which schema, validation, storage and exports derive.</summary>
public sealed class OntologyDefinition
{
    private readonly FrozenDictionary<string, NodeType> _types;
    private readonly FrozenDictionary<string, NodeType> _typesByPrefix;
    private readonly FrozenDictionary<string, RelationType> _relations;

    /// <summary>Makes an ontology of types and relations that have been validated.</summary>
    public OntologyDefinition(string name, string version, IReadOnlyDictionary<string, IReadOnlyList<string>> groups,
        IReadOnlyList<NodeType> types, IReadOnlyList<RelationType> relations)
    {
        (Name, Version, Groups, NodeTypes, Relations) = (name, version, groups, types, relations);
        _types = types.ToFrozenDictionary(t => t.Name, StringComparer.Ordinal);
        _typesByPrefix = types.ToFrozenDictionary(t => t.IdPrefix, StringComparer.Ordinal);
        _relations = relations.ToFrozenDictionary(r => r.Name, StringComparer.Ordinal);
    }

    /// <summary>The ontology's name.</summary>
    public string Name { get; }

    /// <summary>The ontology's version.</summary>
    public string Version { get; }

    /// <summary>The names of the types in each group.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Groups { get; }

    /// <summary>The node types, in the order of the file.</summary>
    public IReadOnlyList<NodeType> NodeTypes { get; }

    /// <summary>The relations, in the order of the file.</summary>
    public IReadOnlyList<RelationType> Relations { get; }

    /// <summary>The type of this name, or null.</summary>
    public NodeType? FindType(string name) => _types.GetValueOrDefault(name);

    /// <summary>The type of a node with this id, by its prefix, or null.</summary>
    public NodeType? FindTypeOfId(string id)
    {
        var colon = id.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? null : _typesByPrefix.GetValueOrDefault(id[..colon]);
    }

    /// <summary>The relation of this name, or null.</summary>
    public RelationType? FindRelation(string name) => _relations.GetValueOrDefault(name);
}

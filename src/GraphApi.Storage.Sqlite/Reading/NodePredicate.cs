using GraphApi.Graph.Model;
using GraphApi.Graph.Queries;
using GraphApi.Graph.Search;
using GraphApi.Storage.Sqlite.Memory;

namespace GraphApi.Storage.Sqlite.Reading;

/// <summary>Filters of nodes as functions of their numbers in a snapshot.</summary>
internal sealed class NodePredicate(Snapshot snapshot)
{
    /// <summary>The function that says whether a node satisfies a filter.</summary>
    public Predicate<int> Of(NodeFilter? filter)
    {
        switch (filter)
        {
            case null:
                return _ => true;
            case NodeFilter.And and:
                var all = and.Filters.Select(Of).ToArray();
                return node => Array.TrueForAll(all, f => f(node));
            case NodeFilter.Or or:
                var any = or.Filters.Select(Of).ToArray();
                return node => Array.Exists(any, f => f(node));
            case NodeFilter.Not not:
                var inner = Of(not.Filter);
                return node => !inner(node);
            case NodeFilter.IdIn ids:
                return ids.Ids.Select(snapshot.FindNode).ToHashSet().Contains;
            case NodeFilter.TypeIn types:
                var names = types.Types.ToHashSet();
                return node => names.Contains(snapshot.Nodes[node].Node.Type);
            case NodeFilter.Name name:
                return OfName(name.Condition);
            case NodeFilter.Property property:
                var test = ConditionTest.Of(property.Condition);
                return node => test(snapshot.Nodes[node].Node.Properties.TryGetValue(property.PropertyName, out var value) ? value : null);
            case NodeFilter.ExternalId external:
                var idTest = ConditionTest.Of(external.Condition);
                return node => idTest(snapshot.Nodes[node].Node.ExternalIds.TryGetValue(external.Scheme, out var id) ? PropertyValue.Of(id) : null);
            case NodeFilter.InDocument documents:
                var mentioned = documents.DocumentIds.Distinct().SelectMany(snapshot.Mentions.OfDocument).Select(m => snapshot.FindNode(m.NodeId)).ToHashSet();
                return mentioned.Contains;
            case NodeFilter.Related related:
                return OfRelated(related);
            default:
                throw new NotSupportedException($"The filter {filter.GetType().Name} is not known to this store.");
        }
    }

    /// <summary>The numbers of nodes that a filter cannot do without, where it names them by id or type; null where it may be any.</summary>
    public IEnumerable<int>? Candidates(NodeFilter? filter) => filter switch
    {
        NodeFilter.IdIn ids => ids.Ids.Select(snapshot.FindNode).Where(n => n >= 0).Distinct(),
        NodeFilter.TypeIn types => types.Types.Distinct().SelectMany(snapshot.NodesOfType),
        NodeFilter.And and => and.Filters.OfType<NodeFilter.IdIn>().FirstOrDefault() is { } ids ? Candidates(ids)
            : and.Filters.Select(Candidates).FirstOrDefault(c => c is not null),
        _ => null,
    };

    private Predicate<int> OfName(Condition condition)
    {
        switch (condition)
        {
            case Condition.Contains contains:
                var part = SearchText.Fold(contains.Text);
                return node => Array.Exists(snapshot.Nodes[node].Names, n => n.Folded.Contains(part, StringComparison.Ordinal));
            case Condition.StartsWith startsWith:
                var prefix = SearchText.Fold(startsWith.Text);
                return node => Array.Exists(snapshot.Nodes[node].Names, n => n.Folded.StartsWith(prefix, StringComparison.Ordinal));
            default:
                var test = ConditionTest.Of(condition);
                return node => Array.Exists(snapshot.Nodes[node].Names, n => test(PropertyValue.Of(n.Name)));
        }
    }

    private Predicate<int> OfRelated(NodeFilter.Related filter)
    {
        var follows = Follows([filter.Relation], filter.Direction);
        var edge = EdgePredicate.Of(filter.Edge);
        var target = Of(filter.Target);
        return node =>
        {
            foreach (var link in snapshot.Adjacency.Of(node))
            {
                if (!follows(link) || !edge(snapshot.Edges[link.Edge])) continue;
                var met = target(link.Other);
                if (met != (filter.Quantifier == Quantifier.All)) return filter.Quantifier == Quantifier.Some;
            }

            return filter.Quantifier != Quantifier.Some;
        };
    }

    /// <summary>The function that says whether a link is of one of these relations (null: any) and leads the way that is followed.</summary>
    public Predicate<Link> Follows(IReadOnlyList<string>? relations, Direction direction) => link =>
    {
        var edge = snapshot.Edges[link.Edge];
        if (relations is not null && !relations.Contains(edge.Edge.Type)) return false;
        return direction == Direction.Both || edge.Relation.Symmetric || link.Outgoing == (direction == Direction.Outgoing);
    };
}

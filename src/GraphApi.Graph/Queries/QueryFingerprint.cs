using GraphApi.Graph.Model;
using GraphApi.Graph.Search;

namespace GraphApi.Graph.Queries;

/// <summary>A hash of what a query asks for, pages and sources aside: cursors are bound to it.</summary>
public sealed class QueryFingerprint
{
    private ulong _hash = 14695981039346656037;

    private QueryFingerprint(string kind) => Add(kind);

    /// <summary>The fingerprint of pages of a node's mentions.</summary>
    public static ulong MentionsOfNode { get; } = new QueryFingerprint("mentions-of-node")._hash;

    /// <summary>The fingerprint of pages of a document's mentions.</summary>
    public static ulong MentionsOfDocument { get; } = new QueryFingerprint("mentions-of-document")._hash;

    /// <summary>The fingerprint of a query for nodes.</summary>
    public static ulong Of(NodeQuery query)
    {
        var print = new QueryFingerprint("nodes");
        print.Add(query.Type);
        print.Add(query.Filter);
        foreach (var sort in query.Order)
        {
            print.Add((int)sort.Field);
            print.Add(sort.Descending ? 1 : 0);
            print.Add(sort.Property);
            print.Add(sort.Language);
        }

        return print._hash;
    }

    /// <summary>The fingerprint of a query for related nodes.</summary>
    public static ulong Of(RelationQuery query)
    {
        var print = new QueryFingerprint("related");
        print.Add(query.Relations);
        print.Add((int)query.Direction);
        print.Add(query.Edge);
        print.Add(query.Target);
        foreach (var sort in query.Order)
        {
            print.Add((int)sort.Field);
            print.Add(sort.Descending ? 1 : 0);
            print.Add(sort.Property);
            print.Add(sort.Language);
        }

        return print._hash;
    }

    /// <summary>The fingerprint of a search; what folds to the same is the same search.</summary>
    public static ulong Of(SearchQuery query)
    {
        var print = new QueryFingerprint("search");
        print.Add(SearchText.Fold(query.Text));
        print.Add(query.Types);
        return print._hash;
    }

    private void Add(NodeFilter? filter)
    {
        switch (filter)
        {
            case null: Add(0); break;
            case NodeFilter.And and: Add(1, and.Filters, Add); break;
            case NodeFilter.Or or: Add(2, or.Filters, Add); break;
            case NodeFilter.Not not: Add(3); Add(not.Filter); break;
            case NodeFilter.IdIn ids: Add(4); Add(ids.Ids); break;
            case NodeFilter.TypeIn types: Add(5); Add(types.Types); break;
            case NodeFilter.Name name: Add(6); Add(name.Condition); break;
            case NodeFilter.Property property: Add(7); Add(property.PropertyName); Add(property.Condition); break;
            case NodeFilter.ExternalId external: Add(8); Add(external.Scheme); Add(external.Condition); break;
            case NodeFilter.InDocument documents: Add(9); Add(documents.DocumentIds); break;
            case NodeFilter.Related related:
                Add(10);
                Add(related.Relation);
                Add((int)related.Direction);
                Add((int)related.Quantifier);
                Add(related.Edge);
                Add(related.Target);
                break;
            default: throw new NotSupportedException($"The filter {filter.GetType().Name} has no fingerprint.");
        }
    }

    private void Add(EdgeFilter? filter)
    {
        switch (filter)
        {
            case null: Add(0); break;
            case EdgeFilter.And and: Add(1, and.Filters, Add); break;
            case EdgeFilter.Or or: Add(2, or.Filters, Add); break;
            case EdgeFilter.Not not: Add(3); Add(not.Filter); break;
            case EdgeFilter.Assertion assertion:
                Add(4);
                Add(5, assertion.Origins ?? [], o => Add((int)o));
                Add(assertion.Origins is null ? 0 : 1);
                Add(6, assertion.Statuses ?? [], s => Add((int)s));
                Add(assertion.Statuses is null ? 0 : 1);
                Add(assertion.MinConfidence?.ToString("R", null));
                Add(assertion.DocumentIds);
                Add(7, assertion.Properties, p =>
                {
                    Add(p.Property);
                    Add(p.Condition);
                });
                break;
            default: throw new NotSupportedException($"The filter {filter.GetType().Name} has no fingerprint.");
        }
    }

    private void Add(Condition condition)
    {
        switch (condition)
        {
            case Condition.EqualTo equal: Add(1); Add(equal.Value); break;
            case Condition.OneOf oneOf: Add(2, oneOf.Values, v => Add(v)); break;
            case Condition.Between between: Add(3); Add(between.Min); Add(between.Max); break;
            case Condition.Contains contains: Add(4); Add(contains.Text); break;
            case Condition.StartsWith startsWith: Add(5); Add(startsWith.Text); break;
            case Condition.IsNull isNull: Add(6); Add(isNull.Null ? 1 : 0); break;
            default: throw new NotSupportedException($"The condition {condition.GetType().Name} has no fingerprint.");
        }
    }

    private void Add(PropertyValue? value)
    {
        Add(value is { } given ? (int)given.Kind : -1);
        Add(value?.ToString());
    }

    private void Add<T>(int tag, IReadOnlyList<T> items, Action<T> add)
    {
        Add(tag);
        Add(items.Count);
        foreach (var item in items) add(item);
    }

    private void Add(IReadOnlyList<string>? texts)
    {
        Add(texts?.Count ?? -1);
        if (texts is null) return;
        foreach (var text in texts) Add(text);
    }

    private void Add(string? text)
    {
        Add(text?.Length ?? -1);
        if (text is null) return;
        foreach (var c in text) Mix(c);
    }

    private void Add(int number)
    {
        Mix((uint)number & 0xFFFF);
        Mix((uint)number >> 16);
    }

    private void Mix(uint value) => _hash = (_hash ^ value) * 1099511628211;
}

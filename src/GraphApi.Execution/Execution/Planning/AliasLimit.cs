using GraphApi.Execution.Errors;
using GraphApi.Execution.Language;

namespace GraphApi.Execution.Planning;

/// <summary>Counts aliases, those of a fragment at each of its uses, in time linear in the document.</summary>
internal sealed class AliasLimit(IReadOnlyDictionary<string, FragmentDefinitionNode> fragments)
{
    private readonly Dictionary<string, long> _counts = new(StringComparer.Ordinal);

    /// <exception cref="RequestException">There are more than <paramref name="limit"/>.</exception>
    public void Check(OperationDefinitionNode operation, int limit)
    {
        var count = Count(operation.SelectionSet);
        if (count > limit)
            throw new RequestException(new GraphQLError(
                $"The operation has {count} aliases; {limit} are allowed. Split it.", ErrorCodes.TooManyAliases, operation));
    }

    private long Count(SelectionSetNode? set)
    {
        if (set is null) return 0;
        long count = 0;
        foreach (var selection in set.Selections)
        {
            count += selection switch
            {
                FieldNode field => (field.Alias is null ? 0 : 1) + Count(field.SelectionSet),
                InlineFragmentNode inline => Count(inline.SelectionSet),
                FragmentSpreadNode spread => CountFragment(spread.Name),
                _ => 0,
            };
        }

        // Fragments double their counts at each nesting; far beyond any limit the exact number does not matter.
        return Math.Min(count, int.MaxValue);
    }

    private long CountFragment(string name)
    {
        if (_counts.TryGetValue(name, out var known)) return known;
        var count = Count(fragments[name].SelectionSet);
        _counts.Add(name, count);
        return count;
    }
}

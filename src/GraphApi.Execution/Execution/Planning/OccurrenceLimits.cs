using GraphApi.Execution.Errors;
using GraphApi.Execution.Language;

namespace GraphApi.Execution.Planning;

/// <summary>Counts aliases and directives, those of a fragment at each of its uses, in time linear in the document.</summary>
internal sealed class OccurrenceLimits(IReadOnlyDictionary<string, FragmentDefinitionNode> fragments)
{
    private readonly Dictionary<string, (long Aliases, long Directives)> _counts = new(StringComparer.Ordinal);

    /// <exception cref="RequestException">There are more than <paramref name="limits"/> allow.</exception>
    public void Check(OperationDefinitionNode operation, ExecutionLimits limits)
    {
        var (aliases, directives) = Count(operation.SelectionSet);
        directives += operation.Directives.Length;
        foreach (var variable in operation.Variables) directives += variable.Directives.Length;
        Check(aliases, limits.MaxAliases, "aliases", ErrorCodes.TooManyAliases, operation);
        Check(directives, limits.MaxDirectives, "directives", ErrorCodes.TooManyDirectives, operation);
    }

    private static void Check(long count, int limit, string what, string code, OperationDefinitionNode operation)
    {
        if (count > limit)
            throw new RequestException(new GraphQLError($"The operation has {count} {what}; {limit} are allowed. Split it.", code, operation));
    }

    private (long Aliases, long Directives) Count(SelectionSetNode? set)
    {
        long aliases = 0, directives = 0;
        foreach (var selection in set?.Selections ?? [])
        {
            var inside = selection switch
            {
                FieldNode field => Count(field.SelectionSet),
                InlineFragmentNode inline => Count(inline.SelectionSet),
                FragmentSpreadNode spread => CountFragment(spread.Name),
                _ => default,
            };
            aliases += inside.Aliases + (selection is FieldNode { Alias: not null } ? 1 : 0);
            directives += inside.Directives + selection.Directives.Length;
        }

        // Fragments double their counts at each nesting; far beyond any limit the exact number does not matter.
        return (Math.Min(aliases, int.MaxValue), Math.Min(directives, int.MaxValue));
    }

    private (long Aliases, long Directives) CountFragment(string name)
    {
        if (_counts.TryGetValue(name, out var known)) return known;
        var fragment = fragments[name];
        var (aliases, directives) = Count(fragment.SelectionSet);
        _counts.Add(name, (aliases, directives += fragment.Directives.Length));
        return (aliases, directives);
    }
}

using GraphApi.Execution.Errors;
using GraphApi.Execution.Language;

namespace GraphApi.Execution.Validation.Rules;

/// <summary>
/// Section 5.5.2.2: no fragment spreads itself, directly or through others. A depth-first search with a stack of its own, since a chain
/// of fragments can be long.
/// </summary>
internal sealed class FragmentSpreadsMustNotFormCycles : ValidationRule
{
    // What is missing has not been reached, false is on the path to where the search is, true is done.
    private readonly Dictionary<string, bool> _isDone = new(StringComparer.Ordinal);

    public override void LeaveDocument(ValidationContext context)
    {
        foreach (var fragment in context.Fragments.Values)
        {
            if (!_isDone.ContainsKey(fragment.Name)) Search(context, fragment);
        }
    }

    private void Search(ValidationContext context, FragmentDefinitionNode start)
    {
        var path = new Stack<(FragmentDefinitionNode Fragment, int Next)>();
        path.Push((start, 0));
        _isDone.Add(start.Name, false);
        while (path.TryPop(out var at))
        {
            var spreads = context.SpreadsOf(at.Fragment);
            if (at.Next == spreads.Count)
            {
                _isDone[at.Fragment.Name] = true;
                continue;
            }
            path.Push((at.Fragment, at.Next + 1));
            var spread = spreads[at.Next];
            if (_isDone.TryGetValue(spread.Name, out var isDone))
            {
                if (!isDone) Report(context, spread, path);
            }
            else if (context.Fragments.TryGetValue(spread.Name, out var target))
            {
                _isDone.Add(target.Name, false);
                path.Push((target, 0));
            }
        }
    }

    private static void Report(
        ValidationContext context, FragmentSpreadNode spread, Stack<(FragmentDefinitionNode Fragment, int Next)> path)
    {
        const int Shown = 8;
        var via = path.Select(at => at.Fragment.Name).TakeWhile(name => name != spread.Name).Reverse().ToList();
        var text = via.Count == 0 ? "" : " via " + string.Join(", ", via.Take(Shown)) + (via.Count > Shown ? ", …" : "");
        context.Report(ErrorCodes.FragmentSpreadsMustNotFormCycles, $"Fragment \"{spread.Name}\" spreads itself{text}.", spread);
    }
}

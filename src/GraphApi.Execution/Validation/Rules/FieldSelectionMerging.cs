using GraphApi.Execution.Errors;
using GraphApi.Execution.Language;
using GraphApi.Execution.TypeSystem;

namespace GraphApi.Execution.Validation.Rules;

/// <summary>Section 5.3.2: fields that share a response name can be merged.</summary>
/// <remarks>
/// The specification compares pairs of fields, which takes quadratic time and, through nested fragments, exponential. Both of its
/// conditions are equivalences within a group, so this looks at groups instead: all fields that share a response name must have one
/// shape, and those of them that can belong to one object must be the same field with the same arguments. Then the selections below the
/// group are merged and looked at in the same way. A group that was looked at before is skipped, which makes it about linear; documents
/// built to have very many different groups are given up (<see cref="ValidationOptions.MaxSteps"/>). The working draft adds that a
/// streamed field merges with no other.
/// </remarks>
internal sealed class FieldSelectionMerging : ValidationRule
{
    private readonly FieldCollector _collector = new();
    private readonly Queue<List<FieldEntry>> _shapes = [];
    private readonly Queue<List<FieldEntry>> _sameObject = [];
    private readonly HashSet<(FieldEntry, FieldEntry)> _reported = [];

    public override void LeaveDocument(ValidationContext context)
    {
        foreach (var definition in context.Document.Definitions)
        {
            var type = definition switch
            {
                OperationDefinitionNode operation => context.Schema.FindRootType(operation.Operation),
                FragmentDefinitionNode fragment => context.Schema.FindType(fragment.TypeCondition.Name) as CompositeType,
                _ => null,
            };
            if (definition is not ExecutableDefinitionNode executable) continue;
            var groups = _collector.Collect(context, [(executable.SelectionSet, type)]);
            foreach (var group in groups)
            {
                _shapes.Enqueue(group);
                foreach (var part in ByObject(group)) _sameObject.Enqueue(part);
            }
        }
        Run(context);
    }

    private void Run(ValidationContext context)
    {
        var seen = new HashSet<FieldGroup>();
        while (_shapes.TryDequeue(out var group))
        {
            if (!context.Spend(group.Count)) return;
            if (!seen.Add(new FieldGroup(group)) || !HaveOneShape(context, group)) continue;
            foreach (var below in _collector.CollectBelow(context, group)) _shapes.Enqueue(below);
        }
        seen.Clear();
        while (_sameObject.TryDequeue(out var group))
        {
            if (!context.Spend(group.Count)) return;
            if (!seen.Add(new FieldGroup(group)) || !AreOneField(context, group)) continue;
            foreach (var below in _collector.CollectBelow(context, group))
            {
                foreach (var part in ByObject(below)) _sameObject.Enqueue(part);
            }
        }
    }

    /// <summary>
    /// The parts of a group that can belong to one object: for each object type its fields and those of all abstract types.
    /// </summary>
    private static IEnumerable<List<FieldEntry>> ByObject(List<FieldEntry> group)
    {
        if (group.Count == 1) return [group];
        var shared = group.Where(entry => entry.Parent is not ObjectType).ToList();
        var objects = group.Where(entry => entry.Parent is ObjectType).GroupBy(entry => entry.Parent).ToList();
        return objects.Count == 0 ? [shared] : objects.Select(part => part.Concat(shared).ToList());
    }

    private bool HaveOneShape(ValidationContext context, List<FieldEntry> group)
    {
        if (group.Count > 1 && group.Find(entry => entry.IsStreamed) is { } streamed)
        {
            Report(context, streamed, group.Find(entry => entry != streamed)!, "one of them is streamed, and the items of a list can follow once only");
            return false;
        }
        var first = group.Find(entry => entry.Definition is not null);
        foreach (var entry in group)
        {
            if (first is null || entry.Definition is null || HaveOneShape(first.Definition!.Type, entry.Definition.Type)) continue;
            Report(
                context,
                first,
                entry,
                $"their types {first.Definition!.Type} and {entry.Definition.Type} cannot stand in one place of a response");
            return false;
        }
        return true;
    }

    // SameResponseShape, without what is selected below.
    private static bool HaveOneShape(GraphType left, GraphType right)
    {
        while (true)
        {
            if (left.IsNonNull != right.IsNonNull) return false;
            left = left.Nullable;
            right = right.Nullable;
            if (left is not ListType && right is not ListType) break;
            if (left is not ListType leftList || right is not ListType rightList) return false;
            left = leftList.ItemType;
            right = rightList.ItemType;
        }
        return left == right || (left is CompositeType && right is CompositeType);
    }

    private bool AreOneField(ValidationContext context, List<FieldEntry> group)
    {
        var first = group[0];
        foreach (var entry in group)
        {
            if (entry == first) continue;
            if (entry.Node.Name != first.Node.Name)
                Report(context, first, entry, DifferentFields(first, entry));
            else if (!ValueEquality.Same(first.Node.Arguments, entry.Node.Arguments))
                Report(context, first, entry, "they have different arguments");
            else continue;
            return false;
        }
        return true;
    }

    private static string DifferentFields(FieldEntry left, FieldEntry right) => left.Id < right.Id
        ? $"they are the different fields {left.Node.Name} and {right.Node.Name}"
        : DifferentFields(right, left);

    private void Report(ValidationContext context, FieldEntry first, FieldEntry second, string reason)
    {
        // Two fields can meet in several groups and differ in several ways; they are reported once.
        if (second.Id < first.Id) (first, second) = (second, first);
        if (!_reported.Add((first, second))) return;
        context.Report(
            ErrorCodes.FieldSelectionMerging,
            $"Fields under \"{first.Node.ResponseName}\" conflict: {reason}. Give them different aliases if both are meant.",
            first.Node,
            second.Node);
    }
}

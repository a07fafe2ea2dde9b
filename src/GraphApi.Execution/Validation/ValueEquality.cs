using System.Collections.Immutable;
using GraphApi.Execution.Language;

namespace GraphApi.Execution.Validation;

/// <summary>Whether arguments and values are the same, wherever they stand; input fields and arguments in any order.</summary>
internal static class ValueEquality
{
    public static bool Same(ImmutableArray<ArgumentNode> left, ImmutableArray<ArgumentNode> right)
    {
        if (left.Length != right.Length) return false;
        if (left.IsEmpty) return true;
        var others = ByName(right, argument => argument.Name, argument => argument.Value);
        return left.All(argument => others.TryGetValue(argument.Name, out var other) && Same(argument.Value, other));
    }

    public static bool Same(ValueNode left, ValueNode right) => (left, right) switch
    {
        (VariableNode a, VariableNode b) => a.Name == b.Name,
        (IntValueNode a, IntValueNode b) => a.Value == b.Value,
        (FloatValueNode a, FloatValueNode b) => a.Value == b.Value,
        (StringValueNode a, StringValueNode b) => a.Value == b.Value,
        (BooleanValueNode a, BooleanValueNode b) => a.Value == b.Value,
        (EnumValueNode a, EnumValueNode b) => a.Value == b.Value,
        (NullValueNode, NullValueNode) => true,
        (ListValueNode a, ListValueNode b) =>
            a.Values.Length == b.Values.Length && a.Values.Zip(b.Values).All(pair => Same(pair.First, pair.Second)),
        (ObjectValueNode a, ObjectValueNode b) => Same(a, b),
        _ => false,
    };

    private static bool Same(ObjectValueNode left, ObjectValueNode right)
    {
        if (left.Fields.Length != right.Fields.Length) return false;
        var others = ByName(right.Fields, field => field.Name, field => field.Value);
        return left.Fields.All(field => others.TryGetValue(field.Name, out var other) && Same(field.Value, other));
    }

    private static Dictionary<string, ValueNode> ByName<T>(ImmutableArray<T> nodes, Func<T, string> nameOf, Func<T, ValueNode> valueOf)
    {
        var values = new Dictionary<string, ValueNode>(nodes.Length, StringComparer.Ordinal);
        foreach (var node in nodes) values.TryAdd(nameOf(node), valueOf(node));
        return values;
    }
}

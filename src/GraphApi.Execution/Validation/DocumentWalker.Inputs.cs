using System.Collections.Immutable;
using GraphApi.Execution.Language;
using GraphApi.Execution.TypeSystem;

namespace GraphApi.Execution.Validation;

/// <summary>Directives, arguments and values; also walked by themselves for those of a schema.</summary>
internal sealed partial class DocumentWalker
{
    public void WalkDirectives(ImmutableArray<DirectiveNode> directives, DirectiveLocations location)
    {
        if (directives.IsEmpty) return;
        foreach (var rule in rules) rule.EnterDirectives(context, directives, location);
        foreach (var directive in directives)
        {
            var definition = context.Schema.FindDirective(directive.Name);
            WalkArguments(new ArgumentOwner(directive, directive.Arguments, definition, definition?.Arguments ?? []));
        }
    }

    public void WalkValue(ValueNode value, GraphType? type) => WalkValue(value, type, hasDefault: false, isOneOfField: false);

    private void WalkArguments(in ArgumentOwner owner)
    {
        foreach (var rule in rules) rule.EnterArguments(context, owner);
        foreach (var argument in owner.Arguments)
        {
            var expected = owner.Find(argument.Name);
            WalkValue(argument.Value, expected?.Type, expected?.DefaultValue is not null, isOneOfField: false);
        }
    }

    private void WalkValue(ValueNode value, GraphType? type, bool hasDefault, bool isOneOfField)
    {
        if (context.IsStopped) return;
        if (value is VariableNode variable) AddUsage(new VariableUsage(variable, type, hasDefault, isOneOfField));
        foreach (var rule in rules) rule.EnterValue(context, value, type);
        switch (value)
        {
            case ListValueNode list:
                // A list where none is expected is an error of its own; its items then have no type to be checked against.
                var itemType = (type?.Nullable as ListType)?.ItemType;
                foreach (var item in list.Values) WalkValue(item, itemType, hasDefault: false, isOneOfField: false);
                break;
            case ObjectValueNode fields:
                var inputType = ItemType(type) as InputObjectType;
                foreach (var field in fields.Fields)
                {
                    var definition = inputType?.FindField(field.Name);
                    WalkValue(field.Value, definition?.Type, definition?.DefaultValue is not null, inputType is { IsOneOf: true });
                }
                break;
        }
    }

    /// <summary>
    /// The type that one value has where a type is expected: a value that is no list stands for a list of itself (section 3.11).
    /// </summary>
    internal static GraphType? ItemType(GraphType? type)
    {
        type = type?.Nullable;
        while (type is ListType list) type = list.ItemType.Nullable;
        return type;
    }
}

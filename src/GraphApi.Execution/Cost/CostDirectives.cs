using System.Globalization;
using GraphApi.Execution.Coercion;
using GraphApi.Execution.Errors;
using GraphApi.Execution.Language;
using GraphApi.Execution.TypeSystem;

namespace GraphApi.Execution.Cost;

/// <summary>Reads @cost and @listSize off a schema's elements and checks them (GraphQL Cost Directives, section 9).</summary>
internal sealed class CostDirectives
{
    private readonly List<GraphQLError> _errors = [];
    private readonly bool _hasCost;
    private readonly DirectiveDefinition? _listSize;

    public CostDirectives(Schema schema)
    {
        // A directive of the same name but another meaning is none of ours.
        _hasCost = schema.FindDirective("cost")?.FindArgument("weight")?.Type.Named.Name == "String";
        _listSize = schema.FindDirective("listSize") is { } found && found.FindArgument("slicingArguments") is not null ? found : null;
    }

    public double? WeightOf(NamedType type) => WeightIn(type.FindAppliedDirective("cost"), type.Name);

    public double? WeightOf(InputValueDefinition input, string owner) => WeightIn(input.FindAppliedDirective("cost"), $"{owner}.{input.Name}");

    public double? WeightOf(FieldDefinition field)
    {
        var applied = field.FindAppliedDirective("cost");
        if (applied is not null && _hasCost && field.DeclaringType is InterfaceType)
            Add($"@cost stands on {field}, a field of an interface; put it on the fields of its object types.", applied);
        return WeightIn(applied, field.ToString());
    }

    /// <summary>The field's @listSize, or null.</summary>
    public ListSize? ListSizeOf(FieldDefinition field)
    {
        if (_listSize is null || field.FindAppliedDirective("listSize") is not { } applied) return null;
        var assumed = Argument(applied, "assumedSize") as int?;
        var slicing = Names(applied, "slicingArguments");
        var sized = Names(applied, "sizedFields");
        var requireOne = Argument(applied, "requireOneSlicingArgument") is not false;
        CheckTarget(field, sized, applied);
        CheckAssumedSize(field, assumed, slicing, requireOne, applied);
        return new ListSize(assumed, SlicingIndexes(field, slicing, applied), sized, requireOne);
    }

    /// <exception cref="SchemaException">Something was wrong; all of it is told.</exception>
    public void ThrowIfWrong()
    {
        if (_errors.Count > 0) throw new SchemaException([.. _errors]);
    }

    private double? WeightIn(DirectiveNode? applied, string coordinate)
    {
        if (applied is null || !_hasCost) return null;
        foreach (var argument in applied.Arguments)
        {
            if (argument is not { Name: "weight", Value: StringValueNode text }) continue;
            if (double.TryParse(text.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var weight) && double.IsFinite(weight)) return weight;
            Add($"The weight \"{text.Value}\" of {coordinate} is not a number, such as \"2.5\".", applied);
        }

        return null;
    }

    /// <summary>Sections 9.2.1 and 9.2.2.</summary>
    private void CheckTarget(FieldDefinition field, string[] sized, DirectiveNode applied)
    {
        if (sized.Length == 0 && field.Type.Nullable is not ListType)
            Add($"@listSize on {field} needs sizedFields: the field is not a list.", applied);
        foreach (var name in sized)
        {
            if ((field.Type.Named as ComplexType)?.FindField(name)?.Type.Nullable is not ListType)
                Add($"@listSize on {field} names the sized field '{name}', which is not a list field of {field.Type.Named}.", applied);
        }
    }

    /// <summary>Section 9.2.3; lists, whose length counts, are allowed besides Int.</summary>
    private int[] SlicingIndexes(FieldDefinition field, string[] slicing, DirectiveNode applied)
    {
        var indexes = new List<int>();
        foreach (var name in slicing)
        {
            var argument = field.FindArgument(name);
            if (argument?.Type.Nullable is ListType or ScalarType { Name: "Int" }) indexes.Add(field.Arguments.IndexOf(argument));
            else Add($"@listSize on {field} names the slicing argument '{name}', which is not an argument of the type Int or a list.", applied);
        }

        return [.. indexes];
    }

    /// <summary>Section 9.2.4: where both are there, it must be plain which one counts.</summary>
    private void CheckAssumedSize(FieldDefinition field, int? assumed, string[] slicing, bool requireOne, DirectiveNode applied)
    {
        if (assumed < 0) Add($"assumedSize of @listSize on {field} is {assumed}; give 0 or more.", applied);
        if (assumed is null || slicing.Length == 0) return;
        if (requireOne) Add($"@listSize on {field} has assumedSize beside slicingArguments; set requireOneSlicingArgument to false.", applied);
        foreach (var name in slicing)
        {
            if (field.FindArgument(name)?.DefaultValue is not (null or NullValueNode))
                Add($"@listSize on {field} has assumedSize, but its slicing argument '{name}' has a default already.", applied);
        }
    }

    private object? Argument(DirectiveNode applied, string name)
    {
        if (_listSize!.FindArgument(name) is not { } definition) return null;
        foreach (var argument in applied.Arguments)
            if (argument.Name == name) return LiteralCoercion.Coerce(argument.Value, definition.Type, null).Value;
        return null;
    }

    private string[] Names(DirectiveNode applied, string argument) =>
        Argument(applied, argument) is IReadOnlyList<object?> names ? [.. names.OfType<string>()] : [];

    private void Add(string message, DirectiveNode at) => _errors.Add(new GraphQLError(message, ErrorCodes.InvalidSchema, at));
}

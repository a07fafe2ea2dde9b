using GraphApi.Execution.Language;

namespace GraphApi.Execution.TypeSystem;

/// <summary>Defaults of input fields must not bring in themselves (section 3.10, InputObjectDefaultValueHasCycle).</summary>
internal sealed class DefaultValueCycles
{
    private readonly SchemaErrors _errors;

    // What is missing has not been reached, false is on the path to where the search is, true is done.
    private readonly Dictionary<InputValueDefinition, bool> _isDone = [];

    private DefaultValueCycles(SchemaErrors errors) => _errors = errors;

    public static void Check(Schema schema, SchemaErrors errors)
    {
        var search = new DefaultValueCycles(errors);
        foreach (var type in schema.Types.OfType<InputObjectType>())
        {
            foreach (var field in type.Fields) search.ApplyDefault(type, field);
        }
    }

    private void ApplyDefault(InputObjectType owner, InputValueDefinition field)
    {
        if (field.DefaultValue is not { } value || field.Type.Named is not InputObjectType type) return;
        if (_isDone.TryGetValue(field, out var isDone))
        {
            if (!isDone) _errors.Report($"The default of {owner}.{field.Name} brings in itself without end.", field.Location);
            return;
        }
        _isDone.Add(field, false);
        Search(type, value);
        _isDone[field] = true;
    }

    private void Search(InputObjectType type, ValueNode value)
    {
        if (value is ListValueNode list)
        {
            foreach (var item in list.Values) Search(type, item);
        }
        if (value is not ObjectValueNode given) return;
        foreach (var field in type.Fields)
        {
            if (given.Fields.FirstOrDefault(node => node.Name == field.Name) is not { } node) ApplyDefault(type, field);
            else if (field.Type.Named is InputObjectType next) Search(next, node.Value);
        }
    }
}

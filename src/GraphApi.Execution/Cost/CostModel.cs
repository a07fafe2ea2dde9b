using GraphApi.Execution.TypeSystem;

namespace GraphApi.Execution.Cost;

/// <summary>
/// All weights and list sizes of a schema, read once from @cost and @listSize of the GraphQL Cost Directives specification (IBM, draft
/// of 2021). A schema that declares neither has the default weights.
/// </summary>
/// <remarks>Weights on the arguments of executable directives are not counted: in this engine such directives cause no work.</remarks>
internal sealed class CostModel
{
    private readonly Dictionary<FieldDefinition, FieldPrice> _fields = [];
    private readonly Dictionary<NamedType, double> _types = [];
    private readonly Dictionary<InputValueDefinition, double> _inputs = [];

    /// <summary>Reads the directives of a schema.</summary>
    /// <exception cref="Errors.SchemaException">They break a rule of section 9.</exception>
    public CostModel(Schema schema, CostOptions options)
    {
        Options = options;
        var reader = new CostDirectives(schema);
        foreach (var type in schema.Types)
        {
            if (reader.WeightOf(type) is { } weight) _types.Add(type, weight);
            if (type is InputObjectType input)
                foreach (var field in input.Fields) ReadInput(reader, field, type.Name);
            if (type is not ComplexType complex) continue;
            foreach (var field in complex.Fields) Read(reader, field);
        }

        foreach (var field in (FieldDefinition[])[schema.SchemaField, schema.TypeField])
            _fields[field] = new FieldPrice(options.IntrospectionWeight, null, WeighsArguments: false);
        reader.ThrowIfWrong();
    }

    public CostOptions Options { get; }

    /// <summary>What a field of an object type costs.</summary>
    public FieldPrice PriceOf(FieldDefinition field) =>
        _fields.GetValueOrDefault(field) ?? (FieldPrice.DefaultWeight(field.Type) == 0 ? s_free : s_one);

    /// <summary>The weight of a value of a leaf or object type.</summary>
    public double WeightOf(NamedType type) => _types.TryGetValue(type, out var weight) ? weight : FieldPrice.DefaultWeight(type);

    /// <summary>The cost of an argument or input field with its value, all input fields inside included; 0 where it is null or missing.</summary>
    public double WeightOf(InputValueDefinition input, object? value)
    {
        if (value is null || value == Coercion.Missing.Value) return 0;
        var weight = _inputs.TryGetValue(input, out var declared) ? declared : FieldPrice.DefaultWeight(input.Type);
        return input.Type.Named is InputObjectType type ? weight + WeightInside(type, value) : weight;
    }

    private static readonly FieldPrice s_free = new(0, null, WeighsArguments: false);
    private static readonly FieldPrice s_one = new(1, null, WeighsArguments: false);

    private double WeightInside(InputObjectType type, object? value)
    {
        double weight = 0;
        if (value is IReadOnlyDictionary<string, object?> fields)
        {
            foreach (var (name, inner) in fields) weight += WeightOf(type.FindField(name)!, inner);
        }
        else if (value is IReadOnlyList<object?> items)
        {
            foreach (var item in items) weight += WeightInside(type, item);
        }

        return weight;
    }

    private void Read(CostDirectives reader, FieldDefinition field)
    {
        var weighs = false;
        foreach (var argument in field.Arguments) weighs |= ReadInput(reader, argument, field.ToString());
        var weight = reader.WeightOf(field);
        var size = reader.ListSizeOf(field);
        if (weight is null && size is null && !weighs) return;
        _fields.Add(field, new FieldPrice(weight ?? FieldPrice.DefaultWeight(field.Type), size, weighs));
    }

    /// <summary>Whether the input value can weigh anything.</summary>
    private bool ReadInput(CostDirectives reader, InputValueDefinition input, string owner)
    {
        if (reader.WeightOf(input, owner) is { } weight) _inputs.Add(input, weight);
        return _inputs.ContainsKey(input) || input.Type.Named is InputObjectType;
    }
}

using System.Text.Json;
using GraphApi.Execution.TypeSystem;

namespace GraphApi.Execution.Coercion;

/// <summary>Coerces one JSON value to an input type (the input coercion paragraphs of section 3) and collects what is wrong.</summary>
internal sealed class JsonInput
{
    private const int MaxMistakes = 20;
    private readonly List<(string Path, string Message)> _mistakes = [];

    /// <summary>Where in the value, such as <c>.filter.ids[0]</c>, and what.</summary>
    public IReadOnlyList<(string Path, string Message)> Mistakes => _mistakes;

    /// <summary>The coerced value; meaningless where there are mistakes.</summary>
    public object? Coerce(JsonElement json, GraphType type) => Coerce(json, type, null);

    private object? Coerce(JsonElement json, GraphType type, Step? at)
    {
        if (_mistakes.Count >= MaxMistakes) return null;
        if (json.ValueKind is JsonValueKind.Null)
            return type.IsNonNull ? Fail(at, $"{type} must not be null.") : null;
        return type.Nullable switch
        {
            ListType list => CoerceList(json, list, at),
            InputObjectType input => CoerceObject(json, input, at),
            EnumType enumeration => CoerceEnum(json, enumeration, at),
            ScalarType scalar => scalar.Coercion.ParseValue(json) is var result && result.IsValid ? result.Value : Fail(at, result.Error!),
            var other => Fail(at, $"{other} is not an input type."),
        };
    }

    private object?[] CoerceList(JsonElement json, ListType list, Step? at)
    {
        // A single value stands for a list of one (section 3.11).
        if (json.ValueKind is not JsonValueKind.Array) return [Coerce(json, list.ItemType, at)];
        var items = new object?[json.GetArrayLength()];
        var i = 0;
        foreach (var item in json.EnumerateArray())
        {
            items[i] = Coerce(item, list.ItemType, new Step(at, null, i));
            i++;
        }

        return items;
    }

    private Dictionary<string, object?>? CoerceObject(JsonElement json, InputObjectType type, Step? at)
    {
        if (json.ValueKind is not JsonValueKind.Object)
        {
            Fail(at, $"{type.Name} must be an object, not {json.GetRawText().Truncate()}.");
            return null;
        }

        var values = new Dictionary<string, object?>(type.Fields.Length, StringComparer.Ordinal);
        foreach (var property in json.EnumerateObject())
        {
            if (type.FindField(property.Name) is { } field)
                values[field.Name] = Coerce(property.Value, field.Type, new Step(at, field.Name, 0));
            else
                Fail(at, $"{type.Name} has no field '{property.Name.Truncate()}'.");
        }

        foreach (var field in type.Fields)
        {
            if (values.ContainsKey(field.Name)) continue;
            if (field.DefaultValue is not null) values.Add(field.Name, InputDefaults.Of(field));
            else if (field.Type.IsNonNull) Fail(at, $"The field '{field.Name}' of required type {field.Type} was not provided.");
        }

        if (OneOf.Mistake(type, values) is { } mistake) Fail(at, mistake);
        return values;
    }

    private object? CoerceEnum(JsonElement json, EnumType type, Step? at) =>
        json.ValueKind is JsonValueKind.String && type.FindValue(json.GetString()!) is { } value
            ? value.Name
            : Fail(at, $"{json.GetRawText().Truncate()} is not a value of {type.Name}.");

    private object? Fail(Step? at, string message)
    {
        _mistakes.Add((at?.ToString() ?? "", message));
        return null;
    }

    /// <summary>A place in the value; made on the way down, turned into text only for a mistake.</summary>
    private sealed record Step(Step? Outer, string? Field, int Index)
    {
        public override string ToString() => Outer + (Field is null ? $"[{Index}]" : "." + Field);
    }
}

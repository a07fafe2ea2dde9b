using System.Globalization;
using System.Text.Json;
using GraphApi.Execution.TypeSystem;

namespace GraphApi.Execution.Tests.Generation;

/// <summary>Values of input types, as literals and as JSON; a slip makes one that does not fit.</summary>
internal sealed class RandomValues(Chance chance)
{
    private const int Nesting = 3;

    private static readonly string[] s_texts = ["", "a", "한국어", "tab\tand \"quotes\"", "line\nbreak", "back\\slash", "😀", "\u0001", "2"];

    /// <summary>A literal.</summary>
    /// <param name="type">What it is to be a value of.</param>
    /// <param name="variable">Writes a variable that may stand there; null for constants.</param>
    /// <param name="hasDefault">Whether the place has a default, which lets more variables in.</param>
    public string Literal(GraphType type, Func<GraphType, bool, string>? variable, bool hasDefault = false) => Literal(type, variable, hasDefault, Nesting);

    /// <summary>A JSON value.</summary>
    public string Json(GraphType type) => Json(type, Nesting);

    private string Literal(GraphType type, Func<GraphType, bool, string>? variable, bool hasDefault, int depth)
    {
        if (variable is not null && chance.Is(0.25)) return variable(type, hasDefault);
        if (chance.Slips()) return WrongLiteral();
        if (!type.IsNonNull && chance.Is(0.1)) return "null";
        switch (type.Nullable)
        {
            case ListType list:
                if (chance.Is(0.15)) return Literal(list.ItemType, variable, false, depth);
                return "[" + string.Join(chance.Of(", ", " "), Items(depth).Select(_ => Literal(list.ItemType, variable, false, depth - 1))) + "]";
            case InputObjectType input:
                var fields = FieldsOf(input, depth).Select(field => $"{NameOf(field)}: {FieldLiteral(input, field, variable, depth)}");
                return "{" + string.Join(", ", fields) + "}";
            case EnumType enumeration:
                return chance.Of<EnumValue>(enumeration.Values).Name;
            default:
                return ScalarLiteral(type.Named.Name, variable, depth);
        }
    }

    private string FieldLiteral(InputObjectType input, InputValueDefinition field, Func<GraphType, bool, string>? variable, int depth) =>
        // Fields of a OneOf input object take neither null nor variables that could be null.
        input.IsOneOf && !chance.Slips()
            ? Literal(field.Type.AsNonNull(), variable, false, depth - 1)
            : Literal(field.Type, variable, field.DefaultValue is not null, depth - 1);

    private string ScalarLiteral(string scalar, Func<GraphType, bool, string>? variable, int depth) => scalar switch
    {
        "Int" => chance.Of("0", "-0", "1", "-17", "2147483647", "-2147483648"),
        "Float" => chance.Of("0", "-1", "1.5", "-0.25", "1e3", "2.5E-3", "123456789012"),
        "Boolean" => chance.Of("true", "false"),
        "ID" => chance.Of("\"x\"", "7", "\"\"", "-3"),
        "String" => Text(),
        _ => AnyLiteral(variable, depth),
    };

    private string Text() => chance.Below(8) switch
    {
        0 => "\"\"\"block \\\"\"\" text\"\"\"",
        1 => "\"\"\"\n    indented\n      more\n\n    less\n  \"\"\"",
        2 => "\"\\u{1F600} \\uD83D\\uDE00 \\u00e9\\b\\f\\n\\r\\t\\/\"",
        _ => JsonSerializer.Serialize(chance.Of(s_texts)),
    };

    private string AnyLiteral(Func<GraphType, bool, string>? variable, int depth) => chance.Below(depth > 0 ? 9 : 6) switch
    {
        0 => "null",
        1 => "true",
        2 => "12",
        3 => "-1.5e2",
        4 => "NAME",
        5 => Text(),
        6 => "[]",
        7 => "[" + string.Join(" ", Items(depth).Select(_ => AnyLiteral(variable, depth - 1))) + "]",
        _ => "{" + string.Join(", ", Items(depth).Select((_, index) => $"k{index}: {AnyLiteral(variable, depth - 1)}")) + "}",
    };

    private string WrongLiteral() => chance.Of(
        "\"text\"", "3000000000", "1.5", "true", "NO_SUCH_VALUE", "null", "{}", "[]", "{nothing: 1}", "[[null]]", "9223372036854775808", "\"\"\"b\"\"\"");

    private string Json(GraphType type, int depth)
    {
        if (chance.Slips()) return WrongJson();
        if (!type.IsNonNull && chance.Is(0.1)) return "null";
        switch (type.Nullable)
        {
            case ListType list:
                if (chance.Is(0.15)) return Json(list.ItemType, depth);
                return "[" + string.Join(", ", Items(depth).Select(_ => Json(list.ItemType, depth - 1))) + "]";
            case InputObjectType input:
                return "{" + string.Join(", ", FieldsOf(input, depth).DistinctBy(field => field.Name).Select(field =>
                    $"\"{NameOf(field)}\": {Json(input.IsOneOf && !chance.Slips() ? field.Type.AsNonNull() : field.Type, depth - 1)}")) + "}";
            case EnumType enumeration:
                return $"\"{chance.Of<EnumValue>(enumeration.Values).Name}\"";
            default:
                return ScalarJson(type.Named.Name);
        }
    }

    private string ScalarJson(string scalar) => scalar switch
    {
        "Int" => chance.Of("0", "-17", "1.0", "1e3", "2147483647"),
        "Float" => chance.Of("0", "1.5", "-0.25", "1e3", "123456789012"),
        "Boolean" => chance.Of("true", "false"),
        "ID" => chance.Of("\"x\"", "7", "\"\""),
        "String" => JsonSerializer.Serialize(chance.Of(s_texts)),
        _ => chance.Of("null", "1", "\"any\"", "[1, {\"a\": null}]", "{\"b\": [true]}"),
    };

    private string WrongJson() => chance.Of("\"text\"", "3000000000", "1.5", "true", "\"NO_SUCH_VALUE\"", "null", "{}", "[]", "{\"nothing\": 1}", "[[null]]");

    private IEnumerable<int> Items(int depth) => Enumerable.Range(0, depth > 0 ? chance.Below(4) : 0);

    private string NameOf(InputValueDefinition field) => chance.Slips() ? field.Name + chance.Below(9).ToString(CultureInfo.InvariantCulture) : field.Name;

    private List<InputValueDefinition> FieldsOf(InputObjectType input, int depth)
    {
        var fields = input.IsOneOf
            ? [chance.Of<InputValueDefinition>(input.Fields)]
            : input.Fields.Where(field => field.IsRequired || (depth > 0 && chance.Is(0.5))).ToList();
        if (chance.Slips() && fields.Count > 0) fields.RemoveAt(chance.Below(fields.Count));
        if (chance.Slips()) fields.Add(chance.Of<InputValueDefinition>(input.Fields));
        return fields;
    }
}

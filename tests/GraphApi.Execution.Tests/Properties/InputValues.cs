using System.Globalization;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using GraphApi.Execution.TypeSystem;

namespace GraphApi.Execution.Tests.Properties;

/// <summary>A value of an input type, in both notations.</summary>
/// <param name="Type">The type.</param>
/// <param name="Literal">The value as a literal.</param>
/// <param name="Json">The same value as JSON.</param>
internal sealed record InputValue(GraphType Type, string Literal, string Json);

/// <summary>Values that fit their types.</summary>
internal static class InputValues
{
    public static Schema Schema { get; } = SchemaBuilder.FromSdl(
        """
        enum Color { RED GREEN }
        input Point { x: Int! y: Float = 1.5 labels: [String!] color: Color! = GREEN next: Point }
        input By @oneOf { id: ID point: Point many: [[Int]] }
        type Query { f(a: Point, b: By, c: Color, d: Boolean, e: ID): Int }
        """);

    public static Arbitrary<InputValue> Arbitrary { get; } = Arb.From(from type in Type(2) from value in Value(type, 3) select new InputValue(type, value.Literal, value.Json));

    private static Gen<GraphType> Type(int depth)
    {
        var named = Gen.Elements("Int", "Float", "String", "Boolean", "ID", "Color", "Point", "By").Select(GraphType (name) => Schema.FindType(name)!);
        var nullable = depth == 0 ? named : Gen.Frequency((2, named), (1, Type(depth - 1).Select(GraphType (item) => item.AsList())));
        return from type in nullable from bang in Gen.Elements(true, false) select bang ? type.AsNonNull() : type;
    }

    private static Gen<(string Literal, string Json)> Value(GraphType type, int depth)
    {
        var value = type.Nullable switch
        {
            ListType list => List(list, depth),
            InputObjectType input => depth == 0 && !input.IsOneOf ? Object([input.FindField("x")!], 0) : Object(input, depth),
            EnumType => Gen.Elements("RED", "GREEN").Select(name => (name, $"\"{name}\"")),
            _ => Scalar(type.Named.Name),
        };
        return type.IsNonNull ? value : Gen.Frequency((1, Gen.Constant(("null", "null"))), (6, value));
    }

    private static Gen<(string, string)> Scalar(string name) => name switch
    {
        "Int" => Gen.Choose(int.MinValue, int.MaxValue).Select(number => number.ToString(CultureInfo.InvariantCulture)).Select(text => (text, text)),
        "Float" => ArbMap.Default.GeneratorFor<NormalFloat>().Select(number => JsonSerializer.Serialize((double)number)).Select(text => (text, text)),
        "Boolean" => Gen.Elements("true", "false").Select(text => (text, text)),
        "ID" => Gen.OneOf(Text(), Gen.Elements("0", "-7", "12345678901").Select(text => (text, text))),
        _ => Text(),
    };

    // JSON's escapes are GraphQL's as well.
    private static Gen<(string, string)> Text() => Gen.Elements("", "a", "가", "😀", "\"", "\\", "\n", "\u0001", "/").ListOf()
        .Select(parts => JsonSerializer.Serialize(string.Concat(parts))).Select(text => (text, text));

    private static Gen<(string, string)> List(ListType list, int depth)
    {
        var items = from count in Gen.Choose(0, depth > 0 ? 3 : 0)
                    from values in Gen.ListOf(Value(list.ItemType, Math.Max(0, depth - 1)), count)
                    select ($"[{string.Join(", ", values.Select(value => value.Literal))}]", $"[{string.Join(",", values.Select(value => value.Json))}]");
        // One value stands for a list of one, unless it is null or a list itself.
        return list.ItemType.Nullable is ListType ? items : Gen.Frequency((4, items), (1, Value(list.ItemType.AsNonNull(), depth)));
    }

    private static Gen<(string, string)> Object(InputObjectType input, int depth) => input.IsOneOf
        ? Gen.Elements("id", "point", "many").SelectMany(name => Value(input.FindField(name)!.Type.AsNonNull(), Math.Max(0, depth - 1)).Select(value => Written([(name, value)])))
        : Gen.SubListOf(input.Fields.AsEnumerable()).SelectMany(fields => Object([.. fields.Union([input.FindField("x")!])], depth));

    private static Gen<(string, string)> Object(List<InputValueDefinition> fields, int depth) => fields
        .Select(field => Value(field.Type, Math.Max(0, depth - 1)).Select(value => (field.Name, value))).ToArray() is var all
        ? Gen.CollectToArray(all).Select(Written) : null!;

    private static (string, string) Written(IReadOnlyList<(string Name, (string Literal, string Json) Value)> fields) => (
        $"{{{string.Join(", ", fields.Select(field => $"{field.Name}: {field.Value.Literal}"))}}}",
        $"{{{string.Join(",", fields.Select(field => $"\"{field.Name}\":{field.Value.Json}"))}}}");
}

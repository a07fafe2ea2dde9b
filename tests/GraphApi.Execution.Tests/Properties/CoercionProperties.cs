using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using GraphApi.Execution.Coercion;
using GraphApi.Execution.Language;

namespace GraphApi.Execution.Tests.Properties;

public sealed class CoercionProperties
{
    [Fact]
    public void A_value_is_coerced_to_the_same_from_a_literal_and_from_a_variable() => Holds(value =>
        Shown(FromLiteral(GraphQLParser.ParseValue(value.Literal), value)) == Shown(FromJson(value.Json, value)));

    [Fact]
    public void A_printed_literal_is_coerced_to_the_same() => Holds(value =>
    {
        var literal = GraphQLParser.ParseValue(value.Literal);
        return Shown(FromLiteral(GraphQLParser.ParseValue(literal.ToString()), value)) == Shown(FromLiteral(literal, value));
    });

    [Fact]
    public void What_is_coerced_is_coerced_to_itself() => Holds(value =>
    {
        var once = Shown(FromJson(value.Json, value));
        return Shown(FromJson(once, value)) == once;
    });

    private static void Holds(Func<InputValue, bool> property) =>
        Prop.ForAll(InputValues.Arbitrary, property).Check(Config.QuickThrowOnFailure.WithMaxTest(3_000).WithReplay(20_250_901, 29));

    private static object? FromLiteral(ValueNode literal, InputValue value)
    {
        var coerced = LiteralCoercion.Coerce(literal, value.Type, null);
        Assert.True(coerced.IsValid, coerced.Error);
        return coerced.Value;
    }

    private static object? FromJson(string json, InputValue value)
    {
        var input = new JsonInput();
        var coerced = input.Coerce(JsonSerializer.Deserialize<JsonElement>(json), value.Type);
        Assert.Empty(input.Mistakes);
        return coerced;
    }

    // Fields in an order of their own; it has no meaning.
    private static string Shown(object? coerced) => coerced switch
    {
        IReadOnlyDictionary<string, object?> fields =>
            $"{{{string.Join(",", fields.OrderBy(field => field.Key, StringComparer.Ordinal).Select(field => $"\"{field.Key}\":{Shown(field.Value)}"))}}}",
        IReadOnlyList<object?> items => $"[{string.Join(",", items.Select(Shown))}]",
        _ => JsonSerializer.Serialize(coerced),
    };
}

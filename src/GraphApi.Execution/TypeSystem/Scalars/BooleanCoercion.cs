using System.Text.Json;
using GraphApi.Execution.Language;

namespace GraphApi.Execution.TypeSystem;

/// <summary>Boolean (section 3.5.4): <see cref="bool"/>.</summary>
internal sealed class BooleanCoercion() : ScalarCoercion("Boolean")
{
    public static BooleanCoercion Instance { get; } = new();

    public override Type ResultType => typeof(bool);

    public override CoercionResult ParseLiteral(ValueNode literal, IReadOnlyDictionary<string, object?>? variables) =>
        literal is BooleanValueNode boolean ? CoercionResult.Of(boolean.Value) : Fail(literal);

    public override CoercionResult ParseValue(JsonElement value) =>
        value.ValueKind is JsonValueKind.True or JsonValueKind.False ? CoercionResult.Of(value.GetBoolean()) : Fail(value);

    public override CoercionResult CoerceResult(object value) => value is bool ? CoercionResult.Of(value) : FailResult(value);

    public override void WriteResult(Utf8JsonWriter writer, object value) => writer.WriteBooleanValue((bool)value);
}

using System.Text.Json;
using GraphApi.Execution.Language;

namespace GraphApi.Execution.TypeSystem;

/// <summary>What the ready-made coercions share: their name in messages.</summary>
internal abstract class ScalarCoercion(string name) : IScalarCoercion
{
    private const int Shown = 60;

    /// <summary>The type whose values are results as they are, but for doubles that are not finite; null for none.</summary>
    public virtual Type? ResultType => null;

    public abstract CoercionResult ParseLiteral(ValueNode literal, IReadOnlyDictionary<string, object?>? variables);

    public abstract CoercionResult ParseValue(JsonElement value);

    public abstract CoercionResult CoerceResult(object value);

    public abstract void WriteResult(Utf8JsonWriter writer, object value);

    protected CoercionResult Fail(ValueNode literal) => Fail(Show(literal));

    protected CoercionResult Fail(JsonElement value) => Fail(value.GetRawText());

    protected CoercionResult FailResult(object value) => Fail($"{value} ({value.GetType().Name})");

    /// <summary>A literal as messages show it: on one line and not at length.</summary>
    internal static string Show(ValueNode literal) => Shorten((literal switch
    {
        StringValueNode { IsBlock: true } text => new StringValueNode(text.Location, text.Value, isBlock: false),
        _ => literal,
    }).ToString());

    private CoercionResult Fail(string shown) => CoercionResult.Fail($"{name} cannot represent {Shorten(shown)}.");

    private static string Shorten(string shown) => shown.Length <= Shown ? shown : shown[..Shown] + "…";
}

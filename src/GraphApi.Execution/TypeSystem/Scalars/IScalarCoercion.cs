using System.Text.Json;
using GraphApi.Execution.Language;

namespace GraphApi.Execution.TypeSystem;

/// <summary>How a scalar reads input and writes results (section 3.5). Implementations are stateless and safe to share.</summary>
public interface IScalarCoercion
{
    /// <summary>Reads a literal of a document. Null literals never get here.</summary>
    /// <param name="literal">The literal; lists and objects may contain variables.</param>
    /// <param name="variables">
    /// The coerced variables, or null while the document is validated, when any variable inside counts as valid.
    /// </param>
    CoercionResult ParseLiteral(ValueNode literal, IReadOnlyDictionary<string, object?>? variables);

    /// <summary>Reads a value of the request's variables. JSON null never gets here.</summary>
    /// <param name="value">The value.</param>
    CoercionResult ParseValue(JsonElement value);

    /// <summary>
    /// Turns what a resolver returned into what <see cref="WriteResult"/> takes, before anything of the response is written.
    /// </summary>
    /// <param name="value">What the resolver returned; never null.</param>
    CoercionResult CoerceResult(object value);

    /// <summary>Writes a result as one JSON value.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="value">A value that <see cref="CoerceResult"/> returned.</param>
    void WriteResult(Utf8JsonWriter writer, object value);
}

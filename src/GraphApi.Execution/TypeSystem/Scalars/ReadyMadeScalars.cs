namespace GraphApi.Execution.TypeSystem;

/// <summary>
/// The scalars that the engine knows: the five built-in ones (section 3.5), and six that a schema gets by declaring the name.
/// </summary>
public static class ReadyMadeScalars
{
    /// <summary>The coercion of a scalar, or null where the name is not a ready-made one.</summary>
    /// <param name="name">Int, Float, String, Boolean, ID, Date, DateTime, Long, JSON, BigDecimal or URL.</param>
    public static IScalarCoercion? Find(string name) => name switch
    {
        "Int" => IntCoercion.Instance,
        "Float" => FloatCoercion.Instance,
        "String" => StringCoercion.Instance,
        "Boolean" => BooleanCoercion.Instance,
        "ID" => IdCoercion.Instance,
        "Date" => DateCoercion.Instance,
        "DateTime" => DateTimeCoercion.Instance,
        "Long" => LongCoercion.Instance,
        "JSON" => JsonCoercion.Instance,
        "BigDecimal" => BigDecimalCoercion.Instance,
        "URL" => UrlCoercion.Instance,
        _ => null,
    };

    /// <summary>Whether a name is that of one of the five built-in scalars.</summary>
    internal static bool IsBuiltIn(string name) => name is "Int" or "Float" or "String" or "Boolean" or "ID";
}

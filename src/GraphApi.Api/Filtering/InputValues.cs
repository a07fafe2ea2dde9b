using System.Globalization;
using System.Text.Json;
using GraphApi.Api.Contract;
using GraphApi.Graph.Model;
using GraphApi.Graph.Ontology;

namespace GraphApi.Api.Filtering;

/// <summary>Reads coerced input values. Hosts may leave the scalars that they do not know as texts or JSON.</summary>
internal static class InputValues
{
    public static IReadOnlyDictionary<string, object?> Object(object value) => (IReadOnlyDictionary<string, object?>)value;

    public static IReadOnlyList<string>? Texts(object? value) => value is null ? null : [.. Items(value).Select(item => (string)item!)];

    /// <summary>The items of a list; one value counts as a list of one, as GraphQL has it.</summary>
    public static IEnumerable<object?> Items(object? value) => value switch
    {
        null => [],
        IEnumerable<object?> list and not IReadOnlyDictionary<string, object?> => list,
        _ => [value],
    };

    /// <summary>The enum values of a list, null where there is no list.</summary>
    public static IReadOnlyList<TEnum>? Enums<TEnum>(object? value) where TEnum : struct, Enum =>
        Texts(value)?.Select(name => Enum<TEnum>(name)).ToList();

    /// <summary>An enum value by its name in the schema (WORD_PREFIX).</summary>
    public static TEnum Enum<TEnum>(string name) where TEnum : struct, Enum =>
        System.Enum.Parse<TEnum>(name.Replace("_", "", StringComparison.Ordinal), ignoreCase: true);

    /// <summary>The value of a property of this kind.</summary>
    /// <exception cref="ResolverException">The value is none.</exception>
    public static PropertyValue Property(object value, PropertyKind kind) => kind switch
    {
        PropertyKind.Number => PropertyValue.Of(Number(value)),
        PropertyKind.Date => PropertyValue.Of(Date(value)),
        PropertyKind.Boolean => PropertyValue.Of((bool)value),
        _ => PropertyValue.Of((string)value),
    };

    private static PartialDate Date(object value)
    {
        if (value is PartialDate known) return known;
        var text = value is JsonElement { ValueKind: JsonValueKind.String } json ? json.GetString() : value as string;
        return PartialDate.TryParse(text, out var date)
            ? date
            : throw new ResolverException(
                ErrorCodes.BadValue, $"{text ?? value} is not a PartialDate. Write 2024, 2024-02 or 2024-02-08 as a string.");
    }

    private static decimal Number(object value)
    {
        if (value is decimal known) return known;
        var text = value is JsonElement json ? json.ToString() : Convert.ToString(value, CultureInfo.InvariantCulture);
        return decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new ResolverException(ErrorCodes.BadValue, $"{text} is not a BigDecimal. Write a number of up to 28 digits.");
    }
}

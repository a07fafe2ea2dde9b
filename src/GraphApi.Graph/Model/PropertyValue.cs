using System.Globalization;
using GraphApi.Graph.Ontology;

namespace GraphApi.Graph.Model;

/// <summary>The value of a property: a text, a number, a date or a truth value.</summary>
public readonly record struct PropertyValue : IComparable<PropertyValue>
{
    private readonly string? _text;
    private readonly decimal _number;
    private readonly PartialDate _date;

    private PropertyValue(PropertyKind kind, string? text = null, decimal number = 0, PartialDate date = default) =>
        (Kind, _text, _number, _date) = (kind, text, number, date);

    /// <summary>The kind of the value.</summary>
    public PropertyKind Kind { get; }

    /// <summary>The text of a text value.</summary>
    /// <exception cref="InvalidOperationException">The value is of another kind.</exception>
    public string Text => Kind == PropertyKind.Text ? _text! : throw Wrong(PropertyKind.Text);

    /// <summary>The number of a number value.</summary>
    /// <exception cref="InvalidOperationException">The value is of another kind.</exception>
    public decimal Number => Kind == PropertyKind.Number ? _number : throw Wrong(PropertyKind.Number);

    /// <summary>The date of a date value.</summary>
    /// <exception cref="InvalidOperationException">The value is of another kind.</exception>
    public PartialDate Date => Kind == PropertyKind.Date ? _date : throw Wrong(PropertyKind.Date);

    /// <summary>The truth value of a Boolean value.</summary>
    /// <exception cref="InvalidOperationException">The value is of another kind.</exception>
    public bool Boolean => Kind == PropertyKind.Boolean ? _number != 0 : throw Wrong(PropertyKind.Boolean);

    /// <summary>Makes a text value.</summary>
    public static PropertyValue Of(string text) => new(PropertyKind.Text, text: text);

    /// <summary>Makes a number value; trailing zeros do not count.</summary>
    public static PropertyValue Of(decimal number) => new(PropertyKind.Number, number: number / 1.0000000000000000000000000000m);

    /// <summary>Makes a date value.</summary>
    public static PropertyValue Of(PartialDate date) => new(PropertyKind.Date, date: date);

    /// <summary>Makes a Boolean value.</summary>
    public static PropertyValue Of(bool truth) => new(PropertyKind.Boolean, number: truth ? 1 : 0);

    /// <summary>Orders by kind, then by value; texts compare by code unit.</summary>
    public int CompareTo(PropertyValue other)
    {
        if (Kind != other.Kind) return Kind.CompareTo(other.Kind);
        return Kind switch
        {
            PropertyKind.Text => string.CompareOrdinal(_text, other._text),
            PropertyKind.Date => _date.CompareTo(other._date),
            _ => _number.CompareTo(other._number),
        };
    }

    /// <summary>Whether <paramref name="left"/> orders before <paramref name="right"/>.</summary>
    public static bool operator <(PropertyValue left, PropertyValue right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> orders after <paramref name="right"/>.</summary>
    public static bool operator >(PropertyValue left, PropertyValue right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> does not order after <paramref name="right"/>.</summary>
    public static bool operator <=(PropertyValue left, PropertyValue right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> does not order before <paramref name="right"/>.</summary>
    public static bool operator >=(PropertyValue left, PropertyValue right) => left.CompareTo(right) >= 0;

    /// <summary>The value as text: numbers in invariant notation, dates in ISO 8601.</summary>
    public override string ToString() => Kind switch
    {
        PropertyKind.Text => _text ?? "",
        PropertyKind.Number => _number.ToString(CultureInfo.InvariantCulture),
        PropertyKind.Date => _date.ToString(),
        _ => _number != 0 ? "true" : "false",
    };

    private InvalidOperationException Wrong(PropertyKind wanted) => new($"The value {this} is a {Kind}, not a {wanted}.");
}

using GraphApi.Graph.Model;

namespace GraphApi.Extraction.Values;

/// <summary>A date, sum, share or count in a text.</summary>
/// <param name="Kind">What it measures.</param>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Value">The value itself: the date, the amount in whole units of the currency, the percentage without its sign, the votes in favour …</param>
/// <param name="Properties">The value under the names that the ontology's properties use.</param>
public sealed record TextValue(ValueKind Kind, int Start, int End, PropertyValue Value, IReadOnlyDictionary<string, PropertyValue> Properties)
{
    internal static TextValue OfDate(int start, int end, PartialDate date) =>
        new(ValueKind.Date, start, end, PropertyValue.Of(date), new Dictionary<string, PropertyValue> { ["date"] = PropertyValue.Of(date) });

    internal static TextValue OfPeriod(int start, int end, PartialDate from, PartialDate to) =>
        new(ValueKind.Period, start, end, PropertyValue.Of(from),
            new Dictionary<string, PropertyValue> { ["start"] = PropertyValue.Of(from), ["end"] = PropertyValue.Of(to) });

    internal static TextValue OfMoney(int start, int end, decimal amount, string currency) =>
        new(ValueKind.Money, start, end, PropertyValue.Of(amount),
            new Dictionary<string, PropertyValue> { ["amount"] = PropertyValue.Of(amount), ["currency"] = PropertyValue.Of(currency) });

    internal static TextValue OfNumber(ValueKind kind, int start, int end, string name, decimal number) =>
        new(kind, start, end, PropertyValue.Of(number), new Dictionary<string, PropertyValue> { [name] = PropertyValue.Of(number) });
}

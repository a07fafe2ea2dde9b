using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace GraphApi.Execution.TypeSystem;

/// <summary>Date: a calendar day as RFC 3339 writes a full-date (2024-02-08), <see cref="DateOnly"/>.</summary>
internal sealed class DateCoercion() : TextCoercion("Date")
{
    private const string Pattern = "yyyy-MM-dd";

    public static DateCoercion Instance { get; } = new();

    protected override bool TryParse(string text, [NotNullWhen(true)] out object? value)
    {
        var valid = DateOnly.TryParseExact(text, Pattern, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date);
        value = valid ? date : null;
        return valid;
    }

    protected override string? Format(object value) => value switch
    {
        DateOnly date => date.ToString(Pattern, CultureInfo.InvariantCulture),
        string text when TryParse(text, out _) => text,
        _ => null,
    };
}

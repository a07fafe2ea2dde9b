using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace GraphApi.Execution.TypeSystem;

/// <summary>DateTime: an instant with its offset as RFC 3339 writes it (2024-02-08T12:30:00Z), <see cref="DateTimeOffset"/>.</summary>
internal sealed class DateTimeCoercion() : TextCoercion("DateTime")
{
    private static readonly string[] s_patterns = ["yyyy-MM-ddTHH:mm:ssK", "yyyy-MM-ddTHH:mm:ss.FFFFFFFK"];

    public static DateTimeCoercion Instance { get; } = new();

    protected override bool TryParse(string text, [NotNullWhen(true)] out object? value)
    {
        value = null;
        // Without an offset it would be an instant nowhere in particular.
        var hasOffset = text.EndsWith('Z') || text.EndsWith('z') || (text.Length > 6 && text[^6] is '+' or '-' && text[^3] == ':');
        if (!hasOffset) return false;
        var valid = DateTimeOffset.TryParseExact(
            text.ToUpperInvariant(), s_patterns, CultureInfo.InvariantCulture, DateTimeStyles.None, out var instant);
        if (valid) value = instant;
        return valid;
    }

    protected override string? Format(object value) => value switch
    {
        DateTimeOffset instant => Write(instant),
        DateTime { Kind: not DateTimeKind.Unspecified } time => Write(new DateTimeOffset(time)),
        string text when TryParse(text, out _) => text,
        _ => null,
    };

    private static string Write(DateTimeOffset instant) =>
        instant.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture)
        + (instant.Offset == TimeSpan.Zero ? "Z" : instant.ToString("zzz", CultureInfo.InvariantCulture));
}

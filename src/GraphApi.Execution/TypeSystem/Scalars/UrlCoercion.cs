using System.Diagnostics.CodeAnalysis;

namespace GraphApi.Execution.TypeSystem;

/// <summary>URL: an absolute address (RFC 3986), <see cref="Uri"/>.</summary>
internal sealed class UrlCoercion() : TextCoercion("URL")
{
    public static UrlCoercion Instance { get; } = new();

    protected override bool TryParse(string text, [NotNullWhen(true)] out object? value)
    {
        // On Unix a path such as /a counts as an absolute file address; a scheme must be written.
        var valid = Uri.TryCreate(text, UriKind.Absolute, out var uri)
            && text.StartsWith(uri.Scheme + ":", StringComparison.OrdinalIgnoreCase);
        value = valid ? uri : null;
        return valid;
    }

    protected override string? Format(object value) => value switch
    {
        Uri { IsAbsoluteUri: true } uri => uri.OriginalString,
        string text when TryParse(text, out _) => text,
        _ => null,
    };
}

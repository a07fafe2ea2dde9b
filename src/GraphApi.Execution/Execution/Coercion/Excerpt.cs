namespace GraphApi.Execution.Coercion;

/// <summary>Keeps what a client sent short in messages about it.</summary>
internal static class Excerpt
{
    private const int MaxLength = 60;

    public static string Truncate(this string text) => text.Length <= MaxLength ? text : string.Concat(text.AsSpan(0, MaxLength), "…");
}

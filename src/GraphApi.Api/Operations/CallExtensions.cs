using GraphApi.Api.Contract;

namespace GraphApi.Api.Operations;

/// <summary>Reads arguments.</summary>
internal static class CallExtensions
{
    public static string Text(this ResolverCall call, string argument) => (string)call.Argument(argument)!;

    /// <summary>The texts of a list argument, null where it is null or not given.</summary>
    public static IReadOnlyList<string>? Texts(this ResolverCall call, string argument) =>
        Filtering.InputValues.Texts(call.Argument(argument));

    /// <summary>The language asked for, else the one that the caller likes best: "ko" or "en".</summary>
    public static string Language(this ResolverCall call) => Language(call.Argument("language"), call.Caller);

    /// <summary>The language of an enum value, or the caller's where that is null.</summary>
    public static string Language(object? value, Caller caller) => value is string name ? name.ToLowerInvariant() : caller.Languages[0];

    /// <summary>Answers for distinct keys spread to the parents that they are of.</summary>
    public static async ValueTask<IReadOnlyList<object?>> SpreadAsync<TValue>(
        IReadOnlyList<string> keys, Func<IReadOnlyList<string>, ValueTask<IReadOnlyList<TValue>>> fetch, Func<TValue, int, object?> convert)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        var distinct = new List<string>();
        foreach (var key in keys)
        {
            if (places.TryAdd(key, distinct.Count)) distinct.Add(key);
        }

        var values = await fetch(distinct);
        return [.. keys.Select((key, i) => convert(values[places[key]], i))];
    }
}

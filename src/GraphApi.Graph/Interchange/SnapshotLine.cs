using System.Text.Json;
using GraphApi.Graph.Model;

namespace GraphApi.Graph.Interchange;

/// <summary>One line of a snapshot; what is missing or wrong in it becomes an error that names file and line.</summary>
internal readonly struct SnapshotLine(string path, long number, JsonElement json, Dictionary<string, string> pool)
{
    private const string Mend = "Restore the file, or write the snapshot anew.";

    /// <summary>The error that something is wrong with this line.</summary>
    public SnapshotException Broken(string what, Exception? inner = null) => new(path, number, what, Mend, inner);

    /// <summary>A text that must be there. Equal texts are one string: ids occur thousands of times.</summary>
    public string Text(string key) => OptionalText(key) ?? throw Broken($"'{key}' is missing.");

    public string? OptionalText(string key)
    {
        if (!json.TryGetProperty(key, out var value)) return null;
        return Shared(Text(key, value));
    }

    public int Int(string key) =>
        json.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number)
            ? number : throw Broken($"'{key}' is no whole number.");

    public long Long(string key) =>
        json.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out var number)
            ? number : throw Broken($"'{key}' is no whole number.");

    public double Double(string key) =>
        json.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var number)
            ? number : throw Broken($"'{key}' is no number.");

    public bool Flag(string key) => json.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.True;

    public bool Has(string key) => json.TryGetProperty(key, out _);

    public PartialDate? Date(string key) => OptionalText(key) is { } text ? ParseDate(key, text) : null;

    public TextSpan Span(string key)
    {
        if (!json.TryGetProperty(key, out var value) || value.ValueKind != JsonValueKind.Array || value.GetArrayLength() != 4)
            throw Broken($"'{key}' is no list of line, start, end line, end.");
        Span<int> parts = stackalloc int[4];
        var i = 0;
        foreach (var item in value.EnumerateArray())
        {
            if (item.ValueKind != JsonValueKind.Number || !item.TryGetInt32(out parts[i++])) throw Broken($"'{key}' holds something other than whole numbers.");
        }

        return new TextSpan(parts[0], parts[1], parts[2], parts[3]);
    }

    public IReadOnlyList<string> List(string key)
    {
        if (!json.TryGetProperty(key, out var value)) return [];
        if (value.ValueKind != JsonValueKind.Array) throw Broken($"'{key}' is no list.");
        var list = new List<string>(value.GetArrayLength());
        foreach (var item in value.EnumerateArray()) list.Add(Shared(Text(key, item)));
        return list;
    }

    public IReadOnlyDictionary<string, string> Map(string key)
    {
        if (!json.TryGetProperty(key, out var value)) return Node.NoExternalIds;
        if (value.ValueKind != JsonValueKind.Object) throw Broken($"'{key}' is no object.");
        var map = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var member in value.EnumerateObject()) map[Shared(member.Name)] = Text(member.Name, member.Value);
        return map;
    }

    /// <summary>Properties as <see cref="Storage.PropertyJson"/> writes them, read with the line at hand for errors.</summary>
    public IReadOnlyDictionary<string, PropertyValue> Properties(string key)
    {
        if (!json.TryGetProperty(key, out var value)) return Assertion.NoProperties;
        if (value.ValueKind != JsonValueKind.Object) throw Broken($"'{key}' is no object.");
        var map = new Dictionary<string, PropertyValue>(StringComparer.Ordinal);
        foreach (var member in value.EnumerateObject()) map[Shared(member.Name)] = Property(member);
        return map;
    }

    private PropertyValue Property(JsonProperty member)
    {
        var value = member.Value;
        return value.ValueKind switch
        {
            JsonValueKind.String => PropertyValue.Of(Shared(Text(member.Name, value))),
            JsonValueKind.Number when value.TryGetDecimal(out var number) => PropertyValue.Of(number),
            JsonValueKind.True => PropertyValue.Of(true),
            JsonValueKind.False => PropertyValue.Of(false),
            JsonValueKind.Object when value.TryGetProperty("date", out var date) => PropertyValue.Of(ParseDate(member.Name, Text(member.Name, date))),
            _ => throw Broken($"The property '{member.Name}' has no value of a known kind."),
        };
    }

    private PartialDate ParseDate(string key, string text) =>
        PartialDate.TryParse(text, out var date) ? date : throw Broken($"'{key}' is no date: {text}.");

    private string Text(string key, JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.String) throw Broken($"'{key}' is no text.");
        try
        {
            return value.GetString()!;
        }
        catch (InvalidOperationException error)
        {
            throw Broken($"'{key}' is no text in UTF-8.", error);
        }
    }

    private string Shared(string text)
    {
        if (pool.TryGetValue(text, out var known)) return known;
        pool.Add(text, text);
        return text;
    }
}

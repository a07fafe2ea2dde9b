using System.Text.Json;

namespace GraphApi.Extraction.Evaluation;

/// <summary>What annotators found: passages, and the facts behind questions.</summary>
/// <param name="Passages">The passages, by file and line.</param>
/// <param name="Facts">The facts, by file and line.</param>
public sealed record GoldData(IReadOnlyList<GoldPassage> Passages, IReadOnlyList<GoldFact> Facts)
{
    /// <summary>The documents that passages and questions name, by the first three digits of their files' names, in order.</summary>
    public IReadOnlyList<string> Documents =>
        [.. Passages.Select(p => p.Document).Concat(Facts.Select(f => f.Document)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>Reads <c>passages/*.jsonl</c> and <c>questions/*.jsonl</c> below <paramref name="directory"/>.</summary>
    /// <exception cref="GoldDataException">A file is missing or a line of it is not as it should be.</exception>
    public static GoldData Load(string directory)
    {
        List<GoldPassage> passages = [];
        List<GoldFact> facts = [];
        foreach (var root in Lines(Path.Combine(directory, "passages"), required: true)) passages.Add(root.Read(Passage));
        foreach (var root in Lines(Path.Combine(directory, "questions"), required: false)) facts.AddRange(root.Read(Question));
        return new GoldData(passages, facts);
    }

    private static IEnumerable<GoldLine> Lines(string directory, bool required)
    {
        if (!Directory.Exists(directory))
        {
            if (required) throw new GoldDataException($"{directory}: There is no such folder. Name a folder that holds passages/*.jsonl.");
            yield break;
        }

        foreach (var file in Directory.GetFiles(directory, "*.jsonl").Order(StringComparer.Ordinal))
        {
            var number = 0;
            foreach (var line in File.ReadLines(file))
            {
                number++;
                if (line.Length > 0) yield return new GoldLine(file, number, line);
            }
        }
    }

    private static GoldPassage Passage(JsonElement root)
    {
        var lines = root.GetProperty("lines");
        return new GoldPassage(Text(root, "id"), Text(root, "doc"), lines[0].GetInt32(), lines[1].GetInt32(), Text(root, "lang"),
            [.. root.GetProperty("entities").EnumerateArray().Select(Entity)], [.. root.GetProperty("relations").EnumerateArray().Select(Relation)]);
    }

    private static GoldEntity Entity(JsonElement e)
    {
        List<string> names = [];
        foreach (var key in (string[])["ko", "en"])
        {
            if (e.TryGetProperty(key, out var name) && name.GetString() is { } text) names.Add(text);
        }

        foreach (var surface in e.GetProperty("surface").EnumerateArray()) names.Add(surface.GetString()!);
        return new GoldEntity(Text(e, "id"), Text(e, "type"), names);
    }

    private static GoldRelation Relation(JsonElement r) => new(Text(r, "s"), Text(r, "p"), Text(r, "o"),
        r.GetProperty("props").EnumerateObject().ToDictionary(p => p.Name, p => p.Value.Clone(), StringComparer.Ordinal), r.GetProperty("line").GetInt32());

    private static List<GoldFact> Question(JsonElement q) =>
        [.. q.GetProperty("facts").EnumerateArray().Select(f => new GoldFact(Text(q, "id"), Text(q, "doc"), Text(f, "s"), Text(f, "p"), Text(f, "o")))];

    private static string Text(JsonElement e, string key) => e.GetProperty(key).GetString() ?? throw new InvalidOperationException($"{key} is null");

    private readonly record struct GoldLine(string File, int Number, string Line)
    {
        public T Read<T>(Func<JsonElement, T> read)
        {
            try
            {
                using var document = JsonDocument.Parse(Line);
                return read(document.RootElement);
            }
            catch (Exception error) when (error is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
            {
                throw new GoldDataException($"{File}:{Number}: The line is not as the gold format asks: {error.Message} Compare it with the other lines.", error);
            }
        }
    }
}

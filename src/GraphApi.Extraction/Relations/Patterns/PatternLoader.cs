using GraphApi.Extraction.Values;
using GraphApi.Graph.Model;
using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace GraphApi.Extraction.Relations.Patterns;

/// <summary>Reads relations.*.yaml and turns it into look-up tables; says what is wrong with it, and where.</summary>
internal static class PatternLoader
{
    public static LanguagePatterns Load(string path, string language)
    {
        var file = Read(path);
        var stems = new List<Stem>();
        foreach (var entry in file.Verbs)
        {
            var verb = Verb(entry, language, path);
            stems.AddRange(entry.Nouns.Select(n => new Stem(n, verb, IsNoun: true)));
            stems.AddRange(entry.Forms.Select(f => new Stem(f, verb, IsNoun: false)));
            foreach (var lemma in entry.Lemmas) stems.AddRange(Inflections.Of(lemma, file.Irregular.GetValueOrDefault(lemma)).Select(f => new Stem(f.Form, verb, false, f.Participle)));
            foreach (var (lemma, particle) in entry.Particles)
                stems.AddRange(Inflections.Of(lemma, file.Irregular.GetValueOrDefault(lemma)).Select(f => new Stem(f.Form, verb, false, f.Participle, particle)));
        }

        return new LanguagePatterns(stems,
            Flat(file.Postpositions, (key, _) => key == "none" ? Slot.Aside : SlotOf(key, path, "postpositions")),
            Flat(file.Status, (key, _) => StatusOf(key, path)), Flat(file.Endings, (key, _) => StatusOf(key, path)),
            Flat(file.Titles, (key, _) => key), Flat(file.Links, (key, _) => key),
            file.Anaphors.ToHashSet(StringComparer.Ordinal), file.International, Flat(file.Columns, (key, _) => key))
        {
            Descriptions = Flat(file.Descriptions, (key, _) => key),
            Kinds = Flat(file.Kinds, (key, _) => key),
        };
    }

    private static PatternFile Read(string path)
    {
        try
        {
            using var reader = new StreamReader(path);
            return new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build().Deserialize<PatternFile>(reader)
                ?? throw new InvalidDataException($"{path} is empty; it must hold the relation patterns.");
        }
        catch (YamlException e)
        {
            throw new InvalidDataException($"{path}, line {e.Start.Line}: {e.InnerException?.Message ?? e.Message}", e);
        }
    }

    private static VerbClass Verb(VerbEntry entry, string language, string path)
    {
        if (entry.Id.Length == 0) throw new InvalidDataException($"{path}: a verb class has no id; give it one.");
        if (entry.Relations.Count == 0) throw new InvalidDataException($"{path}: the verb class {entry.Id} states no relation; add one under 'relations'.");
        return new VerbClass
        {
            Id = entry.Id,
            Language = language,
            Frames = [.. entry.Frames.Select(f => new Frame(SlotOf(f.Agent, path, entry.Id), SlotOf(f.Theme, path, entry.Id), f.Also is null ? null : SlotOf(f.Also, path, entry.Id)))],
            Outcomes = [.. entry.Relations.Select(r => new Outcome(r.Name, r.From?.ToHashSet(StringComparer.Ordinal), r.To?.ToHashSet(StringComparer.Ordinal)))],
            Values = entry.Values.Select(v => v switch
            {
                "money" => ValueKind.Money,
                "votes" => ValueKind.Votes,
                _ => throw new InvalidDataException($"{path}: {entry.Id} asks for values of kind '{v}'; known are money and votes."),
            }).ToHashSet(),
            Needs = entry.Needs,
        };
    }

    private static Dictionary<string, T> Flat<T>(Dictionary<string, List<string>> lists, Func<string, string, T> value)
    {
        var flat = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var (key, words) in lists)
        {
            foreach (var word in words) flat.TryAdd(word, value(key, word));
        }

        return flat;
    }

    private static Slot SlotOf(string name, string path, string where) => Enum.TryParse<Slot>(name, ignoreCase: true, out var slot)
        ? slot : throw new InvalidDataException($"{path}: {where} names the slot '{name}'; known are {string.Join(", ", Enum.GetNames<Slot>()).ToLowerInvariant()}.");

    private static Status? StatusOf(string name, string path) => name == "none" ? null
        : Enum.TryParse<Status>(name, ignoreCase: true, out var status) ? status
        : throw new InvalidDataException($"{path}: '{name}' is no status; known are none, {string.Join(", ", Enum.GetNames<Status>()).ToLowerInvariant()}.");
}

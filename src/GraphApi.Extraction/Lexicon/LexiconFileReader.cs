using GraphApi.Graph.Ontology;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace GraphApi.Extraction.Lexicon;

/// <summary>Reads one file of the lexicon from the events of the YAML parser: thousands of entries would be slow through object mapping.</summary>
internal sealed class LexiconFileReader(string file, OntologyDefinition ontology, List<string> problems)
{
    private const string Keys = "id, ko, en, aliases, ambiguous, country, parent, external";

    public void Read(string text, List<LexiconDraft> into)
    {
        try
        {
            var parser = new Parser(new StringReader(text));
            parser.Consume<StreamStart>();
            if (parser.Accept<StreamEnd>(out _)) return;
            parser.Consume<DocumentStart>();
            if (parser.Accept<Scalar>(out var nothing) && nothing.Value.Length == 0) return;
            if (!parser.TryConsume<SequenceStart>(out _))
            {
                Problem(parser.Current!.Start.Line, "The file is not a list.", "Begin each entry with \"- {\".");
                return;
            }

            while (!parser.TryConsume<SequenceEnd>(out _)) ReadEntry(parser, into);
        }
        catch (YamlException error)
        {
            Problem(error.Start.Line, $"This is no YAML: {error.Message}.", "Quote a name that holds one of : # , [ ] { } or a quotation mark.");
        }
    }

    private void ReadEntry(Parser parser, List<LexiconDraft> into)
    {
        var line = (long)parser.Current!.Start.Line;
        if (!parser.TryConsume<MappingStart>(out _))
        {
            Problem(line, "An entry is not a mapping.", $"Write - {{ id: …, ko: …, en: … }} with the keys {Keys}.");
            parser.SkipThisAndNestedEvents();
            return;
        }

        string? id = null, ko = null, en = null, country = null, parent = null;
        IReadOnlyList<string> aliases = [], ambiguous = [];
        Dictionary<string, string>? external = null;
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var key = parser.Consume<Scalar>();
            switch (key.Value)
            {
                case "id": id = Text(parser, key); break;
                case "ko": ko = Text(parser, key); break;
                case "en": en = Text(parser, key); break;
                case "country": country = Text(parser, key); break;
                case "parent": parent = Text(parser, key); break;
                case "aliases": aliases = Texts(parser, key); break;
                case "ambiguous": ambiguous = Texts(parser, key); break;
                case "external": external = Map(parser, key); break;
                default:
                    Problem(key.Start.Line, $"The key {key.Value} is unknown.", $"The keys are {Keys}.");
                    parser.SkipThisAndNestedEvents();
                    break;
            }
        }

        if (id is null)
        {
            Problem(line, "An entry has no id.", "Give it one, such as company:openai.");
            return;
        }

        if (ontology.FindTypeOfId(id) is not { } type)
            Problem(line, $"The id {id} has no known type before its colon.", $"The types are {string.Join(", ", ontology.NodeTypes.Select(t => t.IdPrefix))}.");
        else if (!IsSlug(id.AsSpan(type.IdPrefix.Length + 1)))
            Problem(line, $"The id {id} is not well formed.", "After the colon stand lower-case letters, digits and hyphens, 1 to 80 of them.");
        else if (ko is null && en is null)
            Problem(line, $"The entry {id} has no name.", "Give it ko or en or both.");
        else
        {
            into.Add(new LexiconDraft(new LexiconEntry
            {
                Id = id,
                Type = type.Name,
                Ko = ko,
                En = en,
                Aliases = aliases,
                Ambiguous = ambiguous,
                Country = country,
                Parent = parent,
                External = external ?? GraphApi.Graph.Model.Node.NoExternalIds,
            }, file, (int)line));
        }
    }

    private string? Text(Parser parser, Scalar key)
    {
        if (parser.TryConsume<Scalar>(out var value) && value.Value.Trim().Length > 0) return value.Value;
        Problem(key.Start.Line, $"The value of {key.Value} is not a text.", "Write one text, quoted where it holds YAML's own marks.");
        if (!parser.Accept<MappingEnd>(out _) && !parser.Accept<Scalar>(out _)) parser.SkipThisAndNestedEvents();
        return null;
    }

    private List<string> Texts(Parser parser, Scalar key)
    {
        List<string> texts = [];
        if (!parser.TryConsume<SequenceStart>(out _))
        {
            Problem(key.Start.Line, $"The value of {key.Value} is not a list.", "Write it as [name, name].");
            parser.SkipThisAndNestedEvents();
            return texts;
        }

        while (!parser.TryConsume<SequenceEnd>(out _))
        {
            if (Text(parser, key) is { } text) texts.Add(text);
        }

        return texts;
    }

    private Dictionary<string, string> Map(Parser parser, Scalar key)
    {
        Dictionary<string, string> map = new(StringComparer.Ordinal);
        if (!parser.TryConsume<MappingStart>(out _))
        {
            Problem(key.Start.Line, $"The value of {key.Value} is not a mapping.", "Write it as { scheme: value }.");
            parser.SkipThisAndNestedEvents();
            return map;
        }

        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var scheme = parser.Consume<Scalar>();
            if (Text(parser, scheme) is { } value) map[scheme.Value] = value;
        }

        return map;
    }

    private static bool IsSlug(ReadOnlySpan<char> slug)
    {
        if (slug.Length is 0 or > 80) return false;
        foreach (var c in slug)
        {
            if (c is not ((>= 'a' and <= 'z') or (>= '0' and <= '9') or '-' or (>= '가' and <= '힣'))) return false;
        }

        return true;
    }

    private void Problem(long line, string what, string mend) => problems.Add($"{file}:{line}: {what} {mend}");
}

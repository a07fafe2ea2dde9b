using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace GraphApi.Graph.Ontology.Loading;

/// <summary>Makes a tree of YAML's events.</summary>
internal static class YamlTree
{
    /// <summary>The root of the first document, or null (with a problem) where there is none or the text is no YAML.</summary>
    public static YamlItem? Read(string text, ProblemList problems)
    {
        try
        {
            var parser = new Parser(new StringReader(text));
            parser.Consume<StreamStart>();
            if (!parser.TryConsume<DocumentStart>(out _))
            {
                problems.Add(1, "The file is empty.", "Declare name, version, groups, properties, types and relations.");
                return null;
            }

            var root = Item(parser);
            parser.Consume<DocumentEnd>();
            if (parser.TryConsume<StreamEnd>(out _)) return root;
            problems.Add((int)parser.Current!.Start.Line, "A second YAML document begins here.",
                "Keep the ontology in one document, without '---' inside.");
        }
        catch (YamlException error)
        {
            var reason = error.InnerException?.Message ?? error.Message;
            // What is left open is found missing on the line after the last.
            var line = Math.Min((int)error.Start.Line, text.AsSpan().TrimEnd().Count('\n') + 1);
            problems.Add(line, $"This is no valid YAML: {reason.TrimEnd('.')}.", "Look at indentation, quotes and colons around this line.");
        }

        return null;
    }

    private static YamlItem Item(Parser parser)
    {
        var line = (int)parser.Current!.Start.Line;
        if (parser.TryConsume<Scalar>(out var scalar)) return new YamlText(scalar.Value, line);
        if (parser.TryConsume<SequenceStart>(out _))
        {
            var items = new List<YamlItem>();
            while (!parser.TryConsume<SequenceEnd>(out _)) items.Add(Item(parser));
            return new YamlList(items, line);
        }

        if (parser.TryConsume<MappingStart>(out _))
        {
            var entries = new List<(YamlText, YamlItem)>();
            while (!parser.TryConsume<MappingEnd>(out _)) entries.Add((Key(parser), Item(parser)));
            return new YamlMap(entries, line);
        }

        throw new YamlException(parser.Current.Start, parser.Current.End, "anchors and aliases (& and *) are not used in this file");
    }

    private static YamlText Key(Parser parser)
    {
        var start = parser.Current!.Start;
        return Item(parser) as YamlText ?? throw new YamlException(start, start, "a key must be a plain name");
    }
}

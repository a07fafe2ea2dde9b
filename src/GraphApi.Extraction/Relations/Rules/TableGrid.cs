using GraphApi.Extraction.Layout;
using GraphApi.Extraction.Mentions;
using GraphApi.Extraction.Relations.Context;
using GraphApi.Extraction.Text;
using GraphApi.Extraction.Values;
using GraphApi.Graph.Model;

namespace GraphApi.Extraction.Relations.Rules;

/// <summary>A table with the names of each cell and what its columns hold.</summary>
internal sealed class TableGrid
{
    private readonly Dictionary<MappedText, List<EntityMention>> _byText = new(ReferenceEqualityComparer.Instance);

    public TableGrid(DocumentContext context, Block block, RelationPatterns patterns)
    {
        Table = block.Table!;
        foreach (var mention in context.Document.MentionsByBlock[block.Index])
        {
            if (!_byText.TryGetValue(mention.Text, out var list)) _byText[mention.Text] = list = [];
            list.Add(mention);
        }

        Columns = [.. Table.Header.Select(c => ColumnOf(c, patterns))];
    }

    public Table Table { get; }

    /// <summary>What each column holds, as the patterns call it; null where the header does not tell.</summary>
    public IReadOnlyList<string?> Columns { get; }

    public bool IsEmpty => _byText.Count == 0;

    public string? Column(int index) => index < Columns.Count ? Columns[index] : null;

    /// <summary>The names in a text of a cell.</summary>
    public IReadOnlyList<EntityMention> In(MappedText text) => _byText.TryGetValue(text, out var list) ? list : [];

    /// <summary>The names in a cell.</summary>
    public IEnumerable<EntityMention> In(TableCell cell)
    {
        if (cell.Items.Count == 0) return In(cell.Text);
        return cell.Items.SelectMany(i => In(i.Text)).Concat(cell.Items.Any(i => ReferenceEquals(i.Text, cell.Text)) ? [] : In(cell.Text));
    }

    /// <summary>The name that a cell consists of, or nearly so, or null.</summary>
    public EntityMention? Only(TableCell cell)
    {
        EntityMention? first = null;
        foreach (var mention in In(cell)) first ??= mention;
        return first is not null && cell.Text.Value.Trim().Length - first.Surface.Length <= Math.Max(4, first.Surface.Length / 2) ? first : null;
    }

    /// <summary>The names that a cell lists (A/B, A, B 등), or none where it tells more.</summary>
    public IReadOnlyList<EntityMention> Names(TableCell cell)
    {
        IReadOnlyList<EntityMention> names = [.. In(cell)];
        return IsNames(cell.Text.Value, names) ? names : [];
    }

    /// <summary>Whether a text is names, dates in brackets and marks, and hardly anything else.</summary>
    public static bool IsNames(string text, IReadOnlyList<EntityMention> names)
    {
        var rest = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '(' && text.IndexOf(')', at) is var close and > 0 && !text.AsSpan(at, close - at).ContainsAnyInRange('가', '힣') && !text.AsSpan(at, close - at).ContainsAnyInRange('A', 'z')) at = close;
            else if (char.IsLetterOrDigit(text[at])) rest++;
        }

        foreach (var name in names) rest -= name.Surface.Count(char.IsLetterOrDigit);
        return names.Count > 0 && rest <= 4;
    }

    /// <summary>The number that a cell consists of, a percent sign aside; a comma before two figures is a decimal point gone wrong.</summary>
    public static decimal? Number(TableCell cell)
    {
        var text = cell.Text.Value.Trim().TrimEnd('%', '점', '*', ' ').Trim();
        if (text.Length is 0 or > 12) return null;
        var comma = text.IndexOf(',', StringComparison.Ordinal);
        if (comma > 0 && text.Length - comma <= 3) text = string.Concat(text.AsSpan(0, comma), ".", text.AsSpan(comma + 1));
        var at = 0;
        return Scanner.Decimal(text, ref at, out var number) && at == text.Length ? number : null;
    }

    /// <summary>The stretch of the source from one cell to another of the same row.</summary>
    public static TextSpan Span(MappedText from, MappedText to)
    {
        var first = from.Span(0, from.Length);
        var last = to.Span(0, to.Length);
        return first.CompareTo(last) <= 0 ? new TextSpan(first.Line, first.Start, last.EndLine, last.End) : new TextSpan(last.Line, last.Start, first.EndLine, first.End);
    }

    private string? ColumnOf(TableCell header, RelationPatterns patterns)
    {
        var text = header.Text.Value;
        foreach (var mention in In(header))
        {
            if (mention.Type == "Benchmark") return "benchmark";
        }

        foreach (var word in text.Split([' ', '/', '(', ')', '·', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (patterns.Korean.Columns.TryGetValue(word, out var korean)) return korean;
            if (patterns.English.Columns.TryGetValue(word.ToLowerInvariant(), out var english)) return english;
        }

        return null;
    }
}

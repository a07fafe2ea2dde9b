using GraphApi.Extraction.Layout;
using GraphApi.Extraction.Mentions;
using GraphApi.Extraction.Relations.Context;
using GraphApi.Extraction.Text;
using GraphApi.Extraction.Values;

namespace GraphApi.Extraction.Relations.Rules;

/// <summary>Reads tables that catalogue things beside what they belong to: models and makers, standards of a body, events and venues, a country's measures by year, a firm's products.</summary>
internal static class CatalogueRules
{
    private const int FewestRows = 3;
    private static readonly string[] Abroad = ["국제", "협력", "해외", "비고"];

    /// <summary>States what a table catalogues.</summary>
    public static void Read(DocumentContext context, Block block, TableGrid grid)
    {
        Makers(context, grid);
        var owner = TableRules.CaptionActor(context, block) ?? context.HeadingActor(block);
        EntityMention? fair = null;
        var venue = -1;
        var subsidiaries = false;
        foreach (var row in grid.Table.Rows.Prepend(grid.Table.Header))
        {
            context.Sink.BeginSentence();
            Venue(context, grid, row, ref fair, ref venue);
            if (owner is null) continue;
            Standards(context, grid, row, owner);
            if (Party.Of(owner).IsPlace) Measures(context, grid, row, owner);
            if (owner.Type == "Company") Firm(context, grid, row, owner, ref subsidiaries);
        }
    }

    // A column of firms beside a column of models: who made what.
    private static void Makers(DocumentContext context, TableGrid grid)
    {
        for (var column = 1; column < grid.Table.Header.Count; column++)
        {
            if (grid.Column(column) is not null and not "maker") continue;
            var rows = grid.Table.Rows.Where(r => column < r.Count && grid.Names(r[column]) is [{ Type: "Company" or "Institution" }, ..] && Made(grid, r, column) is not null).ToList();
            if (rows.Count < FewestRows || rows.Count * 2 < grid.Table.Rows.Count) continue;
            foreach (var row in rows)
            {
                context.Sink.BeginSentence();
                var made = Made(grid, row, column)!;
                foreach (var maker in grid.In(row[column]).Where(m => m.Type is "Company" or "Institution"))
                    context.Sink.Add("DEVELOPED", Party.Of(maker), Party.Of(made), TableGrid.Span(made.Text, maker.Text), 0.8, "table/maker");
            }
        }
    }

    private static EntityMention? Made(TableGrid grid, IReadOnlyList<TableCell> row, int before)
    {
        for (var column = 0; column < before && column < 3; column++)
        {
            if (grid.Only(row[column]) is { Type: "Model" or "Product" } made) return made;
        }

        return null;
    }

    // A list of the standards that the body in the caption has issued.
    private static void Standards(DocumentContext context, TableGrid grid, IReadOnlyList<TableCell> row, EntityMention owner)
    {
        if (!Party.Of(owner).IsBody || row.Count < 2) return;
        foreach (var cell in row.Take(3))
        {
            if (grid.Only(cell) is not { Type: "Standard" } standard) continue;
            context.Sink.Add("ISSUED", Party.Of(owner), Party.Of(standard), standard.Text, standard.Start, standard.End, 0.7, "table/standard", RowDate(context, row)?.Properties);
            return;
        }
    }

    // Events with a cell for their venue, below the event's name.
    private static void Venue(DocumentContext context, TableGrid grid, IReadOnlyList<TableCell> row, ref EntityMention? fair, ref int venue)
    {
        if (venue >= 0 && fair is not null && venue < row.Count)
        {
            foreach (var place in grid.In(row[venue]).Where(m => Party.Of(m).IsPlace))
                context.Sink.Add("LOCATED_IN", Party.Of(fair), Party.Of(place), place.Text, place.Start, place.End, 0.8, "table/venue", RowDate(context, row)?.Properties);
        }

        if (row.Count > 0 && grid.In(row[0]).FirstOrDefault(m => m.Type == "Event") is { } named) fair = named;
        var header = row.ToList().FindIndex(c => c.Text.Value.Trim() is "장소" or "개최지" or "개최 장소");
        venue = header >= 0 ? header : ReferenceEquals(row, grid.Table.Header) ? -1 : grid.Table.Header.ToList().FindIndex(c => c.Text.Value.Trim() is "장소" or "개최지" or "개최 장소");
    }

    // "2023 | • 안전 전략 • 산업 행동계획" below the name of a country.
    private static void Measures(DocumentContext context, TableGrid grid, IReadOnlyList<TableCell> row, EntityMention owner)
    {
        if (row.Count < 2 || grid.In(row[0]).Any() || RowDate(context, row.Take(1)) is not { } date || row[0].Text.Length > 20) return;
        for (var column = 1; column < row.Count; column++)
        {
            if (column < grid.Table.Header.Count && Array.Exists(Abroad, w => grid.Table.Header[column].Text.Value.Contains(w, StringComparison.Ordinal))) continue;
            foreach (var text in Texts(row[column]))
            {
                if (grid.In(text) is not { Count: > 0 } names || names[0] is not { Start: <= 2, Type: "Law" or "Policy" } first || names.Skip(1).Any(m => Party.Of(m).IsActor)) continue;
                if (context.Names.PlaceAtStart(first.Surface, out _) is not null) continue;
                if (first.Type == "Policy") context.Sink.Add("ISSUED", Party.Of(owner), Party.Of(first), text, first.Start, first.End, 0.6, "table/measure", date.Properties);
                if (context.Sink.Add("APPLIES_IN", Party.Of(first), Party.Of(owner), text, first.Start, first.End, 0.65, "table/measure")) context.Jurisdictions.TryAdd(first.EntityId, Party.Of(owner));
            }
        }
    }

    // "제품 : A, B"; 〈자회사〉 and the names after it.
    private static void Firm(DocumentContext context, TableGrid grid, IReadOnlyList<TableCell> row, EntityMention owner, ref bool subsidiaries)
    {
        foreach (var cell in row)
        {
            if (cell.Text.Value.Contains('〈')) subsidiaries = cell.Text.Value.Contains("〈자회사〉", StringComparison.Ordinal);
            foreach (var text in Texts(cell))
            {
                foreach (var mention in grid.In(text))
                {
                    if (mention.EntityId == owner.EntityId) continue;
                    var label = LabelBefore(text.Value, mention.Start);
                    if (mention.Type == "Product" && (label.EndsWith("제품", StringComparison.Ordinal) || label.EndsWith("서비스", StringComparison.Ordinal)))
                        context.Sink.Add("DEVELOPED", Party.Of(owner), Party.Of(mention), text, mention.Start, mention.End, 0.75, "table/inventory");
                    else if (mention.Type == "Company" && (label.EndsWith("자회사", StringComparison.Ordinal) || (subsidiaries && label.Length == 0)))
                        context.Sink.Add("SUBSIDIARY_OF", Party.Of(mention), Party.Of(owner), text, mention.Start, mention.End, 0.75, "table/subsidiary");
                }
            }
        }
    }

    // The label with a colon that a list of names follows, nothing but names and commas between; or nothing.
    private static ReadOnlySpan<char> LabelBefore(string text, int at)
    {
        var colon = text.LastIndexOf(':', Math.Max(at - 1, 0));
        if (colon <= 0 || text.AsSpan(colon, at - colon).IndexOfAny("•.;") >= 0) return [];
        var label = text.AsSpan(0, colon).TrimEnd();
        var start = label.LastIndexOfAny("•,.·-");
        return label[(start + 1)..].Trim() is { Length: <= 12 } found ? found : [];
    }

    private static IEnumerable<MappedText> Texts(TableCell cell) => cell.Items.Count > 0 ? cell.Items.Select(i => i.Text) : [cell.Text];

    private static TextValue? RowDate(DocumentContext context, IEnumerable<TableCell> row)
    {
        foreach (var cell in row)
        {
            if (cell.Text.Length is > 0 and <= 24 && ValueFinder.Find(cell.Text.Value, 0, cell.Text.Length, new DateContext(context.Document.Layout.Published)).FirstOrDefault(v => v.Kind == ValueKind.Date) is { } date) return date;
        }

        return null;
    }
}

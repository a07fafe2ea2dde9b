using GraphApi.Extraction.Layout;
using GraphApi.Extraction.Mentions;
using GraphApi.Extraction.Relations.Context;
using GraphApi.Graph.Model;

namespace GraphApi.Extraction.Relations.Rules;

/// <summary>Reads tables: leaderboards, comparisons of models, lists of data sets, of products and of measures by country.</summary>
internal sealed class TableRules(RelationPatterns patterns, SentenceRules sentences)
{
    private readonly ListingRules _listings = new(sentences);

    /// <summary>States the relations of a table.</summary>
    public void Read(DocumentContext context, Block block)
    {
        if (block.Table is null) return;
        var grid = new TableGrid(context, block, patterns);
        if (grid.IsEmpty) return;
        context.Sink.BeginSentence();
        Places(context, grid);
        if (grid.Table.Header.Skip(1).Count(c => grid.In(c).Any(IsSystem)) >= 2) Transposed(context, grid);
        else if (grid.Columns.Contains("benchmark")) Leaderboard(context, block, grid);
        else if (grid.Columns.Contains("dataset") && grid.Columns.Contains("usedBy")) TrainingSets(context, grid);
        else
        {
            _listings.Read(context, block, grid);
            CatalogueRules.Read(context, block, grid);
            RosterRules.Read(context, block, grid);
        }
    }

    // Names in headers and first cells that begin with a place say so as anywhere else.
    private static void Places(DocumentContext context, TableGrid grid)
    {
        foreach (var row in grid.Table.Rows.Prepend(grid.Table.Header))
        {
            foreach (var mention in row.SelectMany(grid.In))
            {
                if (Repository(context, mention) is { } owner)
                    context.Sink.Add("DEVELOPED", owner, Party.Of(mention), mention.Text, mention.Start, mention.End, 0.8, "table/repository");
            }
        }
    }

    // owner/model, as model hubs write it.
    private static Party? Repository(DocumentContext context, EntityMention mention)
    {
        if (mention.Type is not ("Model" or "Dataset")) return null;
        var slash = mention.Surface.IndexOf('/', StringComparison.Ordinal);
        var owner = slash > 0 ? mention.Surface[..slash]
            : mention.Start > 1 && mention.Text.Value[mention.Start - 1] == '/' ? mention.Text.Value[..(mention.Start - 1)].Split(' ')[^1] : null;
        return owner is { Length: > 1 } && context.Names.Actor(owner) is { } entity ? new Party(entity.Id, entity.Type) : null;
    }

    private static bool IsSystem(EntityMention mention) => mention.Type is "Model" or "Product";

    private static void Leaderboard(DocumentContext context, Block block, TableGrid grid)
    {
        var board = Caption(context, block, "Benchmark");
        foreach (var row in grid.Table.Rows)
        {
            var system = row.Take(3).SelectMany(grid.In).FirstOrDefault(IsSystem);
            if (system is null) continue;
            context.Sink.BeginSentence();
            for (var column = 1; column < row.Count && column < grid.Table.Header.Count; column++)
            {
                if (TableGrid.Number(row[column]) is not { } score) continue;
                var header = grid.Table.Header[column];
                var benchmark = grid.In(header).FirstOrDefault(m => m.Type == "Benchmark") ?? (grid.Column(column) == "average" ? board : null);
                if (benchmark is not null) Score(context, system, benchmark, header, row[column], score);
            }
        }
    }

    private static void Score(DocumentContext context, EntityMention system, EntityMention benchmark, TableCell header, TableCell cell, decimal score)
    {
        var properties = new Dictionary<string, PropertyValue> { ["score"] = PropertyValue.Of(score) };
        var text = header.Text.Value;
        var open = text.IndexOf('(', StringComparison.Ordinal);
        var close = text.IndexOf(')', Math.Max(open, 0));
        if (open > 0 && close > open + 1) properties["metric"] = PropertyValue.Of(text[(open + 1)..close].Trim());
        else if (!ReferenceEquals(benchmark.Text, header.Text) && header.Items.All(i => !ReferenceEquals(i.Text, benchmark.Text))) properties["metric"] = PropertyValue.Of(text.Trim());
        context.Sink.Add("EVALUATED_ON", Party.Of(system), Party.Of(benchmark), TableGrid.Span(system.Text, cell.Text), 0.95, "table/benchmark", properties);
    }

    // Models across, their traits down: 파라미터, 코퍼스, 개발사, benchmarks.
    private void Transposed(DocumentContext context, TableGrid grid)
    {
        foreach (var row in grid.Table.Rows)
        {
            if (row.Count < 2) continue;
            context.Sink.BeginSentence();
            var kind = KindOf(row[0]);
            var benchmark = grid.In(row[0]).FirstOrDefault(m => m.Type == "Benchmark");
            for (var column = 1; column < row.Count && column < grid.Table.Header.Count; column++)
            {
                if (grid.In(grid.Table.Header[column]).FirstOrDefault(IsSystem) is not { } system) continue;
                if (benchmark is not null && TableGrid.Number(row[column]) is { } score) Score(context, system, benchmark, row[0], row[column], score);
                foreach (var mention in grid.In(row[column]))
                {
                    var (relation, from, to) = mention.Type switch
                    {
                        "Dataset" => ("TRAINED_ON", system, mention),
                        "Company" or "Institution" when kind is "maker" => ("DEVELOPED", mention, system),
                        _ => (null, system, mention),
                    };
                    if (relation is not null) context.Sink.Add(relation, Party.Of(from), Party.Of(to), mention.Text, mention.Start, mention.End, 0.85, "table/transposed");
                }
            }
        }
    }

    private string? KindOf(TableCell cell)
    {
        foreach (var word in cell.Text.Value.Split([' ', '/', '(', ')'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (patterns.Korean.Columns.TryGetValue(word, out var kind) || patterns.English.Columns.TryGetValue(word.ToLowerInvariant(), out kind)) return kind;
        }

        return null;
    }

    private static void TrainingSets(DocumentContext context, TableGrid grid)
    {
        foreach (var row in grid.Table.Rows)
        {
            context.Sink.BeginSentence();
            EntityMention? dataset = null;
            for (var column = 0; column < row.Count; column++)
            {
                if (grid.Column(column) == "dataset") dataset ??= grid.In(row[column]).FirstOrDefault(m => m.Type == "Dataset");
                if (grid.Column(column) != "usedBy" || dataset is null) continue;
                foreach (var model in grid.In(row[column]).Where(IsSystem))
                    context.Sink.Add("TRAINED_ON", Party.Of(model), Party.Of(dataset), TableGrid.Span(dataset.Text, model.Text), 0.9, "table/dataset");
            }

            foreach (var cell in row.Where(c => dataset is not null && !ReferenceEquals(c.Text, dataset.Text)))
            {
                foreach (var origin in grid.In(cell).Where(m => m.Type == "Dataset"))
                {
                    if (VersionOf(origin)) context.Sink.Add("VARIANT_OF", Party.Of(dataset!), Party.Of(origin), TableGrid.Span(dataset!.Text, origin.Text), 0.7, "table/version");
                }
            }
        }
    }

    private static bool VersionOf(EntityMention origin)
    {
        var before = origin.Text.Value.AsSpan(0, origin.Start);
        return before.EndsWith("version of ", StringComparison.Ordinal) || before.EndsWith("subset of ", StringComparison.Ordinal);
    }

    /// <summary>The party that the caption or heading right above a table names first, or null.</summary>
    internal static EntityMention? CaptionActor(DocumentContext context, Block block)
    {
        for (var index = block.Index - 1; index >= 0 && index >= block.Index - 2; index--)
        {
            if (context.Document.Layout.Blocks[index].Kind is not (BlockKind.Caption or BlockKind.Heading)) continue;
            foreach (var mention in context.Document.MentionsByBlock[index])
            {
                if (Party.Of(mention).IsActor) return mention;
            }
        }

        return null;
    }

    /// <summary>A name of a type in the caption or heading right above or below a table.</summary>
    internal static EntityMention? Caption(DocumentContext context, Block block, string type)
    {
        foreach (var near in (ReadOnlySpan<int>)[-1, -2, 1, -3, 2])
        {
            var index = block.Index + near;
            if (index < 0 || index >= context.Document.Layout.Blocks.Count || context.Document.Layout.Blocks[index].Kind is not (BlockKind.Caption or BlockKind.Heading or BlockKind.Paragraph or BlockKind.Bullet)) continue;
            foreach (var mention in context.Document.MentionsByBlock[index])
            {
                if (mention.Type == type) return mention;
            }
        }

        return null;
    }
}

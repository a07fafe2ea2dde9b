using GraphApi.Extraction.Layout;
using GraphApi.Extraction.Text;

namespace GraphApi.Extraction.Mentions;

/// <summary>Lists the texts of a document in reading order.</summary>
internal static class TextUnits
{
    public static List<TextUnit> Of(LaidOutDocument document)
    {
        List<TextUnit> units = [];
        foreach (var block in document.Blocks)
        {
            if (block.Kind == BlockKind.Noise) continue;
            if (block.Table is { } table) AddTable(units, block, table);
            else if (block.Text.Length > 0) units.Add(new TextUnit { Index = units.Count, Text = block.Text, Block = block, Sentences = block.Sentences });
        }

        return units;
    }

    private static void AddTable(List<TextUnit> units, Block block, Table table)
    {
        var headers = new List<int>[table.Header.Count];
        for (var column = 0; column < table.Header.Count; column++) headers[column] = AddCell(units, block, table.Header[column], [], "", true);
        foreach (var row in table.Rows)
        {
            List<int> head = [];
            for (var column = 0; column < row.Count; column++)
            {
                List<int> context = column < headers.Length ? [.. head, .. headers[column]] : head;
                var added = AddCell(units, block, row[column], context, column < headers.Length ? table.Header[column].Text.Value : "", false);
                if (column == 0) head = added;
            }
        }
    }

    private static List<int> AddCell(List<TextUnit> units, Block block, TableCell cell, List<int> context, string column, bool header)
    {
        List<int> added = [];
        if (cell.Items.Count > 0)
        {
            foreach (var (text, _) in cell.Items) Add(text);
        }
        else
        {
            Add(cell.Text);
        }

        return added;

        void Add(MappedText text)
        {
            if (text.Length == 0) return;
            added.Add(units.Count);
            units.Add(new TextUnit
            {
                Index = units.Count,
                Text = text,
                Block = block,
                Sentences = [(0, text.Length)],
                Context = context,
                Column = column,
                IsHeader = header,
            });
        }
    }
}

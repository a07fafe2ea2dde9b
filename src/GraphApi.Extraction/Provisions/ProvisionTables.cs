using GraphApi.Extraction.Entities;
using GraphApi.Extraction.Layout;
using GraphApi.Extraction.Mentions;
using GraphApi.Extraction.Provisions.Patterns;
using GraphApi.Extraction.Text;
using GraphApi.Graph.Model;

namespace GraphApi.Extraction.Provisions;

/// <summary>Reads tables of provisions: tasks of agencies with their days, laws with what they demand, one law's phases, duties and penalties.</summary>
internal sealed class ProvisionTables(AnnotatedDocument document, LawScope scope, ProvisionPatterns patterns, SentenceReader sentences)
{
    private readonly ProvisionWords _words = patterns.Korean;

    public void Read(Block block, List<ProvisionDraft> drafts)
    {
        var table = block.Table!;
        var mentions = document.MentionsByBlock[block.Index];
        var columns = table.Header.Select(h => _words.Column(h.Text.Value) ?? patterns.English.Column(h.Text.Value)).ToArray();
        var caption = Caption(block);
        var law = caption is null ? null : LawScope.Only(document.MentionsByBlock[caption.Index]);
        if (Array.IndexOf(columns, "agency") is var agency and >= 0 && Array.IndexOf(columns, "task") is var task and >= 0)
        {
            if ((law ?? scope.Above(block)) is { Length: > 0 } order) Tasks(table, mentions, order, agency, task, Array.IndexOf(columns, "period"), drafts);
            return;
        }

        if (law is null && Array.IndexOf(columns, "content") >= 0) law = scope.Above(block);
        var named = Array.IndexOf(columns, "law");
        var start = Array.IndexOf(columns, "start");
        foreach (var row in table.Rows)
        {
            var own = named >= 0 && named < row.Count ? LawScope.Only(In(row[named], mentions)) : null;
            if ((own ?? law) is not { Length: > 0 } rule) continue;
            var first = own is not null ? named : 0;
            Row(row, rule, first, start, own is null && caption is not null ? caption.Text.Value : "", mentions, drafts);
        }
    }

    // Whoever is named in the agency's cell has to do what the task's cell says.
    private void Tasks(Table table, IReadOnlyList<EntityMention> mentions, string law, int agency, int task, int period, List<ProvisionDraft> drafts)
    {
        foreach (var row in table.Rows)
        {
            if (row.Count <= Math.Max(agency, task) || row[task].Text.Length == 0) continue;
            var parties = Agencies(row[agency], mentions);
            if (parties.Count == 0 || Task(row[task], mentions, parties) is not { } subject) continue;
            var text = row[task].Text;
            var days = period >= 0 && period < row.Count && Times.Periods(row[period].Text.Value, 0, row[period].Text.Length).Select(p => ((decimal, decimal)?)(p.Number, p.Unit)).FirstOrDefault() is (var number, var unit)
                ? unit < 0 ? number * -unit : number * unit * 30 : (decimal?)null;
            drafts.Add(new ProvisionDraft
            {
                Law = law,
                Kind = days is null ? ProvisionKind.Obligation : ProvisionKind.Deadline,
                Subject = subject,
                Parties = parties,
                Days = days,
                Span = Span(row[Math.Min(agency, task)].Text, row[Math.Max(agency, task)].Text),
                Confidence = 0.85,
                Rule = "provision/task-table",
            });
        }
    }

    private static List<string> Agencies(TableCell cell, IReadOnlyList<EntityMention> mentions)
    {
        var text = cell.Text.Value;
        // Agencies that somebody names: a class, not that somebody.
        if (text.StartsWith("Agencies ", StringComparison.Ordinal) || text.Contains(" Agencies", StringComparison.Ordinal)) return ["topic:public-bodies"];
        List<string> parties = [];
        foreach (var mention in In(cell, mentions))
        {
            var before = mention.Text.Value.AsSpan(0, mention.Start);
            if (before.LastIndexOf('(') > before.LastIndexOf(')') || mention.Type is not ("Agency" or "Institution") || parties.Contains(mention.EntityId)) continue;
            parties.Add(mention.EntityId);
        }

        return parties;
    }

    // What is to be done, and with what: the last duty of the cell and the first thing or topic that it names.
    private string? Task(TableCell cell, IReadOnlyList<EntityMention> mentions, List<string> parties)
    {
        var text = cell.Text.Value;
        var duty = _words.Duties.In(text, 0, text.Length) is [.., var last] && last.End > text.Length - 14 ? last.Id : null;
        var about = In(cell, mentions).FirstOrDefault(m => m.Type is "Topic" or "Policy" or "Product" or "Agency" && !parties.Contains(m.EntityId) && m.EntityId != "topic:public-bodies")?.EntityId;
        if (duty is not null) return about is null ? duty : $"{duty}|{about}";
        if (about is not null) return about;
        var nouns = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return nouns.Length < 2 ? null : string.Join(' ', nouns[^2..]);
    }

    private void Row(IReadOnlyList<TableCell> row, string law, int first, int start, string caption, IReadOnlyList<EntityMention> mentions, List<ProvisionDraft> drafts)
    {
        var head = row[first];
        var headText = head.Text.Value;
        var date = start >= 0 && start < row.Count ? sentences.DateIn(row[start].Text) : null;
        date ??= start < 0 && first == 0 ? sentences.DateIn(head.Text) : null;
        var months = Times.After(headText, 0, headText.Length).Months;
        foreach (var (number, unit, from, _) in Times.Periods(headText, 0, headText.Length))
        {
            if (unit == 1m && headText.AsSpan(0, from).TrimEnd().EndsWith("이후", StringComparison.Ordinal)) months = number;
        }

        var penal = _words.Penalties.IsIn(caption) || headText.Contains("위반", StringComparison.Ordinal);
        var party = PartyFinder.Find(headText, 0, headText.Length, In(head, mentions), _words, _words) is [.., { IsClass: true, Id: not PartyFinder.Unknown } only] ? only : (PartyPlace?)null;
        for (var column = 0; column < row.Count; column++)
        {
            if (column == first || column == start || row[column].Inherited) continue;
            foreach (var item in Items(row[column]))
            {
                if (item.Length == 0) continue;
                var clause = new Clause
                {
                    Text = item,
                    Start = 0,
                    End = item.Length,
                    Mentions = [.. mentions.Where(m => ReferenceEquals(m.Text, item))],
                    Law = law,
                    LawNamed = true,
                    LawSpeaks = true,
                    Proposed = _words.Proposed.IsIn(headText),
                    StartDate = date,
                    StartMonths = months,
                    Values = sentences.ValuesOf(item),
                };
                if (penal && clause.Values.Any(v => v.Kind is Values.ValueKind.Money or Values.ValueKind.Percentage)) PenaltyReader.Read(clause, 0, item.Length, "fine", party?.Id, drafts);
                else sentences.ReadItem(clause, drafts);
            }
        }
    }

    private static IEnumerable<MappedText> Items(TableCell cell) => cell.Items.Count > 0 ? cell.Items.Select(i => i.Text) : [cell.Text];

    private static IReadOnlyList<EntityMention> In(TableCell cell, IReadOnlyList<EntityMention> mentions) =>
        [.. mentions.Where(m => ReferenceEquals(m.Text, cell.Text) || cell.Items.Any(i => ReferenceEquals(i.Text, m.Text)))];

    private Block? Caption(Block block)
    {
        for (var i = block.Index - 1; i >= 0 && i >= block.Index - 3; i--)
        {
            var other = document.Layout.Blocks[i];
            if (other.Kind == BlockKind.Table) return null;
            if (other.Kind is BlockKind.Caption or BlockKind.Heading || (other.Kind == BlockKind.Paragraph && other.Text.Length is > 0 and < 60)) return other;
        }

        return null;
    }

    private static TextSpan Span(MappedText from, MappedText to)
    {
        var (first, last) = (from.Span(0, from.Length), to.Span(0, to.Length));
        return new TextSpan(first.Line, first.Start, last.EndLine, last.End);
    }
}

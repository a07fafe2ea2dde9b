using GraphApi.Extraction.Layout;
using GraphApi.Extraction.Mentions;
using GraphApi.Extraction.Relations.Context;

namespace GraphApi.Extraction.Relations.Rules;

/// <summary>Reads tables that say who does or belongs to what: bodies in charge of measures or of a law's tasks, the members of what the caption names, speakers at conferences.</summary>
internal static class RosterRules
{
    private static readonly string[] Membership = ["파트너", "참여", "회원", "구성원", "멤버", "partner", "Partner", "participa", "Participa", "member", "Member"];
    private static readonly string[] Signing = ["서명", "가입국", "signator", "Signator"];

    /// <summary>States what the rows of a table say of those whom they list.</summary>
    public static void Read(DocumentContext context, Block block, TableGrid grid)
    {
        var caption = CaptionOf(context, block);
        Members(context, grid, caption);
        var law = Named(context, caption, "Law") ?? Named(context, caption, "Policy");
        var due = grid.Columns.Contains("deadline");
        foreach (var row in grid.Table.Rows)
        {
            context.Sink.BeginSentence();
            Speakers(context, grid, row);
            for (var column = 1; column < row.Count; column++)
            {
                var charged = grid.Column(column) == "inCharge" || due && law is not null && grid.Column(column) is "maker" or "body";
                if (!charged) continue;
                var measure = Measure(grid, row, column) ?? law;
                if (measure is null) continue;
                foreach (var body in grid.Names(row[column]).Where(m => m.Type is "Agency" or "InternationalOrganization" or "Country"))
                    context.Sink.Add("ENFORCES", Party.Of(body), Party.Of(measure), body.Text, body.Start, body.End, 0.75, "table/in-charge");
            }
        }
    }

    // The law or policy that a cell before the column begins with.
    private static EntityMention? Measure(TableGrid grid, IReadOnlyList<TableCell> row, int before)
    {
        for (var column = 0; column < before; column++)
        {
            if (grid.In(row[column]).FirstOrDefault() is { Type: "Law" or "Policy", Start: <= 2 } measure) return measure;
        }

        return null;
    }

    // A caption that speaks of partners or members, and cells that hold nothing but names.
    private static void Members(DocumentContext context, TableGrid grid, Block? caption)
    {
        if (caption is null) return;
        var relation = Array.Exists(Signing, w => caption.Text.Value.Contains(w, StringComparison.Ordinal)) ? "SIGNED" : Array.Exists(Membership, w => caption.Text.Value.Contains(w, StringComparison.Ordinal)) ? "MEMBER_OF" : null;
        if (relation is null || (Named(context, caption, "Institution") ?? Named(context, caption, "InternationalOrganization") ?? Named(context, caption, "Policy") ?? Named(context, caption, "Agency")) is not { } whole) return;
        foreach (var row in grid.Table.Rows)
        {
            context.Sink.BeginSentence();
            foreach (var text in row.SelectMany(c => c.Items.Count > 0 ? c.Items.Select(i => i.Text) : [c.Text]))
            {
                if (grid.In(text) is not [var first, ..] names || !TableGrid.IsNames(text.Value, names)) continue;
                foreach (var member in names.Where(m => Party.Of(m) is { IsBody: true } or { Type: "Country" }).DistinctBy(m => m.EntityId))
                    context.Sink.Add(relation, Party.Of(member), Party.Of(whole), member.Text, first.Start, member.End, 0.75, "table/members");
            }
        }
    }

    // A column of conferences beside one of speakers; who speaks of a paper wrote it.
    private static void Speakers(DocumentContext context, TableGrid grid, IReadOnlyList<TableCell> row)
    {
        EntityMention? conference = null, paper = null;
        List<EntityMention> speakers = [];
        for (var column = 0; column < row.Count; column++)
        {
            if (grid.Column(column) == "event") conference ??= grid.In(row[column]).FirstOrDefault(m => m.Type == "Event");
            else if (grid.Column(column) == "speaker") speakers.AddRange(grid.In(row[column]).Where(m => m.Type == "Person"));
            else paper ??= grid.In(row[column]).FirstOrDefault(m => m.Type == "Publication");
        }

        foreach (var speaker in speakers)
        {
            if (conference is not null) context.Sink.Add("PARTICIPATED_IN", Party.Of(speaker), Party.Of(conference), TableGrid.Span(conference.Text, speaker.Text), 0.8, "table/speaker");
            if (paper is not null) context.Sink.Add("ISSUED", Party.Of(speaker), Party.Of(paper), TableGrid.Span(paper.Text, speaker.Text), 0.75, "table/author");
        }
    }

    private static EntityMention? Named(DocumentContext context, Block? caption, string type) => caption is null ? null : context.Document.MentionsByBlock[caption.Index].FirstOrDefault(m => m.Type == type);

    // The caption right above; that of the table before where this one goes on with it after a page break, header and all.
    private static Block? CaptionOf(DocumentContext context, Block block)
    {
        var blocks = context.Document.Layout.Blocks;
        for (var index = block.Index - 1; index >= 0; index--)
        {
            var above = blocks[index];
            if (above.Kind == BlockKind.Noise) continue;
            if (above.Kind is BlockKind.Caption or BlockKind.Heading) return above;
            if (above.Kind != BlockKind.Table || above.Table is not { } before || !SameHeader(before, block.Table!)) return null;
        }

        return null;
    }

    private static bool SameHeader(Table a, Table b) => a.Header.Count > 1 && a.Header.Select(c => c.Text.Value.Trim()).SequenceEqual(b.Header.Select(c => c.Text.Value.Trim()));
}

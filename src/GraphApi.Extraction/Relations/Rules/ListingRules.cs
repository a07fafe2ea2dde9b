using GraphApi.Extraction.Layout;
using GraphApi.Extraction.Mentions;
using GraphApi.Extraction.Relations.Context;
using GraphApi.Extraction.Relations.Sentences;
using GraphApi.Extraction.Values;
using GraphApi.Graph.Model;

namespace GraphApi.Extraction.Relations.Rules;

/// <summary>Reads tables whose rows list things: measures by country or date, products by maker.</summary>
internal sealed class ListingRules(SentenceRules sentences)
{
    private static readonly string[] Governments = ["정부", "government", "Government"];

    /// <summary>States what the rows of a table list.</summary>
    public void Read(DocumentContext context, Block block, TableGrid grid)
    {
        foreach (var row in grid.Table.Rows)
        {
            context.Sink.BeginSentence();
            context.Row = RowOf(context, block, grid, row, out var leads);
            for (var column = 0; column < row.Count; column++) Cell(context, block, grid, row, column, leads);
            context.Row = null;
        }
    }

    // The row's country, date and maker, from the cells that hold nothing else.
    private static RowContext RowOf(DocumentContext context, Block block, TableGrid grid, IReadOnlyList<TableCell> row, out IReadOnlyList<EntityMention> leads)
    {
        EntityMention? lead = null;
        leads = [];
        TextValue? date = null;
        for (var column = 0; column < row.Count; column++)
        {
            var cell = row[column];
            if (cell.Items.Count > 1 || cell.Text.Length is 0 or > 60) continue;
            if (grid.Names(cell) is [var only, ..] names && names.All(n => Party.Of(n).IsActor) && (column == 0 || grid.Column(column) is "maker" or "country") && (lead is null || (Party.Of(lead).IsPlace && !Party.Of(only).IsPlace)))
                (lead, leads) = names.Any(n => Party.Of(n).IsBody) ? Bodies(names) : (only, [only]);
            if (date is null && cell.Text.Length <= 20 && (grid.Column(column) == "date" || column == 0))
                date = ValueFinder.Find(cell.Text.Value, 0, cell.Text.Length, new DateContext(context.Document.Layout.Published)).FirstOrDefault(v => v.Kind == ValueKind.Date);
        }

        var subject = lead ?? TableRules.CaptionActor(context, block) ?? context.HeadingActor(block);
        if (lead is { Type: "Region" } && TableRules.Caption(context, block, "Country") is { } country)
            context.Sink.Add("LOCATED_IN", Party.Of(lead), Party.Of(country), lead.Text, lead.Start, lead.End, 0.7, "table/region");
        return new RowContext(lead is { Type: "Country" or "Region" } ? lead : null, date, leads.Count > 0 ? leads : subject is null ? [] : [subject]);
    }

    // "Firm (country)": the firm is what the row is about.
    private static (EntityMention, IReadOnlyList<EntityMention>) Bodies(IReadOnlyList<EntityMention> names)
    {
        EntityMention[] bodies = [.. names.Where(n => Party.Of(n).IsBody).DistinctBy(n => n.EntityId)];
        return (bodies[0], bodies);
    }

    private void Cell(DocumentContext context, Block block, TableGrid grid, IReadOnlyList<TableCell> row, int column, IReadOnlyList<EntityMention> leads)
    {
        var cell = row[column];
        var leading = leads.Count > 0 && grid.In(cell).Contains(leads[0]);
        if (leading && !grid.In(cell).Any(m => Party.Of(m).IsPlace && m.EntityId != leads[0].EntityId)) return;
        foreach (var text in cell.Items.Count > 0 ? cell.Items.Select(i => i.Text) : [cell.Text])
        {
            var mentions = grid.In(text);
            if (mentions.Count == 0) continue;
            var cuts = CellSegments.Cut(text, mentions);
            for (var i = 0; i + 1 < cuts.Count; i++)
            {
                var before = context.Sink.Relations.Count;
                var sentence = sentences.Read(context, block, text, cuts[i], cuts[i + 1], mentions);
                if (sentence is null) continue;
                if (!leading && !StatesAct(context, before)) Bare(context, sentence, leads, Cleared(grid, cell, column));
                if (context.Row?.Place is { } place) Belongs(context, sentence, place);
            }
        }
    }

    // A cell that holds names only, or stands under a header that says what it lists.
    private static bool Cleared(TableGrid grid, TableCell cell, int column) =>
        grid.Only(cell) is not null || grid.Column(column) is "model" or "dataset" || grid.Table.Header.Count == 0;

    private static bool StatesAct(DocumentContext context, int from)
    {
        for (var i = from; i < context.Sink.Relations.Count; i++)
        {
            if (context.Sink.Relations[i].Relation is not ("PART_OF" or "LOCATED_IN" or "APPLIES_IN")) return true;
        }

        return false;
    }

    // "백악관, AI 행정명령, 2023.10": the party, the thing and the date without a verb.
    private void Bare(DocumentContext context, Sentence sentence, IReadOnlyList<EntityMention> leads, bool cleared)
    {
        var opening = sentence.Phrases.Count > 0 && sentence.Phrases[0] is { Opens: true } phrase ? phrase : null;
        var agents = opening?.Heads.Select(h => Party.Of(sentence.Tokens[h].Mention!, h)).Where(p => p.IsActor).ToList() ?? [];
        if (agents.Count == 0 && sentence.Tokens.Count > 1 && sentence.Tokens[1].IsMark(',') && context.Row?.Place is { } place && IsGovernment(sentence.Tokens[0])) agents = [Party.Of(place)];
        var dated = sentence.Tokens.Any(t => t.Value?.Kind == ValueKind.Date);
        if (agents.Count == 0 && leads.Count > 0 && cleared) agents = [.. leads.Select(l => Party.Of(l))];
        else if (agents.Count == 0 || (!dated && context.Row?.Place is null)) return;
        var date = sentence.Tokens.Select(t => t.Value).FirstOrDefault(v => v?.Kind == ValueKind.Date) ?? context.Row?.Date;
        foreach (var token in sentence.Tokens)
        {
            if (token.Mention is not { } mention || agents.Exists(a => a.Id == mention.EntityId)) continue;
            var theme = Party.Of(mention);
            var relation = theme.Type switch
            {
                "Law" or "Policy" when mention.Surface.TrimEnd(')').EndsWith("초안", StringComparison.Ordinal) || mention.Surface.EndsWith("권고", StringComparison.Ordinal) => "PROPOSED",
                "Law" or "Policy" or "Publication" or "Standard" => "ISSUED",
                "Model" or "Product" or "Dataset" or "Benchmark" => "DEVELOPED",
                "Agency" or "Institution" when mention.Particle is not ("와" or "과") && (opening is not null || agents[0].Mention == context.Row?.Place) => "FOUNDED",
                "Event" => "HOSTED",
                _ => null,
            };
            if (relation is null) continue;
            foreach (var agent in agents)
            {
                var start = agent.Token >= 0 ? agent.Mention!.Start : mention.Start;
                var own = FrameEmitter.InGloss(token, ValueKind.Date) ?? date;
                if (context.Sink.Add(relation, agent, theme, sentence.Text, Math.Min(start, mention.Start), mention.End, 0.75, "table/listing", own?.Properties))
                    sentences.Emitter.Jurisdiction(context, sentence, relation, agent, theme, Math.Min(start, mention.Start), mention.End, Status.Actual);
            }

            if (relation is "FOUNDED" or "HOSTED") break;
        }
    }

    private static bool IsGovernment(Token token) => Array.Exists(Governments, g => token.Text.Contains(g, StringComparison.Ordinal));

    // A row of a country: its agencies are part of it, its regions lie in it, its measures apply in it, unless their own names say otherwise.
    private static void Belongs(DocumentContext context, Sentence sentence, EntityMention place)
    {
        var country = Party.Of(place);
        var opener = sentence.Phrases.Count > 0 ? sentence.Tokens[sentence.Phrases[0].Heads[0]].Mention : null;
        var region = sentence.Phrases.Count > 0 && sentence.Phrases[0].Opens && sentence.Tokens[sentence.Phrases[0].Heads[0]].Mention is { Type: "Region" } own ? Party.Of(own) : (Party?)null;
        foreach (var token in sentence.Tokens)
        {
            if (token.Mention is not { } mention) continue;
            var party = Party.Of(mention);
            var (relation, to) = party.Type switch
            {
                "Agency" => ("PART_OF", country),
                "Region" => ("LOCATED_IN", country),
                "Law" or "Policy" => ("APPLIES_IN", context.Jurisdictions.TryGetValue(party.Id, out var stated) ? stated : region ?? country),
                _ => (null, country),
            };
            if (relation == "APPLIES_IN" && opener is { Type: "InternationalOrganization" }) continue;
            if (relation is null || (context.Names.PlaceAtStart(mention.Surface, out _) is { } named && party.Type != "Region" && named.Id != country.Id)) continue;
            if (context.Sink.Add(relation, party, to, mention.Text, mention.Start, mention.End, 0.75, "table/country") && relation == "PART_OF") context.Jurisdictions.TryAdd(party.Id, country);
        }
    }
}

using GraphApi.Extraction.Relations.Context;
using GraphApi.Extraction.Relations.Sentences;

namespace GraphApi.Extraction.Relations.Rules;

/// <summary>Reads what English says behind a name: X, an arm of Y; X, Y's model; X from Y; X of Heidelberg; X, the British regulator.</summary>
internal static class EnglishAppositions
{
    private const int Reach = 7;
    private static readonly string[] Arms = ["arm", "unit", "subsidiary", "division", "part", "branch", "affiliate", "lab", "agency"];

    /// <summary>States the relations told behind the names of a sentence.</summary>
    public static void Read(DocumentContext context, Sentence sentence)
    {
        var tokens = sentence.Tokens;
        for (var at = 0; at < tokens.Count; at++)
        {
            if (tokens[at].Mention is not { } mention) continue;
            var party = Party.Of(mention, at);
            if (at + 2 >= tokens.Count) continue;
            if (party.Type == "Agency" && mention.Surface.EndsWith("eneral", StringComparison.Ordinal)) Holder(context, sentence, party, at);
            // the Commission's Label Office
            if (party.Type is "Agency" && tokens[at + 1].Text == "'s" && tokens[at + 2].Mention is { Type: "Agency" } part && tokens[at].Text is not ("its" or "Its")) context.Sink.Add("PART_OF", Party.Of(part), party, sentence.Text, mention.Start, part.End, 0.7, "apposition/part");
            else if (tokens[at + 1].Kind == TokenKind.Word && tokens[at + 1].Text is "of" or "from" or "by" or "in") Adjoining(context, sentence, party, at);
            else if (tokens[at + 1].IsMark(','))
            {
                // Lakeside, Westland.
                if (party.Type == "Region" && tokens[at + 2].Mention is { Type: "Region" or "Country" } around && (sentence.PhraseOf[at] is null || sentence.PhraseOf[at] != sentence.PhraseOf[at + 2])) context.Sink.Add("LOCATED_IN", party, Party.Of(around), sentence.Text, mention.Start, around.End, 0.7, "apposition/place");
                Behind(context, sentence, party, at + 2);
            }
        }
    }

    // "Colorado's attorney general, Jane Doe": the office and who holds it.
    private static void Holder(DocumentContext context, Sentence sentence, Party office, int at)
    {
        var next = sentence.Tokens[at + 1].IsMark(',') ? at + 2 : at + 1;
        if (sentence.Tokens[next].Mention is { Type: "Person" } holder && (next == at + 1 || next + 1 >= sentence.Tokens.Count || sentence.Tokens[next + 1].Kind == TokenKind.Mark))
            context.Sink.Add("LEADS", Party.Of(holder), office, sentence.Text, office.Mention!.Start, holder.End, 0.75, "apposition/office");
    }

    // ASML of the Netherlands, Llama 4 from Meta, MTRAG by IBM Research, the World Economic Forum in Davos.
    private static void Adjoining(DocumentContext context, Sentence sentence, Party party, int at)
    {
        var tokens = sentence.Tokens;
        var next = at + 2;
        if (tokens[next].Text is "the") next++;
        if (next >= tokens.Count || tokens[next].Mention is not { } other || (next + 1 < tokens.Count && tokens[next + 1].Text == "'s")) return;
        Relate(context, sentence, party, Party.Of(other, next), tokens[at + 1].Text, "apposition/adjoining");
    }

    private static void Relate(DocumentContext context, Sentence sentence, Party party, Party other, string preposition, string rule)
    {
        var relation = (party, other) switch
        {
            ({ Type: "Company" or "Institution" }, { IsPlace: true }) when preposition is "of" or "from" => "LOCATED_IN",
            ({ Type: "Event" }, { IsPlace: true }) when preposition is "in" or "of" => "LOCATED_IN",
            ({ Type: "Agency" }, { IsPlace: true }) when preposition is "of" => "PART_OF",
            ({ IsArtifact: true }, { IsBody: true }) when preposition is "from" or "by" or "of" => null,
            _ => "",
        };
        var (start, end) = (Math.Min(party.Mention!.Start, other.Mention!.Start), Math.Max(party.Mention.End, other.Mention.End));
        if (relation is null) context.Sink.Add("DEVELOPED", other, party, sentence.Text, start, end, 0.75, rule);
        else if (relation.Length > 0) context.Sink.Add(relation, party, other, sentence.Text, start, end, 0.75, rule);
    }

    // After "X,": a/an/the … , or Y's …
    private static void Behind(DocumentContext context, Sentence sentence, Party party, int from)
    {
        var tokens = sentence.Tokens;
        var at = from;
        var determined = EnglishParser.IsDeterminer(tokens[at].Text);
        if (determined) at++;
        if (at >= tokens.Count) return;
        if (tokens[at].Mention is { } named)
        {
            var possessive = at + 1 < tokens.Count && tokens[at + 1].Text == "'s";
            if (possessive || (determined && Party.Of(named).IsPlace && at + 1 < tokens.Count && tokens[at + 1].Kind == TokenKind.Word && char.IsAsciiLetterLower(tokens[at + 1].Text[0])))
                Owned(context, sentence, party, Party.Of(named, at), at + (possessive ? 2 : 1));
            return;
        }

        if (!determined) return;
        string? arm = null;
        for (; at < tokens.Count && at < from + Reach; at++)
        {
            if (tokens[at].Kind == TokenKind.Mark) return;
            if (tokens[at].Kind == TokenKind.Word && Array.IndexOf(Arms, tokens[at].Text) >= 0) arm = tokens[at].Text;
            if (tokens[at].Mention is not { } other) continue;
            var preposition = tokens[at - 1].Text is "the" && at >= 2 ? tokens[at - 2].Text : tokens[at - 1].Text;
            if (arm is not null && preposition is "of") Part(context, sentence, party, Party.Of(other, at));
            else Relate(context, sentence, party, Party.Of(other, at), preposition is "in" && Located(tokens, at) ? "of" : preposition, "apposition/behind");
            return;
        }
    }

    private static bool Located(IReadOnlyList<Token> tokens, int at) => at >= 2 && tokens[at - 2].Text is "based" or "headquartered" or "located";

    private static void Owned(DocumentContext context, Sentence sentence, Party party, Party owner, int from)
    {
        var tokens = sentence.Tokens;
        var (start, end) = (party.Mention!.Start, owner.Mention!.End);
        for (var at = from; at < tokens.Count && at < from + 3; at++)
        {
            // "A's X, B's Y" is a list: the owner owns what follows it.
            if (tokens[at].Mention is not null) return;
            if (tokens[at].Kind != TokenKind.Word) break;
        }

        if (owner.IsPlace)
        {
            var relation = party.Type switch { "Agency" => "PART_OF", "Company" or "Institution" => "LOCATED_IN", _ => null };
            if (relation is not null && context.Sink.Add(relation, party, owner, sentence.Text, start, end, 0.75, "apposition/behind") && relation == "PART_OF") context.Jurisdictions.TryAdd(party.Id, owner);
            return;
        }

        if (owner.IsBody && party.IsArtifact) context.Sink.Add("DEVELOPED", owner, party, sentence.Text, start, end, 0.75, "apposition/behind");
        if (owner.Type == "Person" && party.Type == "Company") context.Sink.Add("AFFILIATED_WITH", owner, party, sentence.Text, start, end, 0.7, "apposition/behind");
        for (var at = from; owner.IsBody && party.IsBody && at < tokens.Count && at < from + 4; at++)
        {
            if (Array.IndexOf(Arms, tokens[at].Text) >= 0) { Part(context, sentence, party, owner); return; }
            if (tokens[at].Kind != TokenKind.Word) return;
        }
    }

    private static void Part(DocumentContext context, Sentence sentence, Party party, Party whole)
    {
        var relation = party.Type == "Company" && whole.Type == "Company" ? "SUBSIDIARY_OF" : "PART_OF";
        context.Sink.Add(relation, party, whole, sentence.Text, Math.Min(party.Mention!.Start, whole.Mention!.Start), Math.Max(party.Mention.End, whole.Mention.End), 0.8, "apposition/arm");
    }
}

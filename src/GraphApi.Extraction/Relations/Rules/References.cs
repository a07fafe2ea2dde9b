using GraphApi.Extraction.Relations.Context;
using GraphApi.Extraction.Relations.Sentences;
using GraphApi.Extraction.Values;

namespace GraphApi.Extraction.Relations.Rules;

/// <summary>Reads references that give the title first: [3] 제목, 연구원, 2024.3.2.</summary>
internal static class References
{
    private const int MostLead = 2;

    /// <summary>States who issued the title that a line begins with, where the publisher and a date or the end follow.</summary>
    public static void Read(DocumentContext context, Sentence sentence)
    {
        var tokens = sentence.Tokens;
        Authors(context, sentence);
        var title = 0;
        while (title < tokens.Count && title <= MostLead && tokens[title].Mention is null) title++;
        if (title + 2 >= tokens.Count || tokens[title].Mention is not { Type: "Publication" or "Policy" or "Law" } work) return;
        var at = title + 1;
        while (at < tokens.Count && tokens[at].Kind == TokenKind.Mark && !tokens[at].IsMark(',')) at++;
        if (at + 1 >= tokens.Count || !tokens[at].IsMark(',') || tokens[at + 1].Mention is not { } publisher || !Party.Of(publisher).IsBody) return;
        var date = DateAfter(tokens, at + 2);
        if (date is null && (work.Type != "Publication" || at + 2 < tokens.Count)) return;
        context.Sink.Add("ISSUED", Party.Of(publisher), Party.Of(work), sentence.Text, work.Start, date?.End ?? publisher.End, 0.8, "source/reference", date?.Properties);
    }

    // [3] Kim, G., Lee, N. (2023). Title: persons, and nothing that ends a clause, up to the title.
    private static void Authors(DocumentContext context, Sentence sentence)
    {
        var tokens = sentence.Tokens;
        var authors = new List<Party>();
        for (var at = 0; at < tokens.Count; at++)
        {
            if (tokens[at].Kind == TokenKind.Word && (authors.Count == 0 ? at > MostLead : Korean.EndsClause(tokens[at].Text) || Korean.SlotOfNoun(tokens[at].Text) is not Patterns.Slot.None && Korean.IsHangul(tokens[at].Text[0]))) return;
            if (tokens[at].Mention is not { } mention) continue;
            if (mention.Type == "Person" && tokens[at].Slot == Patterns.Slot.None) { authors.Add(Party.Of(mention, at)); continue; }
            if (mention.Type != "Publication" || authors.Count == 0 || at - authors[^1].Token > 6 || !Marked(tokens, authors[^1].Token, at)) return;
            foreach (var author in authors)
                context.Sink.Add("ISSUED", author, Party.Of(mention), sentence.Text, author.Mention!.Start, mention.End, 0.75, "source/authors", DateAfter(tokens, at + 1)?.Properties);
            return;
        }
    }

    private static bool Marked(IReadOnlyList<Token> tokens, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (tokens[at].Kind == TokenKind.Mark || tokens[at].Gloss is not null) return true;
        }

        return false;
    }

    private static TextValue? DateAfter(IReadOnlyList<Token> tokens, int from)
    {
        for (var at = from; at < tokens.Count && at <= from + 2; at++)
        {
            if (tokens[at].Value is { Kind: ValueKind.Date } date) return date;
            if (tokens[at].Kind is not (TokenKind.Mark or TokenKind.Word) || tokens[at].Kind == TokenKind.Word && Korean.EndsClause(tokens[at].Text)) return null;
        }

        return null;
    }
}

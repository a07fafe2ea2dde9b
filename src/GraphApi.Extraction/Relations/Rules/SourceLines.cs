using GraphApi.Extraction.Relations.Context;
using GraphApi.Extraction.Relations.Sentences;
using GraphApi.Extraction.Values;
using GraphApi.Graph.Model;

namespace GraphApi.Extraction.Relations.Rules;

/// <summary>Reads lines that name sources: publisher, title, date.</summary>
internal static class SourceLines
{
    /// <summary>States who issued each publication that the line names after its publisher.</summary>
    public static void Read(DocumentContext context, Sentence line)
    {
        var tokens = line.Tokens;
        Party? publisher = null;
        var from = -1;
        for (var at = 0; at < tokens.Count; at++)
        {
            if (tokens[at].Mention is not { } mention)
            {
                if (tokens[at].IsMark(';')) publisher = null;
                continue;
            }

            var party = Party.Of(mention, at);
            if (party.Type is "Publication" or "Policy" or "Law" && publisher is { } by && Separated(tokens, from, at))
            {
                var date = DateAfter(tokens, at);
                var end = date?.End ?? mention.End;
                context.Sink.Add("ISSUED", by, party, line.Text, by.Mention!.Start, Math.Max(end, mention.End), 0.9, "source/publisher",
                    date?.Properties ?? new Dictionary<string, PropertyValue>());
                publisher = null;
            }
            else if (party.Type == "Publication" && After(tokens, at) is { } author)
            {
                context.Sink.Add("ISSUED", author, party, line.Text, mention.Start, author.Mention!.End, 0.75, "source/author", DateAfter(tokens, at)?.Properties);
                at = author.Token;
            }
            else if (party is { IsActor: true } && publisher is null)
            {
                (publisher, from) = (party, at);
            }
        }
    }

    // "Title" by Radford et al., 2018; "제목", 신문, 2023.11.3
    private static Party? After(IReadOnlyList<Token> tokens, int title)
    {
        for (var at = title + 1; at < tokens.Count && at <= title + 3; at++)
        {
            if (tokens[at].Mention is { } mention) return Party.Of(mention, at) is { IsActor: true } party ? party : null;
            if (!(tokens[at].IsMark(',') || tokens[at].Text == "by")) return null;
        }

        return null;
    }

    // A comma, colon or full stop stands between publisher and title, and hardly any words.
    private static bool Separated(IReadOnlyList<Token> tokens, int publisher, int title)
    {
        var mark = false;
        var words = 0;
        for (var at = publisher + 1; at < title; at++)
        {
            if (tokens[at].Kind == TokenKind.Mark) mark = true;
            else if (tokens[at].Kind == TokenKind.Word) words++;
        }

        return mark && words <= 3;
    }

    private static TextValue? DateAfter(IReadOnlyList<Token> tokens, int title)
    {
        for (var at = title; at < tokens.Count && at < title + 12; at++)
        {
            if (FrameEmitter.InGloss(tokens[at], ValueKind.Date) is { } inside) return inside;
            if (tokens[at].Value is { Kind: ValueKind.Date } date) return date;
            if (at > title && tokens[at].Mention is { Type: "Publication" }) return null;
        }

        return null;
    }
}

using GraphApi.Extraction.Layout;
using GraphApi.Extraction.Mentions;
using GraphApi.Extraction.Text;
using GraphApi.Extraction.Values;

namespace GraphApi.Extraction.Relations.Sentences;

/// <summary>Cuts a sentence into tokens.</summary>
internal static class Tokenizer
{
    private const string Opening = "([<〈《{";
    private const string Closing = ")]>〉》}";
    private const string Quotes = "'\"‘’“”「」『』`*";
    private const string Marks = ",.;:·/→▲△~!?…、‧∙•|=–—";

    /// <summary>Cuts <paramref name="text"/> from <paramref name="start"/> to <paramref name="end"/>; the names and values are those of that range.
    /// What holds no word of either language is read in the language of the document.</summary>
    public static Sentence Cut(MappedText text, int start, int end, Block block, IReadOnlyList<EntityMention> mentions, IReadOnlyList<TextValue> values, bool koreanDocument)
    {
        var tokens = new List<Token>();
        var label = new List<Token>();
        var glosses = new Stack<List<Token>>();
        var (korean, english) = (false, false);
        var (m, v) = (0, 0);
        var glued = false;
        for (var at = start; at < end;)
        {
            while (m < mentions.Count && mentions[m].Start < at) m++;
            while (v < values.Count && values[v].Start < at) v++;
            var c = text.Value[at];
            Token? token = null;
            if (m < mentions.Count && mentions[m].Start == at)
            {
                token = OfMention(mentions[m], glued);
                at = Math.Max(mentions[m].ParticleEnd, at + 1);
            }
            else if (v < values.Count && values[v].Start == at && !(m < mentions.Count && mentions[m].Start < values[v].End))
            {
                token = new Token { Kind = TokenKind.Value, Start = at, End = values[v].End, Text = "", Value = values[v], Glued = glued };
                at = values[v].End;
            }
            else if (char.IsWhiteSpace(c)) { glued = false; at++; continue; }
            else if (Opening.Contains(c, StringComparison.Ordinal)) { glosses.Push(GlossOf(glosses.Count > 0 ? glosses.Peek() : tokens, label)); at++; continue; }
            else if (Closing.Contains(c, StringComparison.Ordinal)) { if (glosses.Count > 0) glosses.Pop(); glued = true; at++; continue; }
            else if (c is '\'' or '’' && at > start && char.IsLetterOrDigit(text.Value[at - 1]) && at + 1 < end && text.Value[at + 1] == 's' && (at + 2 == end || !char.IsLetterOrDigit(text.Value[at + 2])))
            {
                token = new Token { Kind = TokenKind.Mark, Start = at, End = at + 2, Text = "'s" };
                at += 2;
            }
            else if (Quotes.Contains(c, StringComparison.Ordinal)) { at++; continue; }
            else if (Marks.Contains(c, StringComparison.Ordinal) && !InsideNumber(text.Value, at))
            {
                token = new Token { Kind = TokenKind.Mark, Start = at, End = at + 1, Text = c.ToString() };
                at++;
            }
            else
            {
                var stop = WordEnd(text.Value, at, end, m < mentions.Count ? mentions[m].Start : end, v < values.Count ? values[v].Start : end);
                token = new Token { Kind = TokenKind.Word, Start = at, End = stop, Text = text.Value[at..stop], Glued = glued };
                at = stop;
            }

            (glosses.Count > 0 ? glosses.Peek() : tokens).Add(token);
            korean |= token.Kind is TokenKind.Word or TokenKind.Mention && (Korean.IsHangul(token.Text[0]) || token.Slot != Patterns.Slot.None);
            english |= token.Kind == TokenKind.Word && char.IsAsciiLetter(token.Text[0]);
            glued = true;
        }

        return new Sentence { Text = text, Block = block, IsKorean = korean || (koreanDocument && !english), Tokens = tokens, Label = label };
    }

    private static Token OfMention(EntityMention mention, bool glued)
    {
        var particle = Korean.Particle(mention.Particle);
        return new Token
        {
            Kind = TokenKind.Mention,
            Start = mention.Start,
            End = mention.End,
            Text = mention.Surface,
            Mention = mention,
            Glued = glued,
            Slot = particle.Slot,
            Joins = particle.Joins,
            IsAlso = mention.Particle is "도" or "에서도" or "에도",
        };
    }

    private static List<Token> GlossOf(List<Token> tokens, List<Token> label) => tokens.Count == 0 ? label : tokens[^1].Gloss ??= [];

    private static bool InsideNumber(string text, int at) =>
        text[at] is '.' or ',' or ':' && at > 0 && at + 1 < text.Length && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]);

    private static int WordEnd(string text, int at, int end, int mention, int value)
    {
        var limit = Math.Min(end, Math.Min(mention > at ? mention : end, value > at ? value : end));
        var p = at + 1;
        while (p < limit && !char.IsWhiteSpace(text[p]) && !Opening.Contains(text[p], StringComparison.Ordinal) && !Closing.Contains(text[p], StringComparison.Ordinal) &&
            !Quotes.Contains(text[p], StringComparison.Ordinal) && (!Marks.Contains(text[p], StringComparison.Ordinal) || InsideNumber(text, p))) p++;
        return p;
    }
}

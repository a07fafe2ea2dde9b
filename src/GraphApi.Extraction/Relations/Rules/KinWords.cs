using GraphApi.Extraction.Relations.Context;
using GraphApi.Extraction.Relations.Patterns;
using GraphApi.Extraction.Relations.Sentences;

namespace GraphApi.Extraction.Relations.Rules;

/// <summary>Reads nouns that say how a name is related to what the sentence speaks of: 후속 모델인 B, A, B 등 경쟁사, (A, B 참여).</summary>
internal sealed class KinWords(RelationPatterns patterns)
{
    private readonly Brackets _brackets = new(patterns);

    /// <summary>States the relations that such nouns tell.</summary>
    public void Read(DocumentContext context, Sentence sentence)
    {
        for (var at = 0; at < sentence.Tokens.Count; at++)
        {
            var token = sentence.Tokens[at];
            if (token.Mention is not null && token.Gloss is { } gloss)
            {
                Members(context, sentence, token, gloss);
                Seat(context, sentence, token, gloss);
                _brackets.Read(context, sentence, token, gloss);
            }

            if (token.Kind != TokenKind.Word || !sentence.IsKorean) continue;
            if (token.Text.StartsWith("회원", StringComparison.Ordinal)) Membership(context, sentence, at);
            foreach (var (word, relation) in patterns.Korean.Links)
            {
                if (!token.Text.StartsWith(word, StringComparison.Ordinal)) continue;
                if (relation == "COMPETES_WITH") Rivals(context, sentence, at);
                else if (relation == "SUCCESSOR_OF") Successor(context, sentence, at);
            }
        }
    }

    // xAI (Palo Alto): a place that stands alone in brackets behind a name.
    private static void Seat(DocumentContext context, Sentence sentence, Token of, List<Token> gloss)
    {
        if (gloss is [{ Mention: { Type: "Country" or "Region" } place }] && Party.Of(of.Mention!) is { Type: "Company" or "Institution" or "Region" or "Event" } party)
            context.Sink.Add("LOCATED_IN", party, Party.Of(place), sentence.Text, of.Start, place.End, 0.8, "apposition/bracket");
    }

    // 제7차 회의(A, B, C 참여)
    private static void Members(DocumentContext context, Sentence sentence, Token of, List<Token> gloss)
    {
        var party = Party.Of(of.Mention!);
        if (gloss.Count > 2 && party.Type is "InternationalOrganization" or "Institution" && gloss.TrueForAll(t => t.Kind == TokenKind.Mark || t.Text == "-" || t.Mention is { Type: "Country" }) && gloss.Count(t => t.Mention is not null) > 1)
        {
            foreach (var member in gloss.Where(t => t.Mention is not null))
                context.Sink.Add("MEMBER_OF", Party.Of(member.Mention!), party, sentence.Text, of.Start, member.End, 0.75, "gloss/countries");
            return;
        }

        var relation = party.Type switch { "Event" => "PARTICIPATED_IN", "Institution" or "InternationalOrganization" or "Agency" => "MEMBER_OF", _ => null };
        if (relation is null || !gloss.Exists(t => t.Kind == TokenKind.Word && (t.Text.StartsWith("참여", StringComparison.Ordinal) || t.Text.StartsWith("참가", StringComparison.Ordinal) || t.Text.StartsWith("참석", StringComparison.Ordinal) || t.Text.StartsWith("회원", StringComparison.Ordinal)))) return;
        foreach (var member in gloss)
        {
            if (member.Mention is { } mention && Party.Of(mention).IsActor)
                context.Sink.Add(relation, Party.Of(mention), party, sentence.Text, Math.Min(mention.Start, of.Start), Math.Max(mention.End, of.End), 0.8, "gloss/members");
        }
    }

    // "A, B 등 7개 회원사", "재단은 A, B를 포함해 60개 이상의 회원을 모집": members of the body that the text speaks of.
    private static void Membership(DocumentContext context, Sentence sentence, int at)
    {
        var members = sentence.Phrases.FindLast(p => p.Heads[^1] < at && at - p.Heads[^1] <= 8 && p.Heads.Count > 1);
        if (members is null) return;
        var body = sentence.Phrases.FindLast(p => p != members && p.First < members.First && IsBody(sentence.Tokens[p.Heads[0]].Mention!.Type)) is { } named
            ? Party.Of(sentence.Tokens[named.Heads[0]].Mention!, named.Heads[0])
            : context.Recent.FirstOrDefault(m => IsBody(m.Type)) is { } told ? Party.Of(told) : default;
        if (body.Id is null) return;
        foreach (var head in members.Heads)
        {
            var member = Party.Of(sentence.Tokens[head].Mention!, head);
            var start = body.Token >= 0 ? Math.Min(body.Mention!.Start, member.Mention!.Start) : member.Mention!.Start;
            context.Sink.Add("MEMBER_OF", member, body, sentence.Text, start, sentence.Tokens[at].End, 0.7, "kin/member");
        }
    }

    private static bool IsBody(string type) => type is "Institution" or "InternationalOrganization";

    // 구글, 아마존 등 경쟁사; 경쟁사인 구글, 선두 주자(A, B).
    private static void Rivals(DocumentContext context, Sentence sentence, int at)
    {
        var rivals = sentence.Phrases.Find(p => p.Last >= at - 3 && p.Heads[^1] < at && p.Last <= at + 1) ?? sentence.Phrases.Find(p => p.First > at && p.First <= at + 2);
        var subject = sentence.Phrases.FindLast(p => p != rivals && p.First < at && p.Slot is Slot.Subject or Slot.Topic);
        if (rivals is null) return;
        var parties = subject is not null ? subject.Heads.Select(h => Party.Of(sentence.Tokens[h].Mention!, h)).ToList() : context.SubjectFor(sentence.Block).Select(m => Party.Of(m)).ToList();
        foreach (var party in parties)
        {
            foreach (var head in rivals.Heads)
            {
                var rival = Party.Of(sentence.Tokens[head].Mention!, head);
                var start = party.Token >= 0 ? Math.Min(party.Mention!.Start, rival.Mention!.Start) : rival.Mention!.Start;
                context.Sink.Add("COMPETES_WITH", party, rival, sentence.Text, start, sentence.Tokens[at].End, 0.7, "kin/rival");
            }
        }
    }

    // "…, 후속 모델인 B는": what the sentence began with is the older one.
    private static void Successor(DocumentContext context, Sentence sentence, int at)
    {
        var newer = sentence.Phrases.Find(p => p.First > at && p.First <= at + 4);
        if (newer is null) return;
        var b = Party.Of(sentence.Tokens[newer.Heads[0]].Mention!, newer.Heads[0]);
        if (sentence.Modifiers.Exists(m => m.Head == newer.Heads[0])) return;
        var older = sentence.Phrases.FindLast(p => p.Last < at && (p.Slot is Slot.Topic or Slot.Subject or Slot.Of) && sentence.Tokens[p.Heads[0]].Mention!.Type == b.Type);
        var a = older is not null ? Party.Of(sentence.Tokens[older.Heads[0]].Mention!, older.Heads[0])
            : context.SubjectFor(sentence.Block) is [var told] && told.Type == b.Type ? Party.Of(told) : default;
        if (a.Id is null) return;
        var start = a.Token >= 0 ? Math.Min(a.Mention!.Start, b.Mention!.Start) : b.Mention!.Start;
        context.Sink.Add("SUCCESSOR_OF", b, a, sentence.Text, start, b.Mention!.End, 0.7, "kin/successor");
    }
}

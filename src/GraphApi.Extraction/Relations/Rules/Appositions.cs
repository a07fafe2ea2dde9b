using GraphApi.Extraction.Relations.Context;
using GraphApi.Extraction.Relations.Patterns;
using GraphApi.Extraction.Relations.Sentences;
using GraphApi.Graph.Model;

namespace GraphApi.Extraction.Relations.Rules;

/// <summary>Reads what names that stand together say: 미국 상무부, 구글의 제미나이, NIST 산하 연구소, a person with a title.</summary>
internal sealed class Appositions(RelationPatterns patterns)
{
    private readonly KinWords _kin = new(patterns);

    /// <summary>States the relations between the names that stand together in a sentence.</summary>
    public void Read(DocumentContext context, Sentence sentence)
    {
        foreach (var token in sentence.Tokens) Places(context, sentence, token);
        foreach (var token in sentence.Label) Places(context, sentence, token);
        foreach (var title in sentence.Titles) Title(context, sentence, title);
        foreach (var modifier in sentence.Modifiers)
        {
            foreach (var head in Heads(sentence, modifier)) Modify(context, sentence, modifier, head);
        }

        foreach (var phrase in sentence.Phrases)
        {
            Attached(context, sentence, phrase);
            Arrows(context, sentence, phrase);
        }

        _kin.Read(context, sentence);
        References.Read(context, sentence);
    }

    // A genitive governs the whole list after it: 미국의 A, B, C.
    private static IEnumerable<int> Heads(Sentence sentence, Modifier modifier)
    {
        yield return modifier.Head;
        if (!modifier.Genitive || !sentence.IsKorean || sentence.PhraseOf.Length == 0 || sentence.PhraseOf[modifier.Head] is not { } phrase) yield break;
        foreach (var head in phrase.Heads)
        {
            if (head <= modifier.Head) continue;
            if (sentence.Modifiers.Exists(m => m.Head == head)) yield break;
            yield return head;
        }
    }

    // The place that a name begins with, and the name's own entity: 미국 상무부, EU AI 법, 베이징시 행동계획.
    private void Places(DocumentContext context, Sentence sentence, Token token)
    {
        foreach (var inside in token.Gloss ?? []) Places(context, sentence, inside);
        if (token.Mention is not { } mention) return;
        Owner(context, sentence, token, mention);
        Sides(context, sentence, mention);
        if (Party.Of(mention) is { IsPlace: true } or { IsArtifact: true } or { Type: "Person" or "Publication" or "Event" }) return;
        if ((context.Names.PlaceAtStart(mention.Surface, out _) ?? context.Names.OwnPlace(mention)) is not { } entity || IsPact(mention)) return;
        Place(context, sentence, new Party(entity.Id, entity.Type), Party.Of(mention), mention.Start, mention.End, "name/place");
    }

    // A pact, meeting or body that bears the names of two places is of both: 미국-영국 경제파트너십.
    private void Sides(DocumentContext context, Sentence sentence, Mentions.EntityMention mention)
    {
        var dash = mention.Surface.IndexOf('-', StringComparison.Ordinal);
        var relation = mention.Type switch { "Policy" or "Law" when IsPact(mention) || mention.Surface.Contains("협력", StringComparison.Ordinal) => "SIGNED", "Event" => "PARTICIPATED_IN", "Institution" or "InternationalOrganization" => "MEMBER_OF", _ => null };
        if (relation is null || dash < 1 || dash + 2 >= mention.Surface.Length) return;
        var first = context.Names.PlaceAtStart(mention.Surface[..dash] + " x", out var length);
        var second = context.Names.PlaceAtStart(mention.Surface[(dash + 1)..], out _);
        if (first is null || second is null || length != dash || first.Id == second.Id) return;
        foreach (var side in (ReadOnlySpan<Entities.DocumentEntity>)[first, second])
            context.Sink.Add(relation, new Party(side.Id, side.Type), Party.Of(mention), sentence.Text, mention.Start, mention.End, 0.75, "name/sides");
    }

    // The place in the name of a pact is where it was made, not where it applies: 서울 선언.
    private bool IsPact(Mentions.EntityMention mention) => mention.Type is "Law" or "Policy" &&
        (patterns.Korean.International.Any(w => mention.Surface.Contains(w, StringComparison.Ordinal)) || patterns.English.International.Any(w => mention.Surface.Contains(w, StringComparison.OrdinalIgnoreCase)));

    // The company that a product's name begins with, the body that a committee's name begins with: 구글 AI 스튜디오, UN 인권이사회.
    private static void Owner(DocumentContext context, Sentence sentence, Token token, Mentions.EntityMention mention)
    {
        var party = Party.Of(mention);
        if (!(party.IsArtifact || party.Type is "Agency" or "Institution" or "InternationalOrganization") || context.Names.BodyAtStart(mention.Surface) is not { } owner) return;
        var of = new Party(owner.Id, owner.Type);
        if (party.IsArtifact && of.Type is "Company" or "Institution")
            context.Sink.Add("DEVELOPED", of, party, sentence.Text, mention.Start, mention.End, 0.75, "name/maker", FrameEmitterDate(token));
        else if (!party.IsArtifact && (of.Type != "Company" || party.Type == "Institution"))
            context.Sink.Add("PART_OF", party, of, sentence.Text, mention.Start, mention.End, 0.75, "name/part");
    }

    // GPT-3 → GPT-4: each takes over from the one before.
    private static void Arrows(DocumentContext context, Sentence sentence, Phrase phrase)
    {
        for (var i = 1; i < phrase.Heads.Count; i++)
        {
            var (older, newer) = (Party.Of(sentence.Tokens[phrase.Heads[i - 1]].Mention!), Party.Of(sentence.Tokens[phrase.Heads[i]].Mention!));
            if (newer.IsArtifact && sentence.Tokens[phrase.Heads[i] - 1].IsMark('→'))
                context.Sink.Add("SUCCESSOR_OF", newer, older, sentence.Text, older.Mention!.Start, newer.Mention!.End, 0.75, "apposition/arrow");
        }
    }

    private static void Place(DocumentContext context, Sentence sentence, Party place, Party of, int start, int end, string rule)
    {
        var relation = of.Type switch
        {
            "Agency" => "PART_OF",
            "Institution" or "Region" => "LOCATED_IN",
            "Company" when rule != "name/place" => "LOCATED_IN",
            "Law" or "Policy" => "APPLIES_IN",
            _ => null,
        };
        if (relation is null) return;
        if (rule == "name/place" && of.Type == "Institution" && of.Mention is { } m && (m.Surface.Contains('대') || m.Surface.Contains("Univ", StringComparison.Ordinal))) return;
        if (context.Sink.Add(relation, of, place, sentence.Text, start, end, 0.85, rule) && relation is "PART_OF" or "APPLIES_IN") context.Jurisdictions.TryAdd(of.Id, place);
    }

    private void Modify(DocumentContext context, Sentence sentence, Modifier modifier, int headToken)
    {
        var of = Party.Of(sentence.Tokens[modifier.Of].Mention!, modifier.Of);
        var head = Party.Of(sentence.Tokens[headToken].Mention!, headToken);
        var (start, end) = (of.Mention!.Start, head.Mention!.End);
        var link = Link(sentence, modifier.Of, headToken);
        var sink = context.Sink;
        if (link is "SUBSIDIARY_OF" or "SUCCESSOR_OF" or "COMPETES_WITH" && sink.Add(link, head, of, sentence.Text, start, end, 0.85, "apposition/link")) return;
        if (link is "INVESTED_IN" or "PARTNERS_WITH" && sink.Add(link, head, of, sentence.Text, start, end, 0.8, "apposition/link")) return;
        if (of.Type == "Person" && head.Type == "Company" && modifier.Genitive) sink.Add("AFFILIATED_WITH", of, head, sentence.Text, start, end, 0.7, "apposition/owner");
        if (of.IsPlace)
        {
            if (head.Type is "Model" or "Product") { if (of.Type == "Country") sink.Add("DEVELOPED", of, head, sentence.Text, start, end, 0.6, "apposition/maker"); }
            else Place(context, sentence, of, head, start, end, "apposition/place");
        }
        else if (of.IsBody && head.IsArtifact)
        {
            sink.Add("DEVELOPED", of, head, sentence.Text, start, end, 0.75, "apposition/maker", FrameEmitterDate(sentence.Tokens[headToken]));
        }
        else if (of.IsBody && head.IsBody)
        {
            if (head.Type is "Agency" or "Institution" or "InternationalOrganization" && of.Type is not "Agency" and not "Institution" || head.Type is "Agency" or "Institution" && headToken - modifier.Of == 1)
                sink.Add("PART_OF", head, of, sentence.Text, start, end, 0.7, "apposition/part");
        }
        else if ((of.IsBody || of.Type == "Person") && head.Type is "Law" or "Policy" or "Publication" or "Standard")
        {
            if (IsProgramme(head.Mention!.Surface))
            {
                sink.Add(of.Type == "Agency" ? "ENFORCES" : "OPERATES", of, head, sentence.Text, start, end, 0.6, "apposition/programme");
                return;
            }

            if (!modifier.Genitive && of.Type is not "InternationalOrganization") return;
            if (sink.Add("ISSUED", of, head, sentence.Text, start, end, 0.6, "apposition/issuer", FrameEmitterDate(sentence.Tokens[headToken])) && context.Jurisdictions.TryGetValue(of.Id, out var place) && head.Type is "Law" or "Policy")
                sink.Add("APPLIES_IN", head, place, sentence.Text, start, end, 0.6, "jurisdiction/apposition");
        }
    }

    /// <summary>Whether a name is that of a programme: something that one takes part in rather than signs.</summary>
    public static bool IsProgramme(string name) => Array.Exists(["프로그램", "사업", "이니셔티브", "프로젝트", "파일럿", "공동연구", "공동 연구", "rogram", "nitiative", "roject"], w => name.Contains(w, StringComparison.Ordinal));

    private static IReadOnlyDictionary<string, PropertyValue>? FrameEmitterDate(Token token) => FrameEmitter.InGloss(token, Values.ValueKind.Date)?.Properties;

    private string? Link(Sentence sentence, int from, int to)
    {
        var links = sentence.IsKorean ? patterns.Korean.Links : patterns.English.Links;
        for (var at = from + 1; at < to; at++)
        {
            foreach (var (word, relation) in links)
            {
                if (sentence.Tokens[at].Kind == TokenKind.Word && sentence.Tokens[at].Text.StartsWith(word, StringComparison.Ordinal)) return relation;
            }
        }

        return null;
    }

    private void Title(DocumentContext context, Sentence sentence, TitleUnit unit)
    {
        var person = Party.Of(sentence.Tokens[unit.Person].Mention!, unit.Person);
        if (unit.Of < 0 && Employer(context, sentence, unit) is null) return;
        var of = unit.Of >= 0 ? Party.Of(sentence.Tokens[unit.Of].Mention!, unit.Of) : Employer(context, sentence, unit)!.Value;
        var relation = (sentence.IsKorean ? patterns.Korean : patterns.English).RelationOfTitle(unit.Title);
        if (relation is null || (of.IsPlace && !IsHeadOfPlace(unit.Title))) return;
        var beside = unit.Of >= 0 ? of.Mention! : person.Mention!;
        var start = Math.Min(person.Mention!.Start, beside.Start);
        var end = Math.Max(sentence.Tokens[unit.Last].End, Math.Max(person.Mention.End, beside.End));
        var role = new Dictionary<string, PropertyValue> { ["role"] = PropertyValue.Of(unit.Title) };
        var before = (unit.Of < 0 ? unit.Person : Math.Min(unit.Person, unit.Of)) - 1;
        var former = (before >= 0 && sentence.Tokens[before].Text is "전" or "前" or "former" or "ex") || Between(sentence, unit, "전");
        if (context.Sink.Add(relation, person, of, sentence.Text, start, end, 0.85, "apposition/title", role, former ? Status.Former : Status.Actual) && of.IsPlace) context.Jurisdictions.TryAdd(person.Id, of);
    }

    private static bool Between(Sentence sentence, TitleUnit unit, string word)
    {
        for (var at = unit.Of < 0 ? unit.Person : Math.Min(unit.Person, unit.Of); at < unit.Last; at++)
        {
            if (sentence.Tokens[at].Text == word) return true;
        }

        return false;
    }

    // "샘 알트먼 CEO" without a company: that which the sentence, or the text before it, speaks of.
    private static Party? Employer(DocumentContext context, Sentence sentence, TitleUnit unit)
    {
        foreach (var phrase in sentence.Phrases)
        {
            if (phrase.Slot is not (Slot.Topic or Slot.Subject or Slot.None) || phrase.Heads.Count > 1) continue;
            if (sentence.Tokens[phrase.Heads[0]].Mention is { Type: "Company" or "Institution" } named && phrase.First < unit.Person) return Party.Of(named);
        }

        return context.SubjectFor(sentence.Block) is [{ Type: "Company" or "Institution" or "Agency" } told] ? Party.Of(told) : null;
    }

    private static bool IsHeadOfPlace(string title) => title is "대통령" or "총리" or "주석" or "주지사" or "시장" or "president" or "governor" or "prime minister" or "chancellor" or "mayor";

    // NIST 산하의 연구소; GPT-4 기반의 챗봇.
    private static void Attached(DocumentContext context, Sentence sentence, Phrase phrase)
    {
        if (phrase.Slot is not (Slot.Under or Slot.Base)) return;
        if (phrase.Slot == Slot.Base && Grounded(context, sentence, phrase)) return;
        var next = phrase.Slot == Slot.Under ? Below(sentence, phrase) : sentence.Phrases.Find(p => p.First > phrase.Last);
        if (next is null) return;
        for (var at = phrase.Last + 1; at < next.First; at++)
        {
            if (sentence.PhraseOf[at] is null && (sentence.Tokens[at].Kind == TokenKind.Mark || (phrase.Slot == Slot.Base && next.First - phrase.Last > 5))) return;
        }

        if (phrase.Slot == Slot.Under && !sentence.Tokens[phrase.Last].Text.StartsWith("출신", StringComparison.Ordinal)) Topical(context, sentence, phrase);
        var of = Party.Of(sentence.Tokens[phrase.Heads[^1]].Mention!, phrase.Heads[^1]);
        var head = Party.Of(sentence.Tokens[next.Heads[0]].Mention!, next.Heads[0]);
        var (relation, rule) = phrase.Slot == Slot.Base ? ("BUILT_ON", "apposition/base") : (head.Type == "Person" ? "AFFILIATED_WITH" : "PART_OF", "apposition/under");
        var status = sentence.Tokens[phrase.Last].Text.StartsWith("출신", StringComparison.Ordinal) ? Status.Former : Status.Actual;
        if (status == Status.Former && relation != "AFFILIATED_WITH") return;
        context.Sink.Add(relation, head, of, sentence.Text, of.Mention!.Start, head.Mention!.End, 0.85, rule, null, status);
    }

    // 기본법에 따라 지침을 마련했다: what is made rests on the law.
    private static bool Grounded(DocumentContext context, Sentence sentence, Phrase phrase)
    {
        var ground = Party.Of(sentence.Tokens[phrase.Heads[^1]].Mention!, phrase.Heads[^1]);
        if (ground.Type is not ("Law" or "Policy")) return false;
        var next = sentence.Phrases.Find(p => p.First > phrase.Last && sentence.Tokens[p.Heads[0]].Mention!.Type is "Law" or "Policy");
        if (next is null || next.First - phrase.Last > 14 || next.Slot is not (Slot.Object or Slot.Subject or Slot.Topic or Slot.None)) return true;
        for (var at = phrase.Last + 1; at < next.First; at++)
        {
            if (sentence.PhraseOf[at] is null && sentence.Tokens[at].Kind == TokenKind.Word && Korean.EndsClause(sentence.Tokens[at].Text)) return true;
        }

        foreach (var head in next.Heads)
        {
            var made = Party.Of(sentence.Tokens[head].Mention!, head);
            context.Sink.Add("BASED_ON", made, ground, sentence.Text, ground.Mention!.Start, made.Mention!.End, 0.7, "apposition/ground");
        }

        return true;
    }

    // What stands under a body: the next name right after it, or the object of the verb that puts it there.
    private static Phrase? Below(Sentence sentence, Phrase under) =>
        sentence.Phrases.Find(p => p.First > under.Last && (p.First - under.Last <= 4 || p.Slot == Slot.Object) && sentence.Tokens[p.Heads[0]].Mention!.Type is "Agency" or "Institution" or "Company" or "InternationalOrganization" or "Person");

    // "Y는 X 산하 기관으로": the topic stands under X.
    private static void Topical(DocumentContext context, Sentence sentence, Phrase under)
    {
        var of = Party.Of(sentence.Tokens[under.Heads[^1]].Mention!, under.Heads[^1]);
        if (under.Last + 1 < sentence.Tokens.Count && !sentence.Tokens[under.Last].Text.EndsWith('인')) return;
        if (sentence.Phrases.FindLast(p => p.Last < under.First && p.Slot == Slot.Topic) is { } topic)
        {
            var head = Party.Of(sentence.Tokens[topic.Heads[0]].Mention!, topic.Heads[0]);
            context.Sink.Add("PART_OF", head, of, sentence.Text, head.Mention!.Start, of.Mention!.End, 0.7, "apposition/under");
        }
    }
}

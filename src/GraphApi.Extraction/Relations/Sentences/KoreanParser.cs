using GraphApi.Extraction.Mentions;
using GraphApi.Extraction.Relations.Patterns;

namespace GraphApi.Extraction.Relations.Sentences;

/// <summary>Finds the noun phrases of a Korean sentence: which names belong together, and which particle governs them.</summary>
internal sealed class KoreanParser(LanguagePatterns patterns, KoreanPredicates predicates)
{
    private const int MostDescriptors = 5;
    private static readonly string[] States = ["정부", "당국", "국", "측", "국가", "의회", "주"];
    private static readonly string[] Includes = ["포함한", "포함해", "포함하여", "비롯한", "비롯해"];

    /// <summary>Fills in the phrases and modifiers of a sentence; names that bear their particle behind a bracket get it.</summary>
    public Sentence Parse(Sentence cut)
    {
        var sentence = Absorb(cut);
        var tokens = sentence.Tokens;
        sentence.PhraseOf = new Phrase?[tokens.Count];
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind != TokenKind.Mention) continue;
            var phrase = Read(sentence, i);
            sentence.Phrases.Add(phrase);
            for (var t = phrase.First; t <= phrase.Last; t++) sentence.PhraseOf[t] = phrase;
            i = phrase.Last;
        }

        Also(sentence);
        About(sentence);
        Consume(sentence);
        return sentence;
    }

    // 도 marks a further object where the clause has its subject: 구글은 … 'Y'도 발표했다.
    private static void Also(Sentence sentence)
    {
        var subject = false;
        foreach (var phrase in sentence.Phrases)
        {
            if (phrase.Slot is not (Slot.Topic or Slot.Subject)) continue;
            if (subject && phrase.Slot == Slot.Topic && sentence.Tokens[phrase.Last].IsAlso) phrase.Slot = Slot.Object;
            else subject = true;
        }
    }

    // Particles behind quotes and brackets go to the name; a word whose bracket holds nothing but a name stands for that name: 수학(GSM8K)은.
    private static Sentence Absorb(Sentence cut)
    {
        var tokens = new List<Token>(cut.Tokens.Count);
        foreach (var token in cut.Tokens)
        {
            var before = tokens.Count > 0 ? tokens[^1] : null;
            if (before is { Kind: TokenKind.Word, Gloss: [{ Kind: TokenKind.Mention } only] } && token is { Kind: TokenKind.Word, Glued: true } && Korean.IsParticle(token.Text))
            {
                tokens[^1] = before = new Token { Kind = TokenKind.Mention, Start = only.Start, End = only.End, Text = only.Text, Mention = only.Mention };
            }

            if (before is { Kind: TokenKind.Mention, Slot: Slot.None, Joins: false } && token is { Kind: TokenKind.Word, Glued: true })
            {
                var (slot, joins) = Korean.Particle(token.Text);
                if (!Korean.IsParticle(token.Text) && token.Text.Length is 2 or 3 && token.Text[0] is not '등') (slot, joins) = Korean.Particle(token.Text[1..]);
                if (slot != Slot.None || joins || Korean.IsParticle(token.Text))
                {
                    (before.Slot, before.Joins, before.IsAlso) = (slot, joins, token.Text.EndsWith('도'));
                    continue;
                }
            }

            tokens.Add(token);
        }

        return new Sentence { Text = cut.Text, Block = cut.Block, IsKorean = cut.IsKorean, Tokens = tokens, Label = cut.Label };
    }

    private Phrase Read(Sentence sentence, int first)
    {
        var tokens = sentence.Tokens;
        var head = Chain(sentence, first);
        var phrase = new Phrase { Heads = [head], First = first, Last = head };
        while (NextInList(sentence, phrase) is var next and >= 0)
        {
            head = Chain(sentence, next);
            if (!Alike(tokens[phrase.Last].Mention!.Type, tokens[head].Mention!.Type)) break;
            phrase.Heads.Add(head);
            phrase.Last = head;
        }

        phrase.Slot = tokens[head].Slot;
        var of = TitledBefore(sentence, phrase);
        if (phrase.Slot == Slot.None && !Titled(sentence, phrase, of)) Describe(sentence, phrase);
        Postposition(sentence, phrase);
        if (phrase.Slot == Slot.None && phrase.Last + 2 < tokens.Count && tokens[phrase.Last + 1].Text == "정부" && tokens[phrase.Last + 2].IsMark(',')) phrase.Last++;
        if (phrase.Slot == Slot.None && phrase.First == 0 && phrase.Last + 1 < tokens.Count && tokens[phrase.Last + 1] is var mark && (mark.IsMark(',') || mark.IsMark(':')))
            (phrase.Slot, phrase.Opens) = (Slot.Topic, true);
        return phrase;
    }

    // Follows 미국 상무부, 구글의 제미나이 from a modifying name to the name that bears the particle.
    private int Chain(Sentence sentence, int at)
    {
        var tokens = sentence.Tokens;
        while (true)
        {
            var genitive = tokens[at].Slot == Slot.Of;
            if (!genitive && (tokens[at].Slot != Slot.None || tokens[at].Joins)) return at;
            var next = at + 1;
            var most = at + (genitive ? MostDescriptors : 4);
            while (next < tokens.Count && next <= most && (tokens[next].Kind == TokenKind.Value || IsDescriptor(sentence, next, genitive))) next++;
            if (next >= tokens.Count || tokens[next].Kind != TokenKind.Mention) return at;
            if (IsReference(tokens[next])) return at;
            if (!genitive && !Modifies(tokens[at].Mention!.Type, tokens[next].Mention!.Type, next - at - 1)) return at;
            sentence.Modifiers.Add(new Modifier(at, next, genitive));
            at = next;
        }
    }

    // 해당 모델 stands for a name; the name before it is no part of it.
    private static bool IsReference(Token token) => token.Mention is { Source: MentionSource.Anaphor } && token.Text.Contains(' ', StringComparison.Ordinal) && token.Text[0] is '해' or '이' or '동' or '그';

    private bool IsDescriptor(Sentence sentence, int at, bool afterGenitive)
    {
        var token = sentence.Tokens[at];
        if (token.Kind != TokenKind.Word || token.Text.StartsWith('등') || token.Text is "및" or "그리고" or "또는" || Post(token.Text) is not null) return false;
        if (Korean.EndsClause(token.Text) || (!afterGenitive && Korean.IsAdnominal(token.Text)) || predicates.At(sentence, at) is not null) return false;
        var slot = Korean.SlotOfNoun(token.Text);
        return slot == Slot.None || (token.Text.Length == 2 && slot != Slot.Object);
    }

    private static bool Modifies(string of, string head, int words) => (of, head) switch
    {
        ("Country" or "Region", "Agency" or "Institution" or "Company" or "Region" or "InternationalOrganization") => true,
        ("Country" or "Region", "Person" or "Law" or "Policy" or "Model" or "Product" or "Event") => words <= 1,
        ("Agency" or "InternationalOrganization" or "Institution" or "Company", "Model" or "Product" or "Dataset" or "Benchmark" or "Standard") => true,
        ("Agency" or "InternationalOrganization" or "Institution" or "Company", "Law" or "Policy" or "Publication") => words <= 2,
        ("Agency" or "InternationalOrganization" or "Institution" or "Company", "Person") => words <= 2,
        ("Agency", "Agency" or "Institution") => words == 0,
        ("InternationalOrganization", "Agency" or "Institution" or "InternationalOrganization") => words == 0,
        ("Company", "Company" or "Institution") => words <= 2,
        ("Institution", "Institution") => words == 0,
        _ => false,
    };

    // The token of the next name of the list, or -1 where the list ends.
    private int NextInList(Sentence sentence, Phrase phrase)
    {
        var tokens = sentence.Tokens;
        var token = tokens[phrase.Last];
        var next = phrase.Last + 1;
        if (next >= tokens.Count) return -1;
        var comma = false;
        if (!token.Joins)
        {
            if (token.Slot != Slot.None) return token.Slot == Slot.Object ? Beyond(sentence, next) : -1;
            comma = tokens[next].IsMark(',');
            if (!tokens[next].IsComma && tokens[next].Text is not ("및" or "그리고" or "또는" or "와" or "과" or "▲" or "△" or "→" or "and") && !(tokens[next].Text == "-" && Group(token.Mention!.Type) == 0)) return Beyond(sentence, next);
            next++;
            if (next < tokens.Count && tokens[next].Text is "및" or "그리고" or "and") next++;
        }

        if (next < tokens.Count && !comma && tokens[next] is { Kind: TokenKind.Word } && IsDescriptor(sentence, next, true) && next + 1 < tokens.Count && tokens[next + 1].Kind == TokenKind.Mention) next++;
        if (next >= tokens.Count || tokens[next].Kind != TokenKind.Mention) return -1;
        var head = EndOfChain(tokens, next);
        if (!Alike(token.Mention!.Type, tokens[head].Mention!.Type)) return -1;

        // "X, Y …" at the beginning is a headline's subject with its object or a list; a list goes on after Y.
        if (comma && phrase.First == 0 && phrase.Heads.Count == 1 && Group(token.Mention!.Type) <= 2 && !GoesOn(tokens, head)) return -1;
        return next;
    }

    // "A, B 등 대기업과 C를 비롯한 연구소 및 D": the list goes on behind the noun that sums up its first part.
    private static int Beyond(Sentence sentence, int at)
    {
        var tokens = sentence.Tokens;
        if (!tokens[at].Text.StartsWith('등') && Array.IndexOf(Includes, tokens[at].Text) < 0) return -1;
        for (var next = at + 1; next < tokens.Count && next <= at + MostDescriptors; next++)
        {
            if (tokens[next].Kind == TokenKind.Value) continue;
            if (tokens[next].Kind != TokenKind.Word || Korean.EndsClause(tokens[next].Text) || Korean.IsAdnominal(tokens[next].Text)) return -1;
            var joins = tokens[next].Text is "및" || (tokens[next].Text.Length > 2 && tokens[next].Text[^1] is '와' or '과');
            if (joins) return next + 1 < tokens.Count && tokens[next + 1].Kind == TokenKind.Mention ? next + 1 : -1;
            if (Korean.SlotOfNoun(tokens[next].Text) is not (Slot.None or Slot.Of)) return -1;
        }

        return -1;
    }

    private static int EndOfChain(IReadOnlyList<Token> tokens, int at)
    {
        while (at + 1 < tokens.Count && tokens[at + 1].Kind == TokenKind.Mention && tokens[at].Slot is Slot.None or Slot.Of && !tokens[at].Joins &&
            Modifies(tokens[at].Mention!.Type, tokens[at + 1].Mention!.Type, 0)) at++;
        return at;
    }

    private static bool GoesOn(IReadOnlyList<Token> tokens, int head)
    {
        // "X, Y와 Z" goes on, "X, Y와 손잡고" does not.
        if (tokens[head].Joins) return head + 1 < tokens.Count && (tokens[head + 1].Kind == TokenKind.Mention || (head + 2 < tokens.Count && tokens[head + 2].Kind == TokenKind.Mention && !Korean.EndsClause(tokens[head + 1].Text)));
        if (tokens[head].Slot != Slot.None || head + 1 >= tokens.Count) return false;
        return tokens[head + 1].IsComma || tokens[head + 1].Text.StartsWith('등') || tokens[head + 1].Text is "및" or "그리고";
    }

    private static bool Alike(string a, string b) => Group(a) == Group(b);

    private static int Group(string type) => type switch
    {
        "Country" or "Region" => 0,
        "Agency" or "InternationalOrganization" or "Company" or "Institution" => 1,
        "Person" => 2,
        "Law" or "Policy" => 3,
        "Model" or "Product" => 4,
        "Standard" => 5,
        "Dataset" => 6,
        "Benchmark" => 7,
        "Event" => 8,
        _ => 9,
    };

    // "엔비디아 등 6개 기업이", "MMLU 벤치마크에서": the particle stands on a describing noun.
    private void Describe(Sentence sentence, Phrase phrase)
    {
        var tokens = sentence.Tokens;
        for (var at = phrase.Last + 1; at < tokens.Count && at <= phrase.Last + MostDescriptors; at++)
        {
            var token = tokens[at];
            if (token.Kind == TokenKind.Value) continue;
            if (token.Kind != TokenKind.Word) return;
            if (token.Text.StartsWith('등') && (token.Text.Length == 1 || Korean.IsParticle(token.Text[1..])))
            {
                if (token.Text.Length == 1) continue;
                Take(phrase, Korean.Particle(token.Text[1..]).Slot, at);
                return;
            }

            if (Post(token.Text) is { } post) { Take(phrase, post, at); return; }
            if (Korean.EndsClause(token.Text) || Korean.IsAdnominal(token.Text) || predicates.At(sentence, at) is not null) return;
            var slot = Korean.SlotOfNoun(token.Text);
            if (slot == Slot.None || (token.Text.Length < 3 && slot is not (Slot.Object or Slot.Subject or Slot.Topic))) continue;
            if (slot == Slot.With && at + 1 < tokens.Count && tokens[at + 1].Kind == TokenKind.Word && predicates.At(sentence, at + 1) is null && Korean.SlotOfNoun(tokens[at + 1].Text) is Slot.Subject or Slot.Topic or Slot.Object) continue;
            if (slot != Slot.Of) { Take(phrase, IsOwn(tokens, phrase, token.Text) ? slot : Slot.Aside, at); return; }
            // "A사 장비의 사용": what is done to it concerns the maker.
            phrase.Slot = at == phrase.Last + 1 && at + 1 < tokens.Count && tokens[at + 1].Kind == TokenKind.Word && Group(tokens[phrase.Heads[^1]].Mention!.Type) is 1 or 4 ? Slot.Of : Slot.Aside;
            phrase.Last = at;
            if (at + 1 < tokens.Count && tokens[at + 1].Kind == TokenKind.Mention) sentence.Modifiers.Add(new Modifier(phrase.Heads[^1], EndOfChain(tokens, at + 1), true));
            return;
        }
    }

    // 미국 당국이 is the country, 미국 기업이 is not.
    private static bool IsOwn(IReadOnlyList<Token> tokens, Phrase phrase, string noun) =>
        phrase.Heads.Count > 1 || tokens[phrase.Heads[^1]].Mention!.Type is not ("Country" or "Region") || Array.Exists(States, s => noun.Contains(s, StringComparison.Ordinal));

    // 지나 레이몬도 상무부 장관이, 샘 알트먼 오픈AI CEO는, 오픈AI의 샘 알트먼 CEO, 오픈AI CEO 샘 알트먼: one phrase, its head the person.
    private bool Titled(Sentence sentence, Phrase phrase, int of)
    {
        var tokens = sentence.Tokens;
        var person = phrase.Heads[^1];
        if (tokens[person].Mention!.Type != "Person") return false;
        var words = 0;
        for (var at = person + 1; at < tokens.Count && words < 4; at++)
        {
            if (tokens[at].Kind == TokenKind.Mention && tokens[at].Slot is Slot.None or Slot.Of && !tokens[at].Joins) { of = at; continue; }
            if (tokens[at].Kind != TokenKind.Word) return false;
            if (TitleAt(tokens[at].Text, out var slot) is not { } title)
            {
                if (Korean.SlotOfNoun(tokens[at].Text) != Slot.None && tokens[at].Text.Length > 2) return false;
                words++;
                continue;
            }

            sentence.Titles.Add(new TitleUnit(person, of, title, at));
            if (slot == Slot.Of) slot = Slot.Aside;
            Take(phrase, slot, at);
            return true;
        }

        return false;
    }

    // 오픈AI의 CEO 샘 알트먼은: the title stands before the person. The token of the body, or -1.
    private int TitledBefore(Sentence sentence, Phrase phrase)
    {
        var tokens = sentence.Tokens;
        var person = phrase.Heads[^1];
        var of = tokens[person].Mention!.Type == "Person" ? sentence.Modifiers.FindLast(m => m.Head == person)?.Of ?? -1 : -1;
        for (var at = of + 1; of >= 0 && at < person; at++)
        {
            if (tokens[at].Kind == TokenKind.Word && TitleAt(tokens[at].Text, out _) is { } before) sentence.Titles.Add(new TitleUnit(person, of, before, person));
        }

        return of;
    }

    private string? TitleAt(string word, out Slot slot)
    {
        slot = Slot.None;
        foreach (var title in patterns.Titles)
        {
            if (!word.StartsWith(title, StringComparison.Ordinal)) continue;
            if (word.Length > title.Length && !Korean.IsParticle(word[title.Length..])) continue;
            slot = Korean.Particle(word[title.Length..]).Slot;
            return title;
        }

        return null;
    }

    private void Postposition(Sentence sentence, Phrase phrase)
    {
        var tokens = sentence.Tokens;
        var next = phrase.Last + 1;
        if (next >= tokens.Count || tokens[next].Kind != TokenKind.Word) return;
        if (phrase.Slot is Slot.Object or Slot.To or Slot.With or Slot.None && Array.IndexOf(Includes, tokens[next].Text) >= 0)
        {
            for (var at = next + 1; at < tokens.Count && at <= next + MostDescriptors; at++)
            {
                if (tokens[at].Kind == TokenKind.Word && Korean.SlotOfNoun(tokens[at].Text) is var slot and not (Slot.None or Slot.Of)) { Take(phrase, slot, at); return; }
                if (tokens[at].Kind is TokenKind.Mention or TokenKind.Mark) return;
            }
        }
        else if (phrase.Slot != Slot.Aside && Post(tokens[next].Text) is { } post && !(post == Slot.With && phrase.Slot != Slot.With))
        {
            Take(phrase, post, next);
        }
    }

    private Slot? Post(string word) =>
        patterns.Postpositions.TryGetValue(word, out var slot) ? slot : word.StartsWith("산하", StringComparison.Ordinal) ? Slot.Under : null;

    private static void Take(Phrase phrase, Slot slot, int last) => (phrase.Slot, phrase.Last) = (slot, last);

    // "A와 B 간 제휴 관계에 대한", "A의 행위에 대해": what is said about something of a party concerns the party.
    private static void About(Sentence sentence)
    {
        var tokens = sentence.Tokens;
        for (var at = 2; at < tokens.Count; at++)
        {
            if (tokens[at].Kind != TokenKind.Word || sentence.PhraseOf[at] is not null || !tokens[at].Text.StartsWith("대한", StringComparison.Ordinal) && tokens[at].Text is not ("대해" or "대하여")) continue;
            for (var back = at - 1; back >= at - 7 && back >= 0; back--)
            {
                if (sentence.PhraseOf[back] is { } phrase)
                {
                    if (phrase.Slot is Slot.Of or Slot.None && !phrase.Opens) phrase.Slot = Slot.About;
                    break;
                }

                if (tokens[back].Kind != TokenKind.Word || Korean.EndsClause(tokens[back].Text) || (back < at - 1 && Korean.SlotOfNoun(tokens[back].Text) is not (Slot.None or Slot.Of) && tokens[back].Text.Length > 2)) break;
            }
        }
    }

    // The subject of an adnominal clause (구글이 개발한 …) or of what somebody says (…가 복제했다며) is none of the verb that ends the sentence.
    private static void Consume(Sentence sentence)
    {
        var tokens = sentence.Tokens;
        for (var at = 0; at < tokens.Count; at++)
        {
            if (tokens[at].Kind != TokenKind.Word || sentence.PhraseOf[at] is not null || !(Korean.IsAdnominal(tokens[at].Text) || Korean.Quotes(tokens[at].Text))) continue;
            for (var back = at - 1; back >= 0; back--)
            {
                if (tokens[back].Kind == TokenKind.Word && sentence.PhraseOf[back] is null)
                {
                    if (Korean.EndsClause(tokens[back].Text) || Korean.SlotOfNoun(tokens[back].Text) is Slot.Subject) break;
                    continue;
                }

                if (sentence.PhraseOf[back] is not { } phrase || phrase.Last != back) continue;
                if (phrase.Slot == Slot.Topic || phrase.ConsumedBy >= 0) break;
                if (phrase.Slot != Slot.Subject) continue;
                phrase.ConsumedBy = at;
                break;
            }
        }
    }
}

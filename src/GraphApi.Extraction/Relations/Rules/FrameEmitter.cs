using GraphApi.Extraction.Relations.Context;
using GraphApi.Extraction.Relations.Patterns;
using GraphApi.Extraction.Relations.Sentences;
using GraphApi.Extraction.Values;
using GraphApi.Graph.Model;

namespace GraphApi.Extraction.Relations.Rules;

/// <summary>Turns a predicate whose roles are filled into relations, with the values of its clause.</summary>
internal sealed class FrameEmitter(RelationPatterns patterns)
{
    /// <summary>States what a verb class says of each agent and theme; whether it said anything.</summary>
    public bool Emit(DocumentContext context, Sentence sentence, Predicate predicate, VerbClass verb, IReadOnlyList<Party> agents, IReadOnlyList<Party> themes, double confidence)
    {
        var any = false;
        foreach (var theme in themes)
        {
            foreach (var one in agents)
            {
                // What the head of a state invests is the state's.
                var agent = one.Type == "Person" && verb.Outcomes[0].Relation == "INVESTED_IN" && context.Jurisdictions.TryGetValue(one.Id, out var state) ? state : one;
                if (Choose(context.Sink, verb, agent, theme) is not { } relation) continue;
                if (relation == "SIGNED" && verb.Id == "joined" && Appositions.IsProgramme(theme.Mention!.Surface)) relation = "MEMBER_OF";
                if (relation == "ADOPTED" && agent.IsPlace && context.Jurisdictions.TryGetValue(theme.Id, out var elsewhere) && elsewhere.Id != agent.Id) continue;
                if (relation == "PARTNERS_WITH" && (IsOf(context, agent, theme) || IsOf(context, theme, agent))) continue;
                var (start, end) = Extent(sentence, predicate.Token, agent, theme);
                var status = predicate.Status;
                if (relation is "PROPOSED" && status == Status.Proposed) status = Status.Actual;
                any |= context.Sink.Add(relation, agent, theme, sentence.Text, start, end, confidence, "clause/" + verb.Id, Properties(context, sentence, predicate, verb, agent, theme), status);
                Jurisdiction(context, sentence, relation, agent, theme, start, end, status);
                if (relation is "INVESTIGATED" or "FINED" or "RESTRICTED") Ground(context, sentence, agent, theme, start, end);
            }
        }

        return any;
    }

    // A country and its own agency are no partners.
    private static bool IsOf(DocumentContext context, Party part, Party whole) => context.Jurisdictions.TryGetValue(part.Id, out var place) && place.Id == whole.Id;

    /// <summary>The relation that a class states of this pair, or null.</summary>
    public static string? Choose(RelationSink sink, VerbClass verb, Party agent, Party theme)
    {
        if (agent.Id == theme.Id) return null;
        foreach (var outcome in verb.Outcomes)
        {
            if (outcome.From?.Contains(agent.Type) != false && outcome.To?.Contains(theme.Type) != false && sink.Allows(outcome.Relation, agent.Type, theme.Type)) return outcome.Relation;
        }

        return null;
    }

    /// <summary>States that an instrument applies where its maker has a say, as far as the text names that place.</summary>
    public void Jurisdiction(DocumentContext context, Sentence sentence, string relation, Party agent, Party theme, int start, int end, Status status)
    {
        if (relation is not ("ISSUED" or "ADOPTED" or "PROPOSED" or "VETOED") || theme.Type is not ("Law" or "Policy") || IsInternational(theme, context)) return;
        var place = agent.IsPlace ? agent
            : context.Jurisdictions.TryGetValue(agent.Id, out var known) ? known
            : agent.Type == "Agency" && context.PlaceAbove(sentence.Block) is { } above ? Party.Of(above)
            : agent.Type == "Person" && context.LabelPlace(sentence.Block) is { } label ? Party.Of(label) : default;
        if (place.Id is null || (context.Jurisdictions.TryGetValue(theme.Id, out var stated) && stated.Id != place.Id)) return;
        context.Jurisdictions.TryAdd(theme.Id, place);
        var effect = relation == "PROPOSED" && theme.Type == "Law" && status == Status.Actual ? Status.Proposed : status;
        context.Sink.Add("APPLIES_IN", theme, place, sentence.Text, start, end, 0.7, "jurisdiction/" + relation.ToLowerInvariant(), null, effect);
    }

    // A sanction whose ground names a law: the authority enforces that law, and it affects the party.
    private static void Ground(DocumentContext context, Sentence sentence, Party agent, Party theme, int start, int end)
    {
        foreach (var token in sentence.Tokens)
        {
            if (token.Mention is not { Type: "Law" } law || (!sentence.IsKorean && !IsGround(sentence, law.Start))) continue;
            context.Sink.Add("ENFORCES", agent, Party.Of(law), sentence.Text, Math.Min(start, law.Start), Math.Max(end, law.End), 0.65, "ground/law");
            context.Sink.Add("AFFECTS", Party.Of(law), theme, sentence.Text, Math.Min(start, law.Start), Math.Max(end, law.End), 0.65, "ground/law");
            return;
        }
    }

    // "under the Act", "for violating the Act".
    private static bool IsGround(Sentence sentence, int law)
    {
        var before = sentence.Text.Value.AsSpan(Math.Max(0, law - 24), Math.Min(24, law));
        return before.Contains("under", StringComparison.Ordinal) || before.Contains("violat", StringComparison.Ordinal) || before.Contains("breach", StringComparison.Ordinal) || before.Contains("break", StringComparison.Ordinal);
    }

    private bool IsInternational(Party theme, DocumentContext context)
    {
        if (!context.Document.Entities.TryGetValue(theme.Id, out var entity)) return false;
        foreach (var word in patterns.Korean.International)
        {
            if (entity.Ko?.Contains(word, StringComparison.Ordinal) == true || theme.Mention?.Surface.Contains(word, StringComparison.Ordinal) == true) return true;
        }

        foreach (var word in patterns.English.International)
        {
            if (entity.En?.Contains(word, StringComparison.OrdinalIgnoreCase) == true || theme.Mention?.Surface.Contains(word, StringComparison.OrdinalIgnoreCase) == true) return true;
        }

        return false;
    }

    private static (int Start, int End) Extent(Sentence sentence, int predicate, Party agent, Party theme)
    {
        var token = sentence.Tokens[predicate];
        var (start, end) = (token.Start, token.End);
        foreach (var party in (ReadOnlySpan<Party>)[agent, theme])
        {
            if (party.Mention is not { } mention || party.Token < 0) continue;
            start = Math.Min(start, mention.Start);
            end = Math.Max(end, mention.End);
        }

        return (start, end);
    }

    private static Dictionary<string, PropertyValue> Properties(DocumentContext context, Sentence sentence, Predicate predicate, VerbClass verb, Party agent, Party theme)
    {
        var properties = new Dictionary<string, PropertyValue>();
        if ((Date(sentence, predicate, theme) ?? context.Row?.Date) is { } date) Take(properties, date);
        foreach (var kind in verb.Values)
        {
            if ((Nearest(sentence, predicate.Token, kind, Math.Max(agent.Token, -1)) ?? sentence.Label.FirstOrDefault(t => t.Value?.Kind == kind)?.Value) is { } value) Take(properties, value);
        }

        if (sentence.IsKorean && verb.Outcomes[0].Relation == "INVESTED_IN") Round(sentence, predicate, properties);
        if (theme.Type == "Model" && Nearest(sentence, predicate.Token, ValueKind.Parameters, -1) is { } size) Take(properties, size);
        return properties;
    }

    // "시리즈 B 투자 유치": the sum is that of the whole round.
    private static void Round(Sentence sentence, Predicate predicate, Dictionary<string, PropertyValue> properties)
    {
        for (var at = Math.Max(0, predicate.Token - 6); at <= predicate.Token; at++)
        {
            var text = sentence.Tokens[at].Text;
            if (!text.StartsWith("시리즈", StringComparison.Ordinal)) continue;
            var letter = text.Length > 3 ? text[3] : at + 1 < sentence.Tokens.Count && sentence.Tokens[at + 1].Text.Length > 0 ? sentence.Tokens[at + 1].Text[0] : ' ';
            if (!char.IsAsciiLetter(letter)) continue;
            properties.TryAdd("round", PropertyValue.Of($"Series {char.ToUpperInvariant(letter)}"));
            if (predicate.Classes[0].Id == "raised" && properties.Remove("amount", out var sum)) properties.TryAdd("roundAmount", sum);
            return;
        }
    }

    private static void Take(Dictionary<string, PropertyValue> properties, TextValue value)
    {
        foreach (var (name, v) in value.Properties) properties.TryAdd(name, v);
    }

    private static TextValue? Date(Sentence sentence, Predicate predicate, Party theme)
    {
        if (theme.Token >= 0 && InGloss(sentence.Tokens[theme.Token], ValueKind.Date) is { } own) return own;
        return InGloss(sentence.Tokens[predicate.Token], ValueKind.Date) ?? Nearest(sentence, predicate.Token, ValueKind.Date, -1);
    }

    /// <summary>The value of a kind in the brackets after a token, or null.</summary>
    public static TextValue? InGloss(Token token, ValueKind kind)
    {
        if (token.Gloss is null) return null;
        foreach (var inside in token.Gloss)
        {
            if (inside.Value is { } value && value.Kind == kind) return value;
        }

        return null;
    }

    // In the clause before the predicate; else after it up to the next clause; else further back.
    private static TextValue? Nearest(Sentence sentence, int predicate, ValueKind kind, int from)
    {
        var tokens = sentence.Tokens;
        var english = !sentence.IsKorean;
        if (english)
        {
            TextValue? near = null;
            var distance = int.MaxValue;
            for (var at = 0; at < tokens.Count; at++)
            {
                var away = at > predicate ? at - predicate : (predicate - at) + 1;
                if (tokens[at].Value is { } value && value.Kind == kind && away < distance) (near, distance) = (value, away);
            }

            return near;
        }

        for (var at = predicate - 1; at > from; at--)
        {
            if (tokens[at].Value is { } value && value.Kind == kind) return value;
            if (InGloss(tokens[at], kind) is { } inside && kind != ValueKind.Money) return inside;
        }

        for (var at = predicate + 1; at < tokens.Count && !english; at++)
        {
            if (tokens[at].Value is { } value && value.Kind == kind) return value;
            if (InGloss(tokens[at], kind) is { } inside) return inside;
            if (tokens[at].Kind == TokenKind.Word && Korean.EndsClause(tokens[at].Text)) break;
        }

        for (var at = from; at >= 0 && kind == ValueKind.Date; at--)
        {
            if (tokens[at].Value is { } value && value.Kind == kind) return value;
        }

        return null;
    }
}

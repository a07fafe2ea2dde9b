using GraphApi.Extraction.Provisions.Patterns;

namespace GraphApi.Extraction.Provisions;

/// <summary>Reads what a Korean sentence demands in the name of a law. The demand stands at the end of its clause; the party and the duty before it.</summary>
internal sealed class KoreanReader(ProvisionWords words)
{
    private const int TopicReach = 20;
    private const int DeadlineReach = 30;
    private const int JoinedReach = 16;

    /// <summary>The provisions of a sentence.</summary>
    public void Read(Clause clause, List<ProvisionDraft> drafts)
    {
        var (text, start, end) = (clause.Text.Value, clause.Start, clause.End);
        var from = AfterLabel(text, start, end);
        PartyPlace? inherited = clause.Party;
        foreach (var cue in words.Cues.In(text, start, end))
        {
            var kind = Enum.Parse<CueKind>(cue.Id);
            if (cue.Start < from || !Counts(text, cue, kind, end)) continue;
            var parties = PartyFinder.Find(text, from, cue.Start, clause.Mentions, words, words);
            switch (kind)
            {
                case CueKind.Must:
                    if (Opined(text, cue.End, end, clause)) break;
                    // A law that must be something, or a country that ought to, is an opinion of the text.
                    if ((Bearer(parties.FindAll(p => p.IsClass || p.IsBody)) ?? inherited) is not { } who || (who.Id == PartyFinder.Unknown && !clause.LawSpeaks)) break;
                    Duties(clause, from, cue, who, "provision/must", drafts);
                    inherited = who;
                    break;
                case CueKind.Mandate or CueKind.MandateEnding:
                    if (Opined(text, cue.End, end, clause) || IsActorSpeaking(parties, clause)) break;
                    var addressed = Addressee(text, parties) ?? Bearer(parties.FindAll(p => p.IsClass)) ?? inherited ?? Owner(parties);
                    if (addressed is null && !clause.LawNamed) break;
                    Duties(clause, from, cue, addressed, "provision/mandate", drafts);
                    inherited = addressed ?? inherited;
                    break;
                case CueKind.Prohibit or CueKind.ProhibitEnding:
                    if (Opined(text, cue.End, end, clause) || IsActorSpeaking(parties, clause)) break;
                    Bans(clause, from, cue, kind, parties, drafts);
                    break;
                case CueKind.Penalty:
                    Penalty(clause, from, cue, drafts);
                    break;
                case CueKind.Chapter:
                    Chapters.Read(clause, words, cue, null, drafts);
                    break;
                case CueKind.Apply or CueKind.ApplyEnding:
                    Application(clause, from, cue, drafts);
                    break;
            }

            from = cue.End;
        }

        Thresholds.Read(clause, drafts);
    }

    /// <summary>The duties of a stretch, each a provision of its own.</summary>
    public void Duties(Clause clause, int from, Found cue, PartyPlace? who, string rule, List<ProvisionDraft> drafts)
    {
        var text = clause.Text.Value;
        var parties = who is { } party ? new[] { party.Id } : [];
        var first = who is { } named && named.Start >= from ? named.End : from;
        Dictionary<string, int> subjects = [];
        foreach (var duty in words.Duties.In(text, first, cue.End))
        {
            if (IsDuty(text, duty, from)) subjects[duty.Id] = duty.Start;
        }

        if (subjects.ContainsKey("incident-reporting") && subjects.Remove("reporting", out var told)) subjects["incident-reporting"] = told;
        if (subjects.Count == 0 && rule == "provision/mandate")
        {
            foreach (var topic in TopicsIn(clause, Math.Max(first, cue.Start - TopicReach), cue.Start, who, named: true)) subjects[topic] = cue.Start;
        }

        var (when, at) = Times.Deadline(clause, from, cue.End);
        var reach = DeadlineReach;
        foreach (var (subject, place) in subjects.OrderBy(s => s.Value))
        {
            // A period belongs to the duty after it, and to those joined to that one.
            var timed = place > at && (place - at <= reach || at < first || subjects.Count == 1);
            if (timed) (at, reach) = (place, JoinedReach);
            var (due, days, months) = timed ? when : default;
            drafts.Add(new ProvisionDraft
            {
                Law = clause.Law,
                Kind = due is not null || days is not null || months is not null ? ProvisionKind.Deadline : ProvisionKind.Obligation,
                Subject = subject,
                Parties = parties,
                Due = due,
                Days = days,
                Months = months,
                Start = clause.StartDate,
                Proposed = clause.Proposed,
                Span = clause.Text.Span(first == from && who is null ? TrimStart(text, from) : Math.Min(first, who?.Start ?? first), cue.End),
                Confidence = clause.LawNamed ? 0.85 : 0.75,
                Rule = rule,
            });
        }
    }

    private void Bans(Clause clause, int from, Found cue, CueKind kind, List<PartyPlace> parties, List<ProvisionDraft> drafts)
    {
        var text = clause.Text.Value;
        var classes = parties.FindAll(p => words.PartyTopics.Contains(p.Id) && p.Id != PartyFinder.Unknown);
        var who = Addressee(text, classes) ?? Bearer(classes) ?? Owner(classes);
        var subjects = TopicsIn(clause, kind == CueKind.ProhibitEnding ? Math.Max(from, cue.Start - TopicReach) : from, cue.Start, who, named: true);
        if (who is null && !clause.LawNamed && !subjects.Exists(words.Systems.Contains)) return;
        if (subjects.Count == 0 && words.Duties.In(text, Math.Max(from, cue.Start - TopicReach), cue.Start) is [.., var last]) subjects.Add(last.Id);

        var date = Times.Start(clause, from, cue.End) ?? clause.StartDate;
        foreach (var subject in subjects)
        {
            var bound = who is { } party ? party.Id : words.Systems.Contains(subject) ? subject : null;
            drafts.Add(new ProvisionDraft
            {
                Law = clause.Law,
                Kind = ProvisionKind.Prohibition,
                Subject = bound == subject ? null : subject,
                Parties = bound is null ? [] : [bound],
                Start = date,
                Proposed = clause.Proposed,
                Span = clause.Text.Span(TrimStart(text, from), cue.End),
                Confidence = clause.LawNamed ? 0.85 : 0.7,
                Rule = "provision/ban",
            });
        }
    }

    private void Penalty(Clause clause, int from, Found cue, List<ProvisionDraft> drafts)
    {
        var text = clause.Text.Value;
        // What an authority made a company pay is a fine, not a provision.
        foreach (var mention in clause.Mentions)
        {
            if (mention.Start >= clause.Start && mention.End <= clause.End && mention.Type is "Company" or "Product" or "Person") return;
        }

        var id = words.Penalties.In(text, cue.Start, cue.End) is [var found, ..] ? found.Id : "fine";
        var stop = Math.Min(clause.End, cue.End + (id == "imprisonment" ? 0 : 4));
        var parties = PartyFinder.Find(text, from, cue.Start, clause.Mentions, words, words);
        var who = Bearer(parties.FindAll(p => p.IsClass));
        PenaltyReader.Read(clause, from, stop, id, who?.Id, drafts);
    }

    private void Application(Clause clause, int from, Found cue, List<ProvisionDraft> drafts)
    {
        var text = clause.Text.Value;
        // In a list of phases the verb stands once, after the last of them: cut at commas and at 며, 고.
        foreach (var (partStart, partEnd) in Parts(text, from, cue.End))
        {
            var start = Times.Start(clause, partStart, partEnd);
            var (days, months) = Times.After(text, partStart, partEnd);
            start ??= clause.StartDate;
            months ??= clause.StartMonths;
            if (start is null && days is null && months is null) continue;
            var rules = words.Rules.In(text, partStart, partEnd);
            if (rules.Count == 0) continue;
            var subject = TopicsIn(clause, partStart, partEnd, null) is [var only, ..] ? only : null;
            if (subject is null && text.AsSpan(cue.Start, cue.End - cue.Start).StartsWith("발효", StringComparison.Ordinal)) subject = "entry-into-force";
            if (subject is null) continue;
            drafts.Add(new ProvisionDraft
            {
                Law = clause.Law,
                Kind = ProvisionKind.Application,
                Subject = subject,
                Parties = subject is not null && words.Systems.Contains(subject) ? [subject] : [],
                Start = start,
                Days = days,
                Months = months,
                Span = clause.Text.Span(TrimStart(text, partStart), partEnd),
                Confidence = 0.8,
                Rule = "provision/application",
            });
        }
    }

    private static IEnumerable<(int Start, int End)> Parts(string text, int from, int end)
    {
        var start = from;
        for (var at = from; at < end; at++)
        {
            if (text[at] != ',' || (at + 1 < end && char.IsAsciiDigit(text[at + 1]))) continue;
            if (at > start) yield return (start, at);
            start = at + 1;
        }

        if (end > start) yield return (start, end);
    }

    /// <summary>The topics and kinds of systems of a stretch that are not the party, at most four; where <paramref name="named"/>, only what is itself meant.</summary>
    private List<string> TopicsIn(Clause clause, int from, int end, PartyPlace? who, bool named = false)
    {
        var text = clause.Text.Value;
        List<(string Id, int Start, int End)> places = [.. words.Kinds.In(text, from, end).Select(k => (k.Id, k.Start, k.End))];
        foreach (var mention in clause.Mentions)
        {
            if (mention.Type == "Topic" && mention.Start >= from && mention.End <= end && !words.PartyTopics.Contains(mention.EntityId) && !places.Exists(p => p.Start < mention.End && mention.Start < p.End))
                places.Add((mention.EntityId, mention.Start, mention.End));
        }

        List<string> topics = [];
        foreach (var (id, _, stop) in places.OrderBy(p => p.Start))
        {
            var rest = text.AsSpan(stop, Math.Min(14, text.Length - stop));
            // Where it is done (학교에서), what is left out (…을 제외한), what another verb has for its object (데이터를 사용하여).
            if (rest.StartsWith("에서", StringComparison.Ordinal) || rest.StartsWith(" 내", StringComparison.Ordinal) || rest.Contains("제외", StringComparison.Ordinal)) continue;
            if (rest.Length > 0 && rest[0] is '을' or '를' && end - stop > 12) continue;
            // Where it must be the thing itself, not what describes another noun (선거 방해) or who asks.
            if (named && !words.Systems.Contains(id) && rest.Length > 0 && !(rest[0] is '을' or '를' or ',' or '의' or '과' or '와' or '(') && stop < end && !rest.StartsWith(" 등", StringComparison.Ordinal) && !rest.StartsWith(" 및", StringComparison.Ordinal) && !rest.StartsWith(" 사용", StringComparison.Ordinal) && end - stop > 1) continue;
            if (id != who?.Id && !topics.Contains(id) && topics.Count < 4) topics.Add(id);
        }

        return topics;
    }

    // A word of its own that states an act: not 평가자, not 감사보고서, not what something else is for (감시를 위한 …).
    private static bool IsDuty(string text, Found duty, int from)
    {
        if (!Particles.StartsWord(text, duty.Start, from)) return false;
        if (duty.End >= text.Length) return true;
        var rest = text.AsSpan(duty.End, Math.Min(6, text.Length - duty.End));
        if (rest.StartsWith(" 된", StringComparison.Ordinal)) return false;
        if (Particles.IsHangul(rest[0]) && !"하해한함할했합토을를과와이은는의도에로으시및".Contains(rest[0], StringComparison.Ordinal)) return false;
        foreach (var other in Attributes)
        {
            if (rest.StartsWith(other, StringComparison.Ordinal)) return false;
        }

        return true;
    }

    private static readonly string[] Attributes = [" 결과", " 테스트", " 활동", " 기관", " 방식", " 문서", "을 위한", "를 위한", "을 위해", "를 위해", "에 따른", "에 관한", "에 대한"];

    private bool Counts(string text, Found cue, CueKind kind, int end)
    {
        if (words.Excluded.In(text, Math.Max(0, cue.Start - 6), Math.Min(end, cue.End + 8)) is { Count: > 0 } excluded)
        {
            foreach (var other in excluded)
            {
                if (other.Start < cue.End && cue.Start < other.End) return false;
            }
        }

        if (kind is CueKind.MandateEnding or CueKind.ProhibitEnding or CueKind.ApplyEnding) return AtEnd(text, cue.End, end);
        if (kind == CueKind.Chapter) return cue.Start > 0 && text[cue.Start - 1] == ' ' && (cue.End >= text.Length || !Particles.IsHangul(text[cue.End]) || "은이을과의으".Contains(text[cue.End], StringComparison.Ordinal));
        if (kind == CueKind.Apply) return true;
        return kind != CueKind.Must || (cue.Start > 0 && Particles.IsHangul(text[cue.Start - 1]));
    }

    private static bool AtEnd(string text, int at, int end)
    {
        while (at < end && text[at] is ' ' or '.' or ')' or '’' or '\'') at++;
        return at >= end || text[at] is ',' or '(' or '▲' or ';' or '•';
    }

    private bool Opined(string text, int at, int end, Clause clause) => !clause.LawSpeaks && words.Opinions.In(text, at, Math.Min(end, at + 24)).Count > 0;

    // An agency that asks for something is not the law; but what an order makes a president ask of an agency is.
    private static bool IsActorSpeaking(List<PartyPlace> parties, Clause clause) =>
        !clause.LawNamed && parties.Exists(p => !p.IsClass && p.Part is Part.Topic or Part.Subject);

    private static PartyPlace? Bearer(List<PartyPlace> parties)
    {
        for (var i = parties.Count - 1; i >= 0; i--)
        {
            if (parties[i].Part == Part.Topic) return parties[i];
        }

        for (var i = parties.Count - 1; i >= 0; i--)
        {
            if (parties[i].Part == Part.Subject) return parties[i];
        }

        return null;
    }

    // Whom the law tells to; not whom something is to be reported to.
    private static PartyPlace? Addressee(string text, List<PartyPlace> parties)
    {
        for (var i = parties.Count - 1; i >= 0; i--)
        {
            if (parties[i].Part != Part.Dative) continue;
            if (parties[i].IsClass) return parties[i];
            var rest = text.AsSpan(parties[i].End, Math.Min(20, text.Length - parties[i].End));
            if (rest.Contains("보고", StringComparison.Ordinal) || rest.Contains("제출", StringComparison.Ordinal) || rest.Contains("신고", StringComparison.Ordinal) || rest.Contains("알리", StringComparison.Ordinal)) continue;
            return parties[i];
        }

        return null;
    }

    private static PartyPlace? Owner(List<PartyPlace> parties) => parties.FindLast(p => p.IsClass && p.Part == Part.Genitive && p.Id != PartyFinder.Unknown) is { Id: not null } owner ? owner : null;

    private static int AfterLabel(string text, int start, int end) =>
        start < end && text[start] == '(' && text.IndexOf(')', start, Math.Min(40, end - start)) is var close and > 0 ? close + 1 : start;

    private static int TrimStart(string text, int at)
    {
        while (at < text.Length - 1 && (char.IsWhiteSpace(text[at]) || text[at] is ',' or '.' or '•' or '▲')) at++;
        return at;
    }
}

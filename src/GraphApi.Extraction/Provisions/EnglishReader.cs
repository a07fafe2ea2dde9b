using GraphApi.Extraction.Provisions.Patterns;

namespace GraphApi.Extraction.Provisions;

/// <summary>Reads what an English sentence demands in the name of a law. The party stands before must and after requires; the duty follows.</summary>
internal sealed class EnglishReader(ProvisionWords words, ProvisionWords korean)
{
    /// <summary>The provisions of a sentence.</summary>
    public void Read(Clause clause, List<ProvisionDraft> drafts)
    {
        var text = clause.Text.Value;
        var cues = words.Cues.In(text, clause.Start, clause.End);
        var from = clause.Start;
        var penalty = false;
        PartyPlace? inherited = clause.Party;
        for (var i = 0; i < cues.Count; i++)
        {
            var cue = cues[i];
            var stop = Stop(text, cue.End, i + 1 < cues.Count ? cues[i + 1].Start : clause.End);
            if (words.Excluded.In(text, Math.Max(clause.Start, cue.Start - 5), Math.Min(clause.End, cue.End + 8)).Any(e => e.Start < cue.End && cue.Start < e.End)) continue;
            var before = PartyFinder.Find(text, from, cue.Start, clause.Mentions, words, korean);
            var after = PartyFinder.Find(text, cue.End, Math.Min(stop, cue.End + 60), clause.Mentions, words, korean);
            switch (Enum.Parse<CueKind>(cue.Id))
            {
                case CueKind.Must:
                    PartyPlace? who = before.FindLast(p => p.IsClass) is { Id: not null } named ? named : before.Count > 0 && !clause.LawNamed ? null : before.Count > 0 ? before[^1] : inherited;
                    if (who is null) break;
                    Duties(clause, cue, who, stop, "provision/must", drafts);
                    inherited = who;
                    break;
                case CueKind.Mandate when after.Count > 0 && Follows(text, cue.End, after[0].Start):
                    Duties(clause, cue, after[0], stop, "provision/mandate", drafts);
                    inherited = after[0];
                    break;
                case CueKind.Prohibit:
                    Bans(clause, cue, before, after, stop, drafts);
                    break;
                case CueKind.Penalty when !penalty:
                    penalty = true;
                    Penalty(clause, cue, before, drafts);
                    break;
                case CueKind.Chapter when after.Find(p => p.IsClass) is var held:
                    Chapters.Read(clause, words, cue, held.Id is null ? null : held, drafts);
                    break;
                case CueKind.Apply:
                    Application(clause, from, cue, stop, drafts);
                    break;
            }

            from = cue.End;
        }

        Thresholds.Read(clause, drafts);
    }

    private void Duties(Clause clause, Found cue, PartyPlace? who, int stop, string rule, List<ProvisionDraft> drafts)
    {
        var text = clause.Text.Value;
        List<Found> subjects = [];
        foreach (var duty in words.Duties.In(text, cue.End, stop))
        {
            if (!subjects.Exists(s => s.Id == duty.Id)) subjects.Add(duty);
        }

        if (subjects.Count == 0 && rule == "provision/mandate") subjects.AddRange(TopicsIn(clause, cue.End, stop, who).Select(t => new Found(t, cue.End, cue.End)));
        var (when, at) = Times.Deadline(clause, cue.End, stop);
        for (var i = 0; i < subjects.Count; i++)
        {
            // "within 30 days" belongs to the duty right before it.
            var subject = subjects[i].Id;
            var (due, days, months) = subjects.Count == 1 || (at > subjects[i].Start && (i + 1 == subjects.Count || at < subjects[i + 1].Start)) ? when : default;
            drafts.Add(new ProvisionDraft
            {
                Law = clause.Law,
                Kind = due is not null || days is not null || months is not null ? ProvisionKind.Deadline : ProvisionKind.Obligation,
                Subject = subject,
                Parties = who is { } party ? [party.Id] : [],
                Due = due,
                Days = days,
                Months = months,
                Start = clause.StartDate,
                Proposed = clause.Proposed,
                Span = clause.Text.Span(Math.Min(cue.Start, who is { } p && p.Start >= clause.Start ? p.Start : cue.Start), stop),
                Confidence = clause.LawNamed ? 0.85 : 0.75,
                Rule = rule,
            });
        }
    }

    private void Bans(Clause clause, Found cue, List<PartyPlace> before, List<PartyPlace> after, int stop, List<ProvisionDraft> drafts)
    {
        var who = after.Find(p => p.IsClass && words.PartyTopics.Contains(p.Id)) is { Id: not null } named ? named : before.FindLast(p => p.IsClass && words.PartyTopics.Contains(p.Id));
        PartyPlace? party = who.Id is null ? null : who;
        var subjects = TopicsIn(clause, cue.End, stop, party);
        foreach (var mention in clause.Mentions)
        {
            if (mention.Start < cue.End || mention.End > stop || mention.Type is not ("Product" or "Model")) continue;
            drafts.Add(Ban(null, mention.EntityId));
        }

        foreach (var subject in subjects)
        {
            var bound = party?.Id ?? (korean.Systems.Contains(subject) ? subject : null);
            drafts.Add(Ban(bound == subject ? null : subject, bound));
        }

        ProvisionDraft Ban(string? subject, string? bound) => new()
        {
            Law = clause.Law,
            Kind = ProvisionKind.Prohibition,
            Subject = subject,
            Parties = bound is null ? [] : [bound],
            Start = Times.Start(clause, cue.End, stop),
            Proposed = clause.Proposed,
            Span = clause.Text.Span(cue.Start, stop),
            Confidence = 0.8,
            Rule = "provision/ban",
        };
    }

    private void Penalty(Clause clause, Found cue, List<PartyPlace> before, List<ProvisionDraft> drafts)
    {
        // What an authority made a company pay is a fine, not a provision.
        foreach (var mention in clause.Mentions)
        {
            if (mention.Start >= clause.Start && mention.End <= clause.End && mention.Type is "Company" or "Product") return;
        }

        var text = clause.Text.Value;
        var id = words.Penalties.In(text, cue.Start, cue.End) is [var found, ..] ? found.Id : "fine";
        var party = before.FindLast(p => p.IsClass);
        PenaltyReader.Read(clause, clause.Start, clause.End, id, party.Id, drafts);
    }

    private void Application(Clause clause, int from, Found cue, int stop, List<ProvisionDraft> drafts)
    {
        var text = clause.Text.Value;
        var start = Times.Start(clause, cue.Start, Math.Max(stop, cue.End));
        var (days, months) = start is null ? Times.After(text, from, stop) : default;
        if (start is null && days is null && months is null) return;
        var rules = words.Rules.In(text, from, cue.Start);
        if (rules.Count == 0 && !clause.LawNamed) return;
        var subject = TopicsIn(clause, from, cue.Start, null) is [var only, ..] ? only : null;
        if (subject is null && rules.Count > 0) return;
        drafts.Add(new ProvisionDraft
        {
            Law = clause.Law,
            Kind = ProvisionKind.Application,
            Subject = subject ?? "entry-into-force",
            Parties = subject is not null && korean.Systems.Contains(subject) ? [subject] : [],
            Start = start,
            Days = days,
            Months = months,
            Span = clause.Text.Span(cue.Start, Math.Max(stop, cue.End)),
            Confidence = 0.8,
            Rule = "provision/application",
        });
    }

    private List<string> TopicsIn(Clause clause, int from, int end, PartyPlace? who)
    {
        List<string> topics = [];
        foreach (var mention in clause.Mentions)
        {
            if (mention.Type == "Topic" && mention.Start >= from && mention.End <= end && mention.EntityId != who?.Id && !korean.PartyTopics.Contains(mention.EntityId) && !topics.Contains(mention.EntityId) && topics.Count < 4) topics.Add(mention.EntityId);
        }

        return topics;
    }

    // requires deployers to …: nothing but an article or an adjective between.
    private static bool Follows(string text, int from, int to) => to - from < 26 && !text.AsSpan(from, to - from).ContainsAny(",;:");

    private static int Stop(string text, int from, int end)
    {
        var at = text.IndexOf(';', from, end - from);
        if (at < 0) at = end;
        while (at > from && text[at - 1] is ' ' or '.' or ',') at--;
        return Math.Max(at, from);
    }
}

using System.Globalization;
using System.Text;
using GraphApi.Extraction.Entities;
using GraphApi.Extraction.Lexicon;
using GraphApi.Extraction.Relations;
using GraphApi.Graph.Model;
using GraphApi.Graph.Ontology;

namespace GraphApi.Extraction.Provisions;

/// <summary>
/// Turns drafts into nodes and edges. Id and name are composed from the fields alone, so that the same provision is one node wherever and however it is said.
/// </summary>
internal sealed class ProvisionBuilder(AnnotatedDocument document, EntityLexicon lexicon, ProvisionPatterns patterns)
{
    private static readonly Dictionary<string, PropertyValue> None = [];
    private readonly SortedDictionary<string, Node> _nodes = new(StringComparer.Ordinal);
    private readonly List<ExtractedRelation> _relations = [];

    public DocumentProvisions Build() => new([.. _nodes.Values], _relations);

    /// <summary>Adds what a draft states.</summary>
    public void Add(ProvisionDraft draft)
    {
        if (Names(draft.Law) is not { } law) return;
        var parties = draft.Parties.Where(p => Names(p) is not null).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var id = IdOf(draft, parties);
        if (!_nodes.ContainsKey(id)) _nodes.Add(id, new Node { Id = id, Type = "Provision", Names = NameOf(draft, law, parties), Properties = PropertiesOf(draft) });
        Dictionary<string, PropertyValue> times = [];
        if (draft.Start is { } start) times["start"] = PropertyValue.Of(start);
        if (draft.Due is { } due) times["date"] = PropertyValue.Of(due);
        _relations.Add(new ExtractedRelation("HAS_PROVISION", draft.Law, id, Status.Actual, times, draft.Span, draft.Confidence, draft.Rule));
        foreach (var party in parties)
            _relations.Add(new ExtractedRelation("BINDS", id, party, draft.Proposed ? Status.Proposed : Status.Actual, times.Count > 0 ? times : None, draft.Span, draft.Confidence, draft.Rule));
    }

    /// <summary>Adds a relation that is no part of a provision.</summary>
    public void Add(ExtractedRelation relation)
    {
        if (Names(relation.From) is not null && Names(relation.To) is not null) _relations.Add(relation);
    }

    // A penalty is told by what it costs, the start of application by what starts; whom they meet may be said in one place and not in another.
    private static string IdOf(ProvisionDraft draft, List<string> parties)
    {
        List<string> parts = [Slug(draft.Law), draft.Kind.ToString().ToLowerInvariant()];
        if (draft.Kind is ProvisionKind.Obligation or ProvisionKind.Deadline or ProvisionKind.Prohibition) parts.AddRange(parties.Select(Slug));
        if (draft.Subject is { } subject) parts.AddRange(subject.Split('|').Select(Slug));
        if (draft.Percent is { } percent) parts.Add(Number(percent) + "pct");
        else if (draft.Amount is { } amount) parts.Add($"{draft.Currency?.ToLowerInvariant()}-{Number(amount)}");
        if (draft.Compute is { } compute) parts.Add(Power(compute).Replace("^", "e", StringComparison.Ordinal).Replace('×', 'x') + "-flop");
        if (draft.Kind == ProvisionKind.Deadline)
        {
            if (draft.Due is { } due) parts.Add(due.ToString());
            else if (draft.Days is { } days) parts.Add(Number(days) + "d");
            else if (draft.Months is { } months) parts.Add(Number(months) + "m");
        }

        return "provision:" + string.Join('-', parts);
    }

    private static Dictionary<string, PropertyValue> PropertiesOf(ProvisionDraft draft)
    {
        Dictionary<string, PropertyValue> properties = new() { ["kind"] = PropertyValue.Of(draft.Kind.ToString().ToLowerInvariant()) };
        if (draft.Kind == ProvisionKind.Application && draft.Start is { } start) properties["date"] = PropertyValue.Of(start);
        if (draft.Due is { } due) properties["date"] = PropertyValue.Of(due);
        if (draft.Amount is { } amount) properties["amount"] = PropertyValue.Of(amount);
        if (draft.Currency is { } currency) properties["currency"] = PropertyValue.Of(currency);
        if (draft.Percent is { } percent) properties["percent"] = PropertyValue.Of(percent);
        if (draft.Days is { } days) properties["days"] = PropertyValue.Of(days);
        if (draft.Months is { } months) properties["months"] = PropertyValue.Of(months);
        if (draft.Compute is { } compute) properties["compute"] = PropertyValue.Of(compute);
        return properties;
    }

    private LocalizedText NameOf(ProvisionDraft draft, LocalizedText law, List<string> parties)
    {
        var party = parties.Select(p => Names(p)!).ToList();
        var (ko, en) = (string.Join(", ", party.Select(p => p.Ko ?? p.En)), string.Join(", ", party.Select(p => p.En ?? p.Ko)));
        var (subjectKo, subjectEn) = SubjectNames(draft.Subject);
        var sum = Sum(draft);
        var (whenKo, whenEn) = When(draft);
        var (nameKo, nameEn) = draft.Kind switch
        {
            ProvisionKind.Obligation or ProvisionKind.Deadline => ($"{Join(ko, subjectKo)} 의무{whenKo}", (en.Length > 0 ? $"{subjectEn} by {en}" : $"duty of {subjectEn}") + whenEn),
            ProvisionKind.Prohibition => ($"{Join(ko, subjectKo)} 금지", subjectEn.Length > 0 ? $"ban on {subjectEn}{(en.Length > 0 ? " for " + en : "")}" : $"ban on {en}"),
            ProvisionKind.Penalty => (Join(subjectKo, sum.Ko), $"{subjectEn} {sum.En}".TrimEnd()),
            ProvisionKind.Threshold => ($"적용 기준 {sum.Ko}", $"threshold {sum.En}"),
            _ when draft.Subject == "entry-into-force" => (subjectKo, subjectEn),
            _ => ($"{subjectKo} 규정 적용".TrimStart(), subjectEn.Length > 0 ? $"rules on {subjectEn} apply" : "rules apply"),
        };
        return new LocalizedText($"{law.Ko ?? law.En}: {nameKo}", $"{law.En ?? law.Ko}: {nameEn}");

        static string Join(string first, string second) => first.Length == 0 ? second : second.Length == 0 ? first : $"{first} {second}";
    }

    private (string Ko, string En) SubjectNames(string? subject)
    {
        if (subject is null) return ("", "");
        if (subject.IndexOf('|', StringComparison.Ordinal) is var bar and > 0)
        {
            var (duty, about) = (SubjectNames(subject[..bar]), SubjectNames(subject[(bar + 1)..]));
            return ($"{about.Ko} 관련 {duty.Ko}", $"{duty.En} on {about.En}");
        }

        if (Names(subject) is { } topic) return (topic.Ko ?? topic.En!, topic.En ?? topic.Ko!);
        if (patterns.Korean.DutyNames.TryGetValue(subject, out var ko)) return (ko, patterns.English.DutyNames.GetValueOrDefault(subject, ko));
        if (patterns.English.DutyNames.TryGetValue(subject, out var en)) return (en, en);
        return subject switch
        {
            "fine" => ("과징금·벌금", "fine"),
            "most-rules" => ("대부분", "most matters"),
            "all-rules" => ("모든", "all matters"),
            "entry-into-force" => ("발효", "entry into force"),
            "imprisonment" => ("징역", "imprisonment"),
            "damages" => ("손해배상", "damages"),
            _ => (subject, subject),
        };
    }

    private static (string Ko, string En) Sum(ProvisionDraft draft)
    {
        List<string> ko = [], en = [];
        if (draft.Percent is { } percent) { ko.Add($"매출의 {Number(percent)}%"); en.Add($"of {Number(percent)}% of turnover"); }
        else if (draft.Amount is { } amount)
        {
            var grouped = amount.ToString("#,0.##", CultureInfo.InvariantCulture);
            ko.Add($"{draft.Currency} {grouped}");
            en.Add($"{(draft.Kind == ProvisionKind.Penalty ? "of " : "")}{draft.Currency} {grouped}");
        }

        if (draft.Kind == ProvisionKind.Penalty && draft.Months is { } months)
        {
            ko.Add(months % 12 == 0 ? $"{Number(months / 12)}년" : $"{Number(months)}개월");
            en.Add(months % 12 == 0 ? $"of {Number(months / 12)} years" : $"of {Number(months)} months");
        }

        if (draft.Compute is { } compute) { ko.Add($"{Power(compute)} FLOP"); en.Add($"{Power(compute)} FLOP"); }
        return (string.Join(" ", ko), string.Join(" ", en));
    }

    private static (string Ko, string En) When(ProvisionDraft draft) => draft switch
    {
        { Kind: not ProvisionKind.Deadline } => ("", ""),
        { Due: { } due } => ($", {due}까지", $" by {due}"),
        { Days: { } days } => ($", {Number(days)}일 이내", $" within {Number(days)} days"),
        { Months: { } months } => ($", {Number(months)}개월 이내", $" within {Number(months)} months"),
        _ => ("", ""),
    };

    private LocalizedText? Names(string id)
    {
        if (document.Entities.TryGetValue(id, out var entity)) return entity.Entry is { } known ? new LocalizedText(known.Ko, known.En) : new LocalizedText(entity.Ko, entity.En);
        return lexicon.Find(id) is { } entry ? new LocalizedText(entry.Ko, entry.En) : null;
    }

    private static string Number(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    // 10^26, 3×10^25.
    private static string Power(decimal value)
    {
        var exponent = 0;
        for (; value >= 10; value /= 10) exponent++;
        return (value == 1 ? "" : Number(value) + "×") + "10^" + exponent.ToString(CultureInfo.InvariantCulture);
    }

    private static string Slug(string id)
    {
        var slug = new StringBuilder();
        foreach (var c in id.AsSpan(id.IndexOf(':', StringComparison.Ordinal) + 1))
        {
            if (char.IsLetterOrDigit(c)) slug.Append(char.ToLowerInvariant(c));
            else if (slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }

        return slug.ToString().TrimEnd('-');
    }
}

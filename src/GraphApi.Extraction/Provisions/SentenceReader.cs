using GraphApi.Extraction.Provisions.Patterns;
using GraphApi.Extraction.Text;
using GraphApi.Extraction.Values;
using GraphApi.Graph.Model;

namespace GraphApi.Extraction.Provisions;

/// <summary>Reads a clause of known law in the language that it is written in.</summary>
internal sealed class SentenceReader(ProvisionPatterns patterns, DateContext dates)
{
    private readonly KoreanReader _korean = new(patterns.Korean);
    private readonly EnglishReader _english = new(patterns.English, patterns.Korean);

    /// <summary>Whether a stretch holds anything by which a provision is stated.</summary>
    public bool MayState(ReadOnlySpan<char> text, out bool korean)
    {
        korean = text.ContainsAnyInRange('\uac00', '\ud7a3');
        return (korean ? patterns.Korean : patterns.English).Cues.IsIn(text) || text.Contains("FLOP", StringComparison.Ordinal);
    }

    /// <summary>The words of the language of a sentence.</summary>
    public ProvisionWords Words(bool korean) => korean ? patterns.Korean : patterns.English;

    /// <summary>The values of a text.</summary>
    public IReadOnlyList<TextValue> ValuesOf(MappedText text) => ValueFinder.Find(text.Value, 0, text.Length, dates);

    /// <summary>The values of a stretch.</summary>
    public IReadOnlyList<TextValue> ValuesOf(MappedText text, int start, int end) => ValueFinder.Find(text.Value, start, end, dates);

    /// <summary>The only date in a text, or null.</summary>
    public PartialDate? DateIn(MappedText text) => ValuesOf(text).Where(v => v.Kind == ValueKind.Date && Times.HasYear(text.Value, v)).Select(v => (PartialDate?)v.Value.Date).FirstOrDefault();

    /// <summary>Reads a sentence.</summary>
    public void Read(Clause clause, bool korean, List<ProvisionDraft> drafts)
    {
        if (korean) _korean.Read(clause, drafts);
        else _english.Read(clause, drafts);
    }

    /// <summary>Reads an item of a cell; where it states nothing in so many words but names a class of party as its subject, what follows is that party's duty.</summary>
    public void ReadItem(Clause clause, List<ProvisionDraft> drafts)
    {
        var before = drafts.Count;
        if (MayState(clause.Text.Value, out var korean)) Read(clause, korean, drafts);
        if (drafts.Count > before || !korean) return;
        var (text, words) = (clause.Text.Value, patterns.Korean);
        var party = PartyFinder.Find(text, 0, text.Length, clause.Mentions, words, words).Find(p => p.IsClass && words.PartyTopics.Contains(p.Id) && p.Id is not ("topic:companies" or PartyFinder.Unknown) && p.Part is Part.Topic);
        if (party.Id is null) return;
        _korean.Duties(clause, 0, new Found("", text.Length, text.Length), party, "provision/item", drafts);
    }
}

using GraphApi.Extraction.Entities;
using GraphApi.Extraction.Layout;
using GraphApi.Extraction.Mentions;
using GraphApi.Extraction.Values;

namespace GraphApi.Extraction.Relations.Context;

/// <summary>What the rules know of a document while it is read from its beginning to its end.</summary>
internal sealed class DocumentContext
{
    private const int MostRecent = 24;
    private const int HeadingReach = 60;
    private readonly IReadOnlyList<EntityMention>?[] _subjects;
    private readonly List<EntityMention> _recent = [];

    public DocumentContext(AnnotatedDocument document, RelationSink sink)
    {
        (Document, Sink) = (document, sink);
        Names = new NameIndex(document);
        Dates = new DateContext(document.Layout.Published);
        _subjects = new IReadOnlyList<EntityMention>?[document.Layout.Blocks.Count];
    }

    public AnnotatedDocument Document { get; }

    public RelationSink Sink { get; }

    public NameIndex Names { get; }

    public DateContext Dates { get; }

    /// <summary>The country or region that an agency was said to be part of, or a person to lead.</summary>
    public Dictionary<string, Party> Jurisdictions { get; } = new(StringComparer.Ordinal);

    /// <summary>The names read last, the newest first: what a pronoun may stand for.</summary>
    public IReadOnlyList<EntityMention> Recent => _recent;

    /// <summary>Takes note of the names of a sentence.</summary>
    public void Remember(IReadOnlyList<EntityMention> mentions)
    {
        foreach (var mention in mentions) _recent.Insert(0, mention);
        if (_recent.Count > MostRecent) _recent.RemoveRange(MostRecent, _recent.Count - MostRecent);
    }

    /// <summary>What the other cells of the table row that is being read tell of every cell, or null.</summary>
    public RowContext? Row { get; set; }

    /// <summary>Takes note of what a sentence of a block speaks of.</summary>
    public void SetSubject(int block, IReadOnlyList<EntityMention> subject) => _subjects[block] = subject;

    /// <summary>The subject that a clause without one takes over: of the sentence before, the parent bullet, the label, the paragraph before, the heading.</summary>
    public IReadOnlyList<EntityMention> SubjectFor(Block block)
    {
        if (Row is { Subject.Count: > 0 } row) return row.Subject;
        if (_subjects[block.Index] is { } own) return own;
        if (LabelPlace(block) is { } place) return [place];
        for (var parent = block.Parent; parent >= 0; parent = Document.Layout.Blocks[parent].Parent)
        {
            if (_subjects[parent] is { } subject) return subject;
            if (LabelPlace(Document.Layout.Blocks[parent]) is { } label) return [label];
        }

        if (block.Kind is BlockKind.Paragraph or BlockKind.Bullet && Before(block) is { } before && _subjects[before] is { } told) return told;
        return HeadingActor(block) is { } actor ? [actor] : [];
    }

    /// <summary>The first company, body or place that a heading not far above a block names, or null: who published the whole is not what each part speaks of.</summary>
    public EntityMention? HeadingActor(Block block)
    {
        for (var heading = block.Heading; heading >= 0 && block.Index - heading <= HeadingReach; heading = Document.Layout.Blocks[heading].Heading)
        {
            foreach (var mention in Document.MentionsByBlock[heading])
            {
                if (Party.Of(mention).IsActor) return mention;
            }
        }

        return null;
    }

    /// <summary>The country or region that the label of a block, or of those it hangs from, or a heading names, or null.</summary>
    public EntityMention? PlaceAbove(Block block)
    {
        if (Row?.Place is { } rowPlace) return rowPlace;
        for (var current = block; ; current = Document.Layout.Blocks[current.Parent])
        {
            if (LabelPlace(current) is { } place) return place;
            if (current.Parent < 0) break;
        }

        for (var heading = block.Heading; heading >= 0; heading = Document.Layout.Blocks[heading].Heading)
        {
            foreach (var mention in Document.MentionsByBlock[heading])
            {
                if (mention.Type is "Country" or "Region") return mention;
            }
        }

        return null;
    }

    /// <summary>The country or region that stands alone in the label of a block: (미국) …, Singapore: …; or null.</summary>
    public EntityMention? LabelPlace(Block block)
    {
        if (block.Label is not { } label) return null;
        var name = label.Value.AsSpan().Trim("()[]<>*: ");
        foreach (var mention in Document.MentionsByBlock[block.Index])
        {
            if (mention.Type is "Country" or "Region" && name.StartsWith(mention.Surface, StringComparison.Ordinal) && name.Length - mention.Surface.Length <= 3) return mention;
        }

        return null;
    }

    // The paragraph or bullet before, under the same heading.
    private int? Before(Block block)
    {
        for (var i = block.Index - 1; i >= 0 && i >= block.Index - 12; i--)
        {
            var other = Document.Layout.Blocks[i];
            if (other.Kind is BlockKind.Heading) return null;
            if (other.Kind is BlockKind.Paragraph or BlockKind.Bullet && other.Heading == block.Heading && _subjects[i] is { Count: 1 }) return i;
        }

        return null;
    }
}

/// <summary>What a table row's first cells say of the cells after them.</summary>
/// <param name="Place">The country or region that the row is about, or null.</param>
/// <param name="Date">The date of the row, or null.</param>
/// <param name="Subject">Who does what the cells tell, where they name nobody.</param>
internal sealed record RowContext(EntityMention? Place, TextValue? Date, IReadOnlyList<EntityMention> Subject);

using GraphApi.Extraction.Entities;
using GraphApi.Extraction.Mentions;

namespace GraphApi.Extraction.Relations.Context;

/// <summary>Finds entities of a document by name: the places that names begin with, and the owners in repository paths.</summary>
internal sealed class NameIndex
{
    private readonly Dictionary<string, DocumentEntity> _places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DocumentEntity> _actors = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DocumentEntity> _bodies = new(StringComparer.Ordinal);
    private readonly IReadOnlyDictionary<string, DocumentEntity> _entities;
    private readonly int _longestPlace;

    public NameIndex(AnnotatedDocument document)
    {
        _entities = document.Entities;
        foreach (var entity in document.Entities.Values.OrderBy(e => e.Id, StringComparer.Ordinal))
        {
            if (entity.Type is "Country" or "Region") Add(_places, entity, fold: false);
            if (entity.Type is "Company" or "Institution" or "Person" or "Agency") Add(_actors, entity, fold: true);
            if (entity.Type is "Company" or "Institution" or "Agency" or "InternationalOrganization") Add(_bodies, entity, fold: false);
        }

        foreach (var mention in document.Mentions)
        {
            if (!document.Entities.TryGetValue(mention.EntityId, out var entity)) continue;
            if (mention.Type is "Country" or "Region") _places.TryAdd(mention.Surface, entity);
            if (mention.Type is "Company" or "Institution" or "Agency" or "InternationalOrganization") _bodies.TryAdd(mention.Surface, entity);
        }

        foreach (var name in _places.Keys) _longestPlace = Math.Max(_longestPlace, name.Length);
    }

    /// <summary>The place that a name begins with (미국 상무부, EU AI 법), the longest one, or null.</summary>
    public DocumentEntity? PlaceAtStart(string name, out int length)
    {
        var lookup = _places.GetAlternateLookup<ReadOnlySpan<char>>();
        for (length = Math.Min(name.Length - 1, _longestPlace); length > 0; length--)
        {
            if (!lookup.TryGetValue(name.AsSpan(0, length), out var place)) continue;
            var next = name[length];
            if (next == ' ' || (Sentences.Korean.IsHangul(next) && Sentences.Korean.IsHangul(name[length - 1])) || next is '\'' or '’' || char.IsAsciiLetterUpper(next) && !char.IsAsciiLetter(name[length - 1])) return place;
        }

        length = 0;
        return null;
    }

    /// <summary>The country that an agency belongs to by the lexicon, where the agency's name begins with a word of that country's: 유럽의회, European Commission; or null.</summary>
    public DocumentEntity? OwnPlace(EntityMention mention)
    {
        if (mention.Type != "Agency" || !_entities.TryGetValue(mention.EntityId, out var entity) || entity.Entry?.Country is not { } id || !_entities.TryGetValue(id, out var country)) return null;
        foreach (var name in (country.Entry?.Ambiguous ?? []).Append(country.Ko).Append(country.En?.Split(' ')[0]))
        {
            if (name is { Length: > 1 } && mention.Surface.StartsWith(name, StringComparison.Ordinal)) return country;
        }

        return null;
    }

    /// <summary>The company or body whose name a longer name begins with, up to a space (구글 AI 스튜디오, UN 인권이사회), the longest one, or null.</summary>
    public DocumentEntity? BodyAtStart(string name)
    {
        var lookup = _bodies.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = name.LastIndexOf(' '); length > 1; length = name.LastIndexOf(' ', length - 1))
        {
            if (lookup.TryGetValue(name.AsSpan(0, length), out var body)) return body;
        }

        return null;
    }

    /// <summary>The company, institution or person of this name, case, spaces and punctuation aside, or null.</summary>
    public DocumentEntity? Actor(string name) => _actors.GetValueOrDefault(Fold(name));

    private static void Add(Dictionary<string, DocumentEntity> index, DocumentEntity entity, bool fold)
    {
        foreach (var name in entity.Aliases.Prepend(entity.En).Prepend(entity.Ko))
        {
            if (name is { Length: > 0 }) index.TryAdd(fold ? Fold(name) : name, entity);
        }
    }

    private static string Fold(string name)
    {
        Span<char> folded = stackalloc char[Math.Min(name.Length, 128)];
        var length = 0;
        foreach (var c in name)
        {
            if (char.IsLetterOrDigit(c) && length < folded.Length) folded[length++] = char.ToLowerInvariant(c);
        }

        return folded[..length].ToString();
    }
}

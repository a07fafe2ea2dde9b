using GraphApi.Extraction.Text;
using GraphApi.Graph.Model;
using GraphApi.Graph.Ontology;

namespace GraphApi.Extraction.Relations.Context;

/// <summary>Takes the relations that rules find, keeps those that the ontology allows, and each triple once a sentence.</summary>
internal sealed class RelationSink(OntologyDefinition ontology)
{
    private static readonly IReadOnlyDictionary<string, PropertyValue> None = new Dictionary<string, PropertyValue>();
    private readonly List<ExtractedRelation> _relations = [];
    private readonly Dictionary<(string, string, string), int> _ofSentence = [];

    private readonly Dictionary<string, Party> _makers = new(StringComparer.Ordinal);

    public IReadOnlyList<ExtractedRelation> Relations => _relations;

    /// <summary>The company or institution that was last said to have made a thing, or null.</summary>
    public Party? MakerOf(string id) => _makers.TryGetValue(id, out var maker) ? maker : null;

    /// <summary>Begins a sentence, a source line or a row.</summary>
    public void BeginSentence() => _ofSentence.Clear();

    public bool Allows(string relation, string fromType, string toType) => ontology.FindRelation(relation)?.Allows(fromType, toType) == true;

    /// <summary>Adds a relation stated by the characters from <paramref name="start"/> to <paramref name="end"/>; false where the ontology forbids it.</summary>
    public bool Add(string relation, Party from, Party to, MappedText text, int start, int end, double confidence, string rule,
        IReadOnlyDictionary<string, PropertyValue>? properties = null, Status status = Status.Actual) =>
        Add(relation, from, to, text.Span(start, Math.Max(end, start + 1)), confidence, rule, properties, status);

    /// <summary>Adds a relation stated by a stretch of the source; false where the ontology forbids it.</summary>
    public bool Add(string relation, Party from, Party to, TextSpan span, double confidence, string rule,
        IReadOnlyDictionary<string, PropertyValue>? properties = null, Status status = Status.Actual)
    {
        if (from.Id == to.Id || ontology.FindRelation(relation) is not { } type || !type.Allows(from.Type, to.Type)) return false;
        var known = Known(type, properties ?? None);
        var key = type.Symmetric && string.CompareOrdinal(from.Id, to.Id) > 0 ? (relation, to.Id, from.Id) : (relation, from.Id, to.Id);
        if (_ofSentence.TryGetValue(key, out var index))
        {
            _relations[index] = Merge(_relations[index], known, confidence);
            return true;
        }

        if (relation == "DEVELOPED" && from.Type is "Company" or "Institution" && status == Status.Actual) _makers[to.Id] = from;
        _ofSentence[key] = _relations.Count;
        _relations.Add(new ExtractedRelation(relation, from.Id, to.Id, status, known, span, confidence, rule));
        return true;
    }

    private static ExtractedRelation Merge(ExtractedRelation old, IReadOnlyDictionary<string, PropertyValue> added, double confidence)
    {
        var merged = new Dictionary<string, PropertyValue>(old.Properties);
        foreach (var (name, value) in added) merged.TryAdd(name, value);
        return old with { Properties = merged, Confidence = Math.Max(old.Confidence, confidence) };
    }

    private static IReadOnlyDictionary<string, PropertyValue> Known(RelationType type, IReadOnlyDictionary<string, PropertyValue> properties)
    {
        if (properties.Count == 0) return None;
        var known = new Dictionary<string, PropertyValue>();
        foreach (var (name, value) in properties)
        {
            foreach (var definition in type.Properties)
            {
                if (definition.Name == name && definition.Kind == value.Kind) { known[name] = value; break; }
            }
        }

        return known;
    }
}

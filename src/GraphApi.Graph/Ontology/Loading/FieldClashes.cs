using FluentValidation;

namespace GraphApi.Graph.Ontology.Loading;

/// <summary>Finds fields of the API that would stand twice on one type. Each pair of declarations is told once, however many types it touches.</summary>
internal static class FieldClashes
{
    public static void Check(OntologyDraft ontology, ValidationContext<OntologyDraft> context)
    {
        var told = new HashSet<(string, string, string)>();
        Find("The query type", ontology.Types.SelectMany(RootFields), told, context);
        foreach (var type in ontology.Types) Find($"The type {type.Name}", Fields(type, ontology), told, context);
    }

    private static IEnumerable<(Word Field, string Source)> RootFields(TypeDraft type)
    {
        if (type.Field is not null) yield return (type.Field, $"the field of {type.Name}");
        if (type.Plural is not null) yield return (type.Plural, $"the plural field of {type.Name}");
    }

    private static IEnumerable<(Word Field, string Source)> Fields(TypeDraft type, OntologyDraft ontology)
    {
        foreach (var property in type.Properties) yield return (property, "a property");
        foreach (var relation in ontology.Relations)
        {
            if (relation.Field is not null && ontology.Resolve(relation.From).Contains(type.Name.Text))
                yield return (relation.Field, $"the field of {relation.Name}");
            if (relation is { Inverse: not null, Symmetric: false } && ontology.Resolve(relation.To).Contains(type.Name.Text))
                yield return (relation.Inverse, $"the inverse field of {relation.Name}");
        }
    }

    private static void Find(string place, IEnumerable<(Word Field, string Source)> fields, HashSet<(string, string, string)> told,
        ValidationContext<OntologyDraft> context)
    {
        var first = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (field, source) in fields)
        {
            if (first.TryAdd(field.Text, source)) continue;
            if (told.Add((field.Text, first[field.Text], source)))
                context.Problem(field.Line, $"{place} would have two fields '{field}': {first[field.Text]} and {source}.", "Rename one of them.");
        }
    }
}

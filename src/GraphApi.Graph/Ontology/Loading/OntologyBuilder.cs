using System.Collections.Frozen;
using System.Text;

namespace GraphApi.Graph.Ontology.Loading;

/// <summary>Makes the ontology of a draft without problems.</summary>
internal static class OntologyBuilder
{
    public static OntologyDefinition Build(OntologyDraft draft)
    {
        var properties = draft.Properties.ToDictionary(p => p.Name.Text, Property, StringComparer.Ordinal);
        return new OntologyDefinition(
            draft.Name!.Text,
            draft.Version!.Text,
            draft.Groups.ToDictionary(g => g.Name.Text, g => draft.Members(g.Name.Text), StringComparer.Ordinal),
            [.. draft.Types.Select(t => Type(t, properties))],
            [.. draft.Relations.Select(r => Relation(r, draft, properties))]);
    }

    /// <summary>A type's name in kebab case: <c>InternationalOrganization</c> gives <c>international-organization</c>.</summary>
    public static string IdPrefix(string typeName)
    {
        var prefix = new StringBuilder();
        foreach (var letter in typeName)
        {
            if (char.IsAsciiLetterUpper(letter) && prefix.Length > 0) prefix.Append('-');
            prefix.Append(char.ToLowerInvariant(letter));
        }

        return prefix.ToString();
    }

    private static PropertyDefinition Property(PropertyDraft draft) =>
        new(draft.Name.Text, Enum.Parse<PropertyKind>(draft.Kind!.Text, ignoreCase: true), Label(draft.Label!), draft.Description!.Text);

    private static NodeType Type(TypeDraft draft, Dictionary<string, PropertyDefinition> properties) => new()
    {
        Name = draft.Name.Text,
        IdPrefix = IdPrefix(draft.Name.Text),
        Field = draft.Field!.Text,
        PluralField = draft.Plural!.Text,
        Label = Label(draft.Label!),
        Description = draft.Description!.Text,
        Color = draft.Color!.Text,
        Groups = [.. draft.Groups.Select(g => g.Text)],
        Properties = [.. draft.Properties.Select(p => properties[p.Text])],
    };

    private static RelationType Relation(RelationDraft draft, OntologyDraft ontology, Dictionary<string, PropertyDefinition> properties)
    {
        var label = Label(draft.Label!);
        return new RelationType
        {
            Name = draft.Name.Text,
            From = Types(draft.From),
            To = Types(draft.To),
            Pairs = [.. draft.Pairs.Select(p => (Types(p.From), Types(p.To)))],
            Symmetric = draft.Symmetric,
            ForwardField = draft.Field!.Text,
            InverseField = (draft.Inverse ?? draft.Field).Text,
            Label = label,
            InverseLabel = draft.InverseLabel is { } inverse ? Label(inverse) : label,
            Description = draft.Description!.Text,
            Properties = [.. draft.Properties.Select(p => properties[p.Text])],
        };

        IReadOnlySet<string> Types(IReadOnlyList<Word> names) => ontology.Resolve(names).ToFrozenSet(StringComparer.Ordinal);
    }

    private static LocalizedText Label(LabelDraft draft) => new(draft.Ko!.Text, draft.En!.Text);
}

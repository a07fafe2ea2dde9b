namespace GraphApi.Graph.Ontology.Loading;

// What an ontology file says, before anybody has asked whether it makes sense. Null stands for what is missing.

/// <summary>A word of the file and the line it stands on.</summary>
internal sealed record Word(string Text, int Line)
{
    public override string ToString() => Text;
}

internal sealed record LabelDraft(Word? Ko, Word? En, int Line);

internal sealed record GroupDraft(Word Name, Word? Description);

internal sealed record PropertyDraft(Word Name, Word? Kind, LabelDraft? Label, Word? Description);

internal sealed record TypeDraft(Word Name, Word? Field, Word? Plural, LabelDraft? Label, Word? Description, Word? Color,
    IReadOnlyList<Word> Groups, IReadOnlyList<Word> Properties);

internal sealed record PairDraft(IReadOnlyList<Word> From, IReadOnlyList<Word> To, int Line);

internal sealed record RelationDraft(Word Name, IReadOnlyList<Word> From, IReadOnlyList<Word> To, IReadOnlyList<PairDraft> Pairs, bool Symmetric,
    Word? Field, Word? Inverse, LabelDraft? Label, LabelDraft? InverseLabel, Word? Description, IReadOnlyList<Word> Properties);

internal sealed record OntologyDraft(Word? Name, Word? Version, IReadOnlyList<GroupDraft> Groups, IReadOnlyList<PropertyDraft> Properties,
    IReadOnlyList<TypeDraft> Types, IReadOnlyList<RelationDraft> Relations)
{
    private readonly Dictionary<string, List<string>> _members = Types
        .SelectMany(t => t.Groups.Select(g => (Group: g.Text, Type: t.Name.Text)))
        .GroupBy(m => m.Group, m => m.Type, StringComparer.Ordinal)
        .ToDictionary(g => g.Key, g => g.Distinct(StringComparer.Ordinal).ToList(), StringComparer.Ordinal);

    /// <summary>The names of the types in a group, in the order of the file.</summary>
    public IReadOnlyList<string> Members(string group) => _members.GetValueOrDefault(group) ?? [];

    /// <summary>The types that names of groups and types stand for together; unknown names stand for nothing.</summary>
    public HashSet<string> Resolve(IEnumerable<Word> names)
    {
        var types = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            if (Groups.Any(g => g.Name.Text == name.Text)) types.UnionWith(Members(name.Text));
            else if (Types.Any(t => t.Name.Text == name.Text)) types.Add(name.Text);
        }

        return types;
    }
}

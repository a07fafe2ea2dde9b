using FluentValidation;

namespace GraphApi.Graph.Ontology.Loading;

/// <summary>What a relation must satisfy by itself and against the declared types, groups and properties.</summary>
internal sealed class RelationRules : AbstractValidator<RelationDraft>
{
    private readonly OntologyDraft _ontology;

    public RelationRules(OntologyDraft ontology)
    {
        _ontology = ontology;
        RuleFor(r => r.Name).Custom((name, context) =>
            context.CheckName(name, RuleExtensions.UpperSnakeCase(), "a relation", "capitals and digits, joined by underscores"));
        RuleFor(r => r.Field).Custom(Field);
        RuleFor(r => r.Inverse).Custom(Field);
        RuleForEach(r => r.From).Custom((end, context) => References.CheckEnd(end, ontology, context));
        RuleForEach(r => r.To).Custom((end, context) => References.CheckEnd(end, ontology, context));
        RuleFor(r => r).Custom((relation, context) => Ends(relation, context));
        RuleFor(r => r).Custom(Inverse);
        RuleForEach(r => r.Pairs).Custom((pair, context) => Pair(pair, context));
        RuleForEach(r => r.Properties).Custom((property, context) => References.CheckProperty(property, ontology, ReservedNames.EdgeFields, "edge", context));
    }

    private static void Field(Word? field, ValidationContext<RelationDraft> context)
    {
        context.CheckName(field, RuleExtensions.LowerCamelCase(), "a field", "lower camel case: letters and digits, a small letter first");
        if (field is not null && ReservedNames.NodeFields.Contains(field.Text))
            context.Problem(field.Line, $"Every node has a field '{field}' of its own.", "Choose another name.");
    }

    private static void Inverse(RelationDraft relation, ValidationContext<RelationDraft> context)
    {
        if (relation.Symmetric)
        {
            if (relation.Inverse is { } inverse)
                context.Problem(inverse.Line, $"The relation {relation.Name} is symmetric and has an inverse field.",
                    "Leave 'inverse' out: 'field' serves both ends.");
            if (relation.InverseLabel is { } label)
                context.Problem(label.Line, $"The relation {relation.Name} is symmetric and has an inverse label.",
                    "Leave 'inverseLabel' out: 'label' serves both ends.");
            return;
        }

        if (relation.Inverse is null)
            context.Problem(relation.Name.Line, $"The relation {relation.Name} has no inverse field.",
                "Add 'inverse', or 'symmetric: true' where both ends are alike.");
        if (relation.InverseLabel is null)
            context.Problem(relation.Name.Line, $"The relation {relation.Name} has no inverse label.",
                "Add 'inverseLabel' with ko and en.");
    }

    private void Ends(RelationDraft relation, ValidationContext<RelationDraft> context)
    {
        var (from, to) = (_ontology.Resolve(relation.From), _ontology.Resolve(relation.To));
        var known = relation.From.Concat(relation.To).All(IsKnown);
        if (relation.Symmetric && known && !from.SetEquals(to))
            context.Problem(relation.Name.Line, $"The relation {relation.Name} is symmetric and has different ends.",
                "Give 'from' and 'to' the same types.");
        if (relation.Pairs.Count == 0 || !known) return;

        Covered(from, relation.Pairs.SelectMany(p => p.From), "from");
        Covered(to, relation.Pairs.SelectMany(p => p.To), "to");

        void Covered(HashSet<string> types, IEnumerable<Word> inPairs, string key)
        {
            var missing = types.Except(_ontology.Resolve(inPairs)).ToList();
            if (missing.Count > 0)
                context.Problem(relation.Pairs[0].Line, $"The relation {relation.Name} has {string.Join(", ", missing)} in '{key}' and in no pair.",
                    $"Add a pair for it, or take it out of '{key}'.");
        }
    }

    private void Pair(PairDraft pair, ValidationContext<RelationDraft> context)
    {
        var relation = context.InstanceToValidate;
        foreach (var end in pair.From.Concat(pair.To)) References.CheckEnd(end, _ontology, context);
        Inside(pair.From, relation.From, "from");
        Inside(pair.To, relation.To, "to");
        if (relation.Symmetric && !_ontology.Resolve(pair.From).SetEquals(_ontology.Resolve(pair.To)))
            context.Problem(pair.Line, $"The relation {relation.Name} is symmetric and has a pair with different ends.",
                "Give the pair's 'from' and 'to' the same types.");

        void Inside(IReadOnlyList<Word> part, IReadOnlyList<Word> whole, string key)
        {
            var allowed = _ontology.Resolve(whole);
            foreach (var name in part.Where(n => IsKnown(n) && !_ontology.Resolve([n]).IsSubsetOf(allowed)))
                context.Problem(name.Line, $"The relation {relation.Name} has a pair with '{name}', which its '{key}' does not allow.",
                    $"Add it to '{key}', or correct the pair.");
        }
    }

    private bool IsKnown(Word name) => _ontology.Types.Any(t => t.Name.Text == name.Text) || _ontology.Groups.Any(g => g.Name.Text == name.Text);
}

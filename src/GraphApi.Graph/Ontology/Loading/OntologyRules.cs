using FluentValidation;

namespace GraphApi.Graph.Ontology.Loading;

/// <summary>All rules of an ontology: each declaration's own, then those about how the declarations live together.</summary>
internal sealed class OntologyRules : AbstractValidator<OntologyDraft>
{
    private OntologyRules(OntologyDraft ontology)
    {
        RuleForEach(o => o.Groups).Custom((group, context) =>
        {
            context.CheckName(group.Name, RuleExtensions.LowerCamelCase(), "a group", "lower camel case: letters and digits, a small letter first");
            if (group.Description is null)
                context.Problem(group.Name.Line, $"The group {group.Name} has no description.", "Say after the colon what it stands for.");
        });
        RuleForEach(o => o.Properties).Custom((property, context) =>
        {
            context.CheckName(property.Name, RuleExtensions.LowerCamelCase(), "a property", "lower camel case: letters and digits, a small letter first");
            if (property.Kind is { Text: not ("text" or "number" or "date" or "boolean") } kind)
                context.Problem(kind.Line, $"'{kind}' is no kind of property.", "Use one of text, number, date, boolean.");
        });
        RuleForEach(o => o.Types).SetValidator(new TypeRules(ontology));
        RuleForEach(o => o.Relations).SetValidator(new RelationRules(ontology));
        RuleFor(o => o).Custom((_, context) => FieldClashes.Check(ontology, context));
        RuleFor(o => o.Types).Custom((types, context) =>
        {
            foreach (var clash in types.GroupBy(t => OntologyBuilder.IdPrefix(t.Name.Text), StringComparer.Ordinal).Where(g => g.Count() > 1))
            {
                var last = clash.Last().Name;
                context.Problem(last.Line, $"The types {string.Join(" and ", clash.Select(t => t.Name))} would share the id prefix '{clash.Key}'.",
                    "Rename one of them.");
            }
        });
    }

    /// <summary>Adds to <paramref name="problems"/> every rule that the draft breaks.</summary>
    public static void Check(OntologyDraft draft, ProblemList problems)
    {
        foreach (var failure in new OntologyRules(draft).Validate(draft).Errors)
        {
            var (line, mend) = ((int, string))failure.CustomState;
            problems.Add(line, failure.ErrorMessage, mend);
        }
    }
}

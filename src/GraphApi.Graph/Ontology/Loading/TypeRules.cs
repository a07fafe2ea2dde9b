using FluentValidation;

namespace GraphApi.Graph.Ontology.Loading;

/// <summary>What a node type must satisfy by itself and against the declared groups and properties.</summary>
internal sealed class TypeRules : AbstractValidator<TypeDraft>
{
    public TypeRules(OntologyDraft ontology)
    {
        RuleFor(t => t.Name).Custom((name, context) =>
        {
            context.CheckName(name, RuleExtensions.UpperCamelCase(), "a type", "upper camel case: letters and digits, a capital first");
            if (ReservedNames.Types.Contains(name.Text)) context.Problem(name.Line, $"The type name '{name}' is the API's own.", "Choose another name.");
        });
        RuleFor(t => t.Field).Custom(RootField);
        RuleFor(t => t.Plural).Custom(RootField);
        RuleFor(t => t.Color).Custom((color, context) =>
        {
            if (color is not null && !RuleExtensions.HexColor().IsMatch(color.Text))
                context.Problem(color.Line, $"'{color}' is no colour.", "Write it as \"#rrggbb\" with quotes and lower-case digits.");
        });
        RuleForEach(t => t.Groups).Custom((group, context) =>
        {
            if (ontology.Groups.All(g => g.Name.Text != group.Text))
                context.Problem(group.Line, $"There is no group '{group}'.", $"Declare it under groups, or use one of {string.Join(", ", ontology.Groups.Select(g => g.Name))}.");
        });
        RuleForEach(t => t.Properties).Custom((property, context) => References.CheckProperty(property, ontology, ReservedNames.NodeFields, "node", context));
    }

    private static void RootField(Word? field, ValidationContext<TypeDraft> context)
    {
        context.CheckName(field, RuleExtensions.LowerCamelCase(), "a field", "lower camel case: letters and digits, a small letter first");
        if (field is not null && ReservedNames.RootFields.Contains(field.Text))
            context.Problem(field.Line, $"The root field '{field}' is the API's own.", "Choose another name.");
    }
}

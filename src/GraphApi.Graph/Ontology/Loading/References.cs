using FluentValidation;

namespace GraphApi.Graph.Ontology.Loading;

/// <summary>Checks that names used in one place are declared in another.</summary>
internal static class References
{
    public static void CheckProperty<T>(Word property, OntologyDraft ontology, IReadOnlySet<string> reserved, string owner, ValidationContext<T> context)
    {
        if (ontology.Properties.All(p => p.Name.Text != property.Text))
            context.Problem(property.Line, $"There is no property '{property}'.", "Declare it under properties, or correct the name.");
        else if (reserved.Contains(property.Text))
            context.Problem(property.Line, $"Every {owner} has a field '{property}' of its own.", "Give the property another name.");
    }

    public static void CheckEnd<T>(Word end, OntologyDraft ontology, ValidationContext<T> context)
    {
        if (ontology.Types.Any(t => t.Name.Text == end.Text)) return;
        if (ontology.Groups.Any(g => g.Name.Text == end.Text))
        {
            if (ontology.Members(end.Text).Count == 0)
                context.Problem(end.Line, $"The group '{end}' has no types.", "Name it in the groups of a type, or leave it out here.");
        }
        else if (end.Text.Length > 0 && char.IsAsciiLetterUpper(end.Text[0]))
        {
            context.Problem(end.Line, $"There is no type '{end}'.", $"Declare it under types, or use one of {string.Join(", ", ontology.Types.Select(t => t.Name))}.");
        }
        else
        {
            context.Problem(end.Line, $"There is no group '{end}'.", $"Declare it under groups, or use one of {string.Join(", ", ontology.Groups.Select(g => g.Name))}.");
        }
    }
}

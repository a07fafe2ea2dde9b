using GraphApi.Execution.Errors;
using GraphApi.Execution.Language;
using GraphApi.Execution.TypeSystem;

namespace GraphApi.Execution.Validation.Rules;

/// <summary>Section 5.3.3: a field has a selection set if and only if it yields objects.</summary>
internal sealed class LeafFieldSelections : ValidationRule
{
    public override void EnterField(ValidationContext context, FieldNode field)
    {
        if (context.Field is not { } definition) return;
        if (definition.Type.Named is CompositeType)
        {
            if (field.SelectionSet is null)
            {
                context.Report(
                    ErrorCodes.LeafFieldSelections,
                    $"Field \"{field.Name}\" of type {definition.Type} needs a selection of fields: {field.Name} {{ ... }}.",
                    field);
            }
        }
        else if (field.SelectionSet is not null)
        {
            context.Report(
                ErrorCodes.LeafFieldSelections,
                $"Field \"{field.Name}\" of type {definition.Type} has no fields to select.",
                field.SelectionSet);
        }
    }
}

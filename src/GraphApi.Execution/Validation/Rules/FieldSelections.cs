using GraphApi.Execution.Errors;
using GraphApi.Execution.Language;
using GraphApi.Execution.TypeSystem;

namespace GraphApi.Execution.Validation.Rules;

/// <summary>Section 5.3.1: a field that is selected exists on the type in scope.</summary>
internal sealed class FieldSelections : ValidationRule
{
    public override void EnterField(ValidationContext context, FieldNode field)
    {
        if (context.ParentType is not { } parent || context.Field is not null) return;
        var advice = Advice(context, parent, field.Name);
        context.Report(ErrorCodes.FieldSelections, $"{parent.Name} has no field \"{field.Name}\".{advice}", field);
    }

    private static string Advice(ValidationContext context, CompositeType parent, string name)
    {
        if (parent is not ComplexType complex)
            return " Fields of a union are selected in fragments on its members" + OnTypes(context, parent, name) + ".";
        if (Suggestion.For(name, complex.Fields) is { } close) return $" Did you mean \"{close}\"?";
        return OnTypes(context, parent, name) is { Length: > 0 } types ? $" It can be selected in a fragment{types}." : "";
    }

    private static string OnTypes(ValidationContext context, CompositeType parent, string name)
    {
        const int Shown = 3;
        if (!parent.IsAbstract) return "";
        var types = context.Schema.GetPossibleTypes(parent).Where(type => type.FindField(name) is not null).Take(Shown);
        return string.Join(" or ", types) is { Length: > 0 } names ? " on " + names : "";
    }
}

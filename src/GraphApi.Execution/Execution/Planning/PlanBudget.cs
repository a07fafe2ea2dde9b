using GraphApi.Execution.Errors;
using GraphApi.Execution.Language;

namespace GraphApi.Execution.Planning;

/// <summary>
/// Bounds the work of compiling: a short document can spread its fragments so often that the plan would be enormous.
/// </summary>
internal sealed class PlanBudget(int maxFields)
{
    private const int SelectionsPerField = 10;
    private int _fields;
    private long _selections;

    /// <summary>A selection is looked at.</summary>
    public void Spend(SelectionNode selection)
    {
        if (++_selections > (long)maxFields * SelectionsPerField) throw TooComplex(selection);
    }

    /// <summary>An occurrence of a field becomes part of the plan, under a condition of its own.</summary>
    public void SpendField(FieldNode field)
    {
        if (++_fields > maxFields) throw TooComplex(field);
    }

    private RequestException TooComplex(SelectionNode at) => new(new GraphQLError(
        $"The operation compiles to more than {maxFields} fields; use fewer fragments, conditions or fields on interfaces.",
        ErrorCodes.OperationTooComplex, at));
}

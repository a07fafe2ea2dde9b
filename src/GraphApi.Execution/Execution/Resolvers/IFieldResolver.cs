namespace GraphApi.Execution;

/// <summary>
/// Resolves one field for a whole level of the response at once. The engine calls it once for each place of the field in the
/// document and each level, with all parents that there are, so that fetching per parent cannot be written by accident.
/// </summary>
public interface IFieldResolver
{
    /// <summary>The field's values.</summary>
    /// <param name="context">The parents, the arguments, what is asked for below the field, and the operation.</param>
    /// <returns>
    /// For each parent, in order, its value; null; or an exception, which is that parent's error. Lists are any
    /// <see cref="System.Collections.IEnumerable"/> but strings. Throwing fails the field for all parents.
    /// </returns>
    ValueTask<IReadOnlyList<object?>> ResolveAsync(FieldContext context);
}

namespace GraphApi.Execution;

/// <summary><see cref="IFieldResolver.ResolveAsync"/> as a delegate.</summary>
/// <param name="context">The parents, the arguments, what is asked for below the field, and the operation.</param>
/// <returns>For each parent, in order, its value, null, or an exception.</returns>
public delegate ValueTask<IReadOnlyList<object?>> BatchResolver(FieldContext context);

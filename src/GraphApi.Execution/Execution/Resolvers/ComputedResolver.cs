namespace GraphApi.Execution;

/// <summary>Computes a field from its parent and the field's context, such as its arguments: at once, without fetching.</summary>
/// <param name="parent">The parent's value.</param>
/// <param name="context">The arguments, what is asked for below the field, and the operation.</param>
/// <returns>The field's value, null, or an exception as its error.</returns>
public delegate object? ComputedResolver(object parent, FieldContext context);

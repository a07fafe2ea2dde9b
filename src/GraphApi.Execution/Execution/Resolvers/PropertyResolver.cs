namespace GraphApi.Execution;

/// <summary>Reads a field off its parent: at once, without arguments, without fetching. The cheapest kind of resolver.</summary>
/// <param name="parent">The parent's value.</param>
/// <returns>The field's value, null, or an exception as its error.</returns>
public delegate object? PropertyResolver(object parent);

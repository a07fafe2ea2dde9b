namespace GraphApi.Execution;

/// <summary>Tells the object type of a value where the schema only says that it is an interface or a union (section 6.4.3).</summary>
/// <param name="value">The value; never null.</param>
/// <returns>The name of one of the possible object types.</returns>
public delegate string TypeResolver(object value);

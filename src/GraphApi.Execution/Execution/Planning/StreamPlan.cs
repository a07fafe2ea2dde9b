namespace GraphApi.Execution.Planning;

/// <summary>An active @stream of a field.</summary>
/// <param name="Label">The label, or null.</param>
/// <param name="Arguments">The directive's arguments.</param>
/// <param name="Item">The field as it is executed for the items that follow: they belong to no @defer around the field.</param>
internal sealed record StreamPlan(string? Label, ArgumentsPlan Arguments, FieldPlan Item);

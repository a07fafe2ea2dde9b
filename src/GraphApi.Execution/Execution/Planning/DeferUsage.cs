using GraphApi.Execution.Language;

namespace GraphApi.Execution.Planning;

/// <summary>An active @defer where an object's fields were collected (working draft, "Defer Usage").</summary>
/// <param name="directive">The directive.</param>
/// <param name="parent">The one around it, or null.</param>
internal sealed class DeferUsage(DirectiveNode directive, DeferUsage? parent)
{
    public DirectiveNode Directive => directive;

    public DeferUsage? Parent => parent;

    public string? Label { get; } = IncrementalDirectives.LabelOf(directive);

    /// <summary>Whether it lies within another of the usages.</summary>
    public bool IsWithin(IReadOnlyCollection<DeferUsage> usages)
    {
        for (var outer = parent; outer is not null; outer = outer.Parent)
            if (usages.Contains(outer)) return true;
        return false;
    }
}

using System.Collections.Immutable;
using GraphApi.Execution.Errors;
using GraphApi.Execution.Language;

namespace GraphApi.Execution.Validation.Rules;

/// <summary>
/// Working draft, "Defer And Stream Directive Labels Are Unique": a label is written out, and no other @defer or @stream of the
/// document has it, so that clients know what a part of a response belongs to.
/// </summary>
internal sealed class DeferAndStreamLabelsAreUnique : ValidationRule
{
    private readonly Dictionary<string, DirectiveNode> _labels = new(StringComparer.Ordinal);

    public override void EnterDirectives(
        ValidationContext context, ImmutableArray<DirectiveNode> directives, DirectiveLocations location)
    {
        foreach (var directive in directives)
        {
            if (directive.Name is not ("defer" or "stream")) continue;
            switch (directive.Arguments.FirstOrDefault(argument => argument.Name == "label")?.Value)
            {
                case StringValueNode label when !_labels.TryAdd(label.Value, directive):
                    context.Report(
                        ErrorCodes.DeferAndStreamLabelsAreUnique,
                        $"The label \"{label.Value}\" is used more than once; give each @defer and @stream its own.",
                        _labels[label.Value],
                        directive);
                    break;
                case VariableNode:
                    context.Report(ErrorCodes.DeferAndStreamLabelsAreUnique, $"The label of @{directive.Name} must not be a variable.", directive);
                    break;
            }
        }
    }
}

using System.Collections.Immutable;
using GraphApi.Execution.Errors;
using GraphApi.Execution.Language;

namespace GraphApi.Execution.Validation.Rules;

/// <summary>Section 5.7.2: a directive is applied where its definition allows it.</summary>
internal sealed class DirectivesAreInValidLocations : ValidationRule
{
    public override void EnterDirectives(
        ValidationContext context, ImmutableArray<DirectiveNode> directives, DirectiveLocations location)
    {
        foreach (var directive in directives)
        {
            if (context.Schema.FindDirective(directive.Name) is not { } definition || definition.Locations.HasFlag(location)) continue;
            context.Report(
                ErrorCodes.DirectivesAreInValidLocations,
                $"{definition} may not be applied to {DirectiveLocationNames.Of(location).First()}.",
                directive);
        }
    }
}

using System.Collections.Immutable;
using GraphApi.Execution.Errors;
using GraphApi.Execution.Language;

namespace GraphApi.Execution.Validation.Rules;

/// <summary>Section 5.7.1: a directive that is applied is defined.</summary>
internal sealed class DirectivesAreDefined : ValidationRule
{
    public override void EnterDirectives(
        ValidationContext context, ImmutableArray<DirectiveNode> directives, DirectiveLocations location)
    {
        foreach (var directive in directives)
        {
            if (context.Schema.FindDirective(directive.Name) is null)
                context.Report(ErrorCodes.DirectivesAreDefined, $"There is no directive \"@{directive.Name}\".", directive);
        }
    }
}

using System.Collections.Immutable;
using GraphApi.Execution.Errors;
using GraphApi.Execution.Language;

namespace GraphApi.Execution.Validation.Rules;

/// <summary>Section 5.7.3: a directive that is not repeatable is applied once in one place.</summary>
internal sealed class DirectivesAreUniquePerLocation : ValidationRule
{
    public override void EnterDirectives(
        ValidationContext context, ImmutableArray<DirectiveNode> directives, DirectiveLocations location)
    {
        if (directives.Length < 2) return;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var directive in directives)
        {
            if (seen.Add(directive.Name)
                || context.Schema.FindDirective(directive.Name) is not { IsRepeatable: false } definition)
            {
                continue;
            }

            context.Report(ErrorCodes.DirectivesAreUniquePerLocation, $"{definition} may be applied only once here.", directive);
        }
    }
}

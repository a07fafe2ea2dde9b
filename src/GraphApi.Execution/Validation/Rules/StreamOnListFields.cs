using System.Collections.Immutable;
using GraphApi.Execution.Errors;
using GraphApi.Execution.Language;
using GraphApi.Execution.TypeSystem;

namespace GraphApi.Execution.Validation.Rules;

/// <summary>Working draft, "Stream Directives Are Used On List Fields".</summary>
internal sealed class StreamOnListFields : ValidationRule
{
    public override void EnterDirectives(
        ValidationContext context, ImmutableArray<DirectiveNode> directives, DirectiveLocations location)
    {
        if (location is not DirectiveLocations.Field || context.Field is not { Type.Nullable: not ListType } field) return;
        if (directives.FirstOrDefault(directive => directive.Name == "stream") is { } stream)
            context.Report(ErrorCodes.StreamOnListFields, $"@stream needs a list; {field} is of type {field.Type}.", stream);
    }
}

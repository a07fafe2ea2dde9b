using GraphApi.Execution.Errors;
using GraphApi.Execution.Language;

namespace GraphApi.Execution.Validation.Rules;

/// <summary>Section 5.2.3.1: an operation without a name is the only operation of its document.</summary>
internal sealed class LoneAnonymousOperation : ValidationRule
{
    private int _operations;

    public override void EnterDocument(ValidationContext context) =>
        _operations = context.Document.Definitions.Count(definition => definition is OperationDefinitionNode);

    public override void EnterDefinition(ValidationContext context, DefinitionNode definition)
    {
        if (_operations > 1 && definition is OperationDefinitionNode { Name: null } operation)
            context.Report(
                ErrorCodes.LoneAnonymousOperation, "An operation without a name must be the only one in its document.", operation);
    }
}

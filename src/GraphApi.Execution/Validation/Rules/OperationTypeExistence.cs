using GraphApi.Execution.Errors;
using GraphApi.Execution.Language;

namespace GraphApi.Execution.Validation.Rules;

/// <summary>Section 5.2.1.1: the schema supports the kind of operation.</summary>
internal sealed class OperationTypeExistence : ValidationRule
{
    public override void EnterDefinition(ValidationContext context, DefinitionNode definition)
    {
        if (definition is not OperationDefinitionNode operation || context.Schema.FindRootType(operation.Operation) is not null) return;
        var kind = operation.Operation == OperationType.Mutation ? "mutations" : "subscriptions";
        context.Report(ErrorCodes.OperationTypeExistence, $"The schema supports no {kind}.", operation);
    }
}

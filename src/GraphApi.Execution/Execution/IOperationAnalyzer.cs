using GraphApi.Execution.Errors;

namespace GraphApi.Execution;

/// <summary>Judges an operation when its variables are coerced and nothing is executed yet.</summary>
public interface IOperationAnalyzer
{
    /// <summary>Refuses the operation with an error, or lets it pass with null. May add to the response with <see cref="OperationContext.AddExtension"/>.</summary>
    /// <param name="operation">The operation; <see cref="OperationContext.Selection"/> is all that it asks for.</param>
    GraphQLError? Analyze(OperationContext operation);
}

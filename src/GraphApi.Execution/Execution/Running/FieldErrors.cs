using GraphApi.Execution.Errors;
using GraphApi.Execution.Planning;
using GraphApi.Execution.Results;

namespace GraphApi.Execution.Running;

/// <summary>Collects the field errors of one operation (section 6.4.4), with their paths, and masks what clients may not read.</summary>
internal sealed class FieldErrors(EngineOptions options)
{
    private List<GraphQLError>? _errors;
    private Exception? _logged;

    public IReadOnlyList<GraphQLError> All => _errors ?? (IReadOnlyList<GraphQLError>)[];

    /// <summary>How many errors are not listed, because there are too many.</summary>
    public int Omitted { get; private set; }

    /// <summary>An error of the engine's own.</summary>
    public void Add(string message, string code, FieldPlan field, ResultNode container, int slot) =>
        Add(new GraphQLError(message, code, field.Locations, ResponsePath.Of(container, slot)), container);

    /// <summary>What a resolver threw or returned: readable where it was meant for clients, masked and logged otherwise.</summary>
    public void Add(Exception exception, FieldPlan field, ResultNode container, int slot)
    {
        // A resolver that fails for a whole level is one fault, however many parents it had.
        var error = ErrorOf(exception, field, ResponsePath.Of(container, slot), options, log: exception != _logged);
        if (error.Exception is not null) _logged = exception;
        Add(error, container);
    }

    /// <summary>Tells in the response how many errors it does not list.</summary>
    public void ReportOmitted(OperationContext operation)
    {
        if (Omitted > 0) operation.AddExtension("omittedErrors", Omitted);
    }

    /// <summary>The error that clients read.</summary>
    public static GraphQLError ErrorOf(Exception exception, FieldPlan field, object[] path, EngineOptions options, bool log)
    {
        if ((exception as GraphQLException ?? options.TranslateException?.Invoke(exception)) is { } meant)
            return new GraphQLError(meant.Message, meant.Code, field.Locations, path, meant.Extensions);
        if (log) options.OnUnexpectedError?.Invoke(exception, string.Join('.', path));
        return new GraphQLError("Unexpected error", ErrorCodes.Internal, field.Locations, path, exception: exception);
    }

    /// <summary>What follows later in parts has errors of its own.</summary>
    private void Add(GraphQLError error, ResultNode node)
    {
        while (node.Parent is { } holder) node = holder;
        var errors = node is ResultPart part ? part.Errors : _errors ??= [];
        if (errors.Count < options.Limits.MaxFieldErrors) errors.Add(error);
        else Omitted++;
    }
}

using GraphApi.Execution.Errors;
using GraphApi.Execution.Planning;
using GraphApi.Execution.Results;

namespace GraphApi.Execution.Running;

/// <summary>Collects the field errors of one operation (section 6.4.4), with their paths, and masks what clients may not read.</summary>
internal sealed class FieldErrors(EngineOptions options)
{
    private List<GraphQLError>? _errors;
    private Exception? _logged;
    private int _omitted;

    public IReadOnlyList<GraphQLError> All => _errors ?? (IReadOnlyList<GraphQLError>)[];

    /// <summary>An error of the engine's own.</summary>
    public void Add(string message, string code, FieldPlan field, ResultNode container, int slot) =>
        Add(new GraphQLError(message, code, field.Locations, PathOf(container, slot)));

    /// <summary>What a resolver threw or returned: readable where it was meant for clients, masked and logged otherwise.</summary>
    public void Add(Exception exception, FieldPlan field, ResultNode container, int slot)
    {
        // A resolver that fails for a whole level is one fault, however many parents it had.
        var error = ErrorOf(exception, field, PathOf(container, slot), options, log: exception != _logged);
        if (error.Exception is not null) _logged = exception;
        Add(error);
    }

    /// <summary>Tells in the response how many errors it does not list.</summary>
    public void ReportOmitted(OperationContext operation)
    {
        if (_omitted > 0) operation.AddExtension("omittedErrors", _omitted);
    }

    /// <summary>The error that clients read.</summary>
    public static GraphQLError ErrorOf(Exception exception, FieldPlan field, object[] path, EngineOptions options, bool log)
    {
        if ((exception as GraphQLException ?? options.TranslateException?.Invoke(exception)) is { } meant)
            return new GraphQLError(meant.Message, meant.Code, field.Locations, path, meant.Extensions);
        if (log) options.OnUnexpectedError?.Invoke(exception, string.Join('.', path));
        return new GraphQLError("Unexpected error", ErrorCodes.Internal, field.Locations, path, exception: exception);
    }

    private void Add(GraphQLError error)
    {
        if ((_errors ??= []).Count < options.Limits.MaxFieldErrors) _errors.Add(error);
        else _omitted++;
    }

    private static object[] PathOf(ResultNode container, int slot)
    {
        var length = 1;
        for (var node = container; node.Parent is not null; node = node.Parent) length++;
        var path = new object[length];
        for (var node = container; ; node = node.Parent)
        {
            path[--length] = node.PathSegment(slot);
            if (node.Parent is null) return path;
            slot = node.Slot;
        }
    }
}

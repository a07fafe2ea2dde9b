using System.Buffers;
using GraphApi.Execution.Coercion;
using GraphApi.Execution.Cost;
using GraphApi.Execution.Errors;
using GraphApi.Execution.Incremental;
using GraphApi.Execution.Language;
using GraphApi.Execution.Planning;
using GraphApi.Execution.Running;
using GraphApi.Execution.Subscriptions;
using GraphApi.Execution.TypeSystem;
using GraphApi.Execution.Validation;

namespace GraphApi.Execution;

/// <summary>
/// Executes GraphQL requests against a schema with its resolvers. Made by <see cref="GraphQLEngineBuilder"/>; safe to share
/// between threads, one for each schema.
/// </summary>
/// <remarks>A document is parsed, validated and compiled once, then found by its text.</remarks>
public sealed class GraphQLEngine
{
    private readonly EngineOptions _options;
    private readonly DocumentCache _cache;
    private readonly IOperationAnalyzer[] _analyzers;

    internal GraphQLEngine(Schema schema, EngineOptions options)
    {
        Schema = schema;
        _options = options;
        _analyzers = [.. options.Analyzers, new CostAnalyzer(new CostModel(schema, options.Cost))];
        _cache = new DocumentCache(options.CachedDocuments, options.CachedBytes);
    }

    /// <summary>The schema, sealed.</summary>
    public Schema Schema { get; }

    /// <summary>Executes a request (section 6.1) and writes the response.</summary>
    /// <param name="request">What to execute.</param>
    /// <param name="output">Where the response is written when execution is complete; not flushed.</param>
    /// <param name="cancellation">Ends execution; every resolver sees it.</param>
    /// <returns>How far the request got.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled; nothing is written.</exception>
    public async ValueTask<ExecutionStatus> ExecuteAsync(GraphQLRequest request, IBufferWriter<byte> output, CancellationToken cancellation)
    {
        var result = await ExecuteAsync(request, cancellation);
        result.WriteTo(output);
        return result.Status;
    }

    /// <summary>Executes a request (section 6.1). Every failure is in the result; only cancellation is thrown.</summary>
    /// <param name="request">What to execute.</param>
    /// <param name="cancellation">Ends execution; every resolver sees it.</param>
    /// <returns>The response, to be written once.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async ValueTask<ExecutionResult> ExecuteAsync(GraphQLRequest request, CancellationToken cancellation = default)
    {
        try
        {
            var operation = Prepare(request, manyResponses: false, out _, out var refusal, cancellation);
            return operation is null ? Refused(refusal!) : await OperationRunner.ExecuteAsync(operation, _options, request.RootValue);
        }
        catch (Exception e) when (!cancellation.IsCancellationRequested)
        {
            return Refused(Failed(e));
        }
    }

    /// <summary>
    /// Executes a request (section 6.1) that may have more than one response, as far as <see cref="GraphQLRequest.Subscriptions"/>
    /// and <see cref="GraphQLRequest.Incremental"/> allow. Every failure is in the response; only cancellation is thrown.
    /// </summary>
    /// <param name="request">What to execute.</param>
    /// <param name="cancellation">Ends the operation at any time, also while its responses are read.</param>
    /// <returns>The response, to be disposed of.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async ValueTask<OperationResponse> StartAsync(GraphQLRequest request, CancellationToken cancellation = default)
    {
        try
        {
            var operation = Prepare(request, manyResponses: true, out var inParts, out var refusal, cancellation);
            if (operation is null) return new OperationResponse(Refused(refusal!));
            if (operation.Kind is OperationType.Subscription) return await SubscriptionStream.StartAsync(operation, _options);
            return inParts is not null
                ? await IncrementalStream.StartAsync(operation, inParts, _options)
                : new OperationResponse(await OperationRunner.ExecuteAsync(operation, _options, request.RootValue));
        }
        catch (Exception e) when (!cancellation.IsCancellationRequested)
        {
            return new OperationResponse(Refused(Failed(e)));
        }
    }

    private ExecutionResult Refused(ExecutionResult result)
    {
        if (result.Errors.Count > 0) _options.OnRejected?.Invoke(result.Errors[0].Code);
        return result;
    }

    private ExecutionResult Failed(Exception exception)
    {
        switch (exception)
        {
            case SyntaxException syntax:
                return ExecutionResult.Failed(ExecutionStatus.RequestError, syntax.Error);
            case RequestException request:
                return ExecutionResult.Failed(ExecutionStatus.RequestError, request.Error);
            case GraphQLException meant:
                // An analyzer has asked for arguments that do not fit.
                return ExecutionResult.Failed(
                    ExecutionStatus.RequestError, new GraphQLError(meant.Message, meant.Code, extensions: meant.Extensions));
            default:
                _options.OnUnexpectedError?.Invoke(exception, null);
                return ExecutionResult.Failed(ExecutionStatus.InternalError, new GraphQLError("Unexpected error", ErrorCodes.Internal));
        }
    }

    private OperationContext? Prepare(
        GraphQLRequest request, bool manyResponses, out OperationPlan? inParts, out ExecutionResult? refusal, CancellationToken cancellation)
    {
        inParts = null;
        if (!TryFindDocument(request.Query.Span, out var document, out refusal)) return null;
        var plan = document.GetPlan(request.OperationName);
        refusal = Refuse(plan, request, manyResponses);
        if (refusal is not null) return null;
        var errors = new List<GraphQLError>();
        if (VariableCoercion.Coerce(plan, request.Variables, errors) is { } variables)
        {
            var operation = new OperationContext(plan, variables, request, cancellation);
            foreach (var analyzer in _analyzers)
                if (analyzer.Analyze(operation) is { } error) errors.Add(error);
            if (errors.Count == 0 && manyResponses && request.Incremental && plan.Operation is not OperationType.Subscription)
                inParts = document.GetPlanInParts(request.OperationName, variables);
            var onlyValidate = request.CostMode is CostMode.Validate;
            if (errors.Count == 0 && !onlyValidate && request.Charge?.Invoke(operation.Cost) is { } refused) errors.Add(refused);
            if (errors.Count == 0 && !onlyValidate) return operation;
            refusal = errors.Count == 0 ? ExecutionResult.Validated(operation.Extensions) : ExecutionResult.Failed(errors, operation.Extensions);
            return null;
        }

        refusal = ExecutionResult.Failed(ExecutionStatus.RequestError, errors);
        return null;
    }

    private bool TryFindDocument(ReadOnlySpan<byte> source, out CompiledDocument document, out ExecutionResult? refusal)
    {
        refusal = null;
        document = _cache.Find(source)!;
        if (document is not null) return true;
        var parsed = GraphQLParser.Parse(source, _options.Parser);
        var errors = DocumentValidator.Validate(Schema, parsed, _options.Validation);
        if (errors.Count > 0)
        {
            refusal = ExecutionResult.Failed(ExecutionStatus.RequestError, errors);
            return false;
        }

        document = _cache.Add(source, new CompiledDocument(Schema, parsed, _options.Limits));
        return true;
    }

    private ExecutionResult? Refuse(OperationPlan plan, GraphQLRequest request, bool manyResponses)
    {
        var streamable = plan.Operation is OperationType.Subscription && manyResponses && request.Subscriptions;
        if (request.QueriesOnly && plan.Operation is not OperationType.Query && !streamable)
            return ExecutionResult.Failed(ExecutionStatus.OperationNotAllowed, new GraphQLError(
                "Only queries may be sent this way.", ErrorCodes.OperationNotAllowed));
        if (plan.Operation is OperationType.Subscription && !streamable)
            return ExecutionResult.Failed(ExecutionStatus.RequestError, new GraphQLError(
                "Subscriptions are not answered here; this transport sends one response only.", ErrorCodes.SubscriptionNotSupported));
        if (_options.Introspection) return null;
        foreach (var field in plan.Root.Fields)
        {
            if (field.Definition == Schema.SchemaField || field.Definition == Schema.TypeField)
                return ExecutionResult.Failed(ExecutionStatus.RequestError, new GraphQLError(
                    "Introspection is switched off on this server.", ErrorCodes.IntrospectionDisabled, field.Locations));
        }

        return null;
    }
}

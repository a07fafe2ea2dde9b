using GraphApi.Execution.Coercion;
using GraphApi.Execution.Errors;
using GraphApi.Execution.Incremental;
using GraphApi.Execution.Language;
using GraphApi.Execution.Planning;
using GraphApi.Execution.Results;

namespace GraphApi.Execution.Running;

/// <summary>
/// Executes a plan breadth-first (sections 6.2 and 6.3): all fields of a level are started together, each resolver once with all
/// its parents; when the level is complete, the next begins. No task is made where no resolver waits.
/// </summary>
internal sealed class OperationRunner
{
    private readonly OperationContext _operation;
    private readonly FieldErrors _errors;
    private readonly NextLevel _next;
    private readonly ResponseSize _size;
    private readonly EngineOptions _options;
    private readonly IncrementalWork? _work;
    private List<FieldRun>? _runs;
    private bool _waiting;

    /// <param name="operation">The operation.</param>
    /// <param name="options">The engine's.</param>
    /// <param name="objectPlanCount">How many object plans the operation's plan has.</param>
    /// <param name="work">Gathers what the plan leaves for later; null where it leaves nothing.</param>
    public OperationRunner(OperationContext operation, EngineOptions options, int objectPlanCount, IncrementalWork? work = null)
    {
        _operation = operation;
        _options = options;
        _work = work;
        _errors = new FieldErrors(options);
        _next = new NextLevel(objectPlanCount);
        _size = new ResponseSize(options.Limits.MaxResponseBytes);
    }

    /// <summary>The parent of root fields where there is no root value.</summary>
    public static object NoRoot { get; } = new();

    /// <summary>Executes an operation to its end and releases its state.</summary>
    /// <exception cref="OperationCanceledException">The operation's token was cancelled.</exception>
    public static async ValueTask<ExecutionResult> ExecuteAsync(OperationContext operation, EngineOptions options, object? rootValue)
    {
        using var deadline = Deadline.Start(operation, options);
        try
        {
            var runner = new OperationRunner(operation, options, operation.Plan.ObjectPlanCount);
            return runner.Finish(await runner.RunAsync(operation.Plan.Root, rootValue));
        }
        catch (OperationCanceledException) when (deadline.HasPassed)
        {
            return GivenUp(operation, options, Deadline.Exceeded(options));
        }
        catch (RequestException e)
        {
            return GivenUp(operation, options, e.Error);
        }
        finally
        {
            await operation.ReleaseAsync();
        }
    }

    /// <summary>Execution had begun, so there is data: null (section 7.1).</summary>
    public static ExecutionResult GivenUp(OperationContext operation, EngineOptions options, GraphQLError error)
    {
        options.OnRejected?.Invoke(error.Code);
        return ExecutionResult.Executed(null, [error], operation.Extensions);
    }

    // Small operations have nothing but leaves, which need none.
    private ValueCompletion Completion => field ??= new(_next, _errors, _operation, _size, _options.Limits.MaxListItems, _work);

    /// <summary>What went wrong, but for parts that follow: they have errors of their own.</summary>
    public FieldErrors Errors => _errors;

    /// <summary>The response with the data, or the first of its payloads where some are pending.</summary>
    /// <exception cref="RequestException">The response is too long.</exception>
    public ExecutionResult Finish(ResultObject? data, IReadOnlyList<PendingPart>? pending = null)
    {
        _errors.ReportOmitted(_operation);
        var result = pending is null
            ? ExecutionResult.Executed(data, _errors.All, _operation.Extensions)
            : new InitialResult(data!, _errors.All, _operation.Extensions, pending);
        _size.Check(result);
        return result;
    }

    /// <summary>Executes the whole operation. Gives the response's data, or null where null has propagated to it.</summary>
    /// <exception cref="OperationCanceledException">The operation's token was cancelled.</exception>
    public async ValueTask<ResultObject?> RunAsync(ObjectPlan plan, object? rootValue)
    {
        var root = _next.BlockOf(plan, capacity: 1).Add(null, 0, rootValue ?? NoRoot);
        var level = _next.Take()!;
        if (_operation.Kind is OperationType.Mutation)
        {
            // One after the other, each with all that is below it (section 6.2.2).
            foreach (var i in root.Block.Plan.OrderFor(_operation.Variables))
            {
                if (root.IsDead) break;
                await RunFieldsAsync(level, i, i + 1);
                await RunLevelsAsync();
            }
        }
        else
        {
            await RunFieldsAsync(level, 0, int.MaxValue);
            await RunLevelsAsync();
        }

        return root.IsDead ? null : root;
    }

    /// <summary>Executes groups that have the same fields.</summary>
    /// <exception cref="OperationCanceledException">The operation's token was cancelled.</exception>
    public ValueTask RunAsync(ExecutionGroup[] groups)
    {
        var block = _next.BlockOf(groups[0].Fields, groups.Length);
        foreach (var group in groups) group.Cell = block.Add(group, 0, group.Host.Block.Parents[group.Host.Row]);
        return RunLevelsAsync();
    }

    /// <summary>Executes items of streams of the same field.</summary>
    /// <exception cref="OperationCanceledException">The operation's token was cancelled.</exception>
    public async ValueTask RunAsync(StreamChunk[] chunks)
    {
        foreach (var chunk in chunks)
        {
            for (var i = 0; i < chunk.Items.Length; i++)
            {
                var place = chunk.Items[i];
                var type = chunk.Stream.List.ItemType;
                place.IsDead = !Completion.TryComplete(type, chunk.Values[i], chunk.Stream.Field.Stream!.Item, place, 0, out var cell);
                place.Cell = cell;
            }
        }

        await RunLevelsAsync();
        // Nothing follows an item that has failed its stream.
        foreach (var chunk in chunks)
            foreach (var item in chunk.Items.AsSpan(chunk.Delivered)) item.IsDead = true;
    }

    private async ValueTask RunLevelsAsync()
    {
        while (_next.Take() is { } level) await RunFieldsAsync(level, 0, int.MaxValue);
    }

    /// <summary>Runs the fields with indexes from <paramref name="first"/> up to <paramref name="end"/> of all blocks.</summary>
    private async ValueTask RunFieldsAsync(List<ResultBlock> level, int first, int end)
    {
        _operation.Cancellation.ThrowIfCancellationRequested();
        Start(level, first, end);
        if (_waiting) await FinishAsync();
        // Fields are completed in the order of the document, whichever came first, so that answers do not depend on timing.
        Complete(level, first, end);
    }

    private void Start(List<ResultBlock> level, int first, int end)
    {
        foreach (var block in level)
        {
            var fields = block.Plan.Fields;
            _work?.Defer(block);
            block.Order = block.Plan.OrderFor(_operation.Variables);
            for (var i = first; i < fields.Length && i < end; i++)
            {
                if (!fields[i].IsIncluded(_operation.Variables)) continue;
                block.Columns[i] = new object?[block.Objects.Count];
                if (fields[i].Definition.Binding is IFieldResolver resolver) (_runs ??= []).Add(Start(resolver, fields[i], block));
            }
        }
    }

    private FieldRun Start(IFieldResolver resolver, FieldPlan field, ResultBlock block)
    {
        try
        {
            var arguments = ArgumentCoercion.Coerce(field.Arguments, _operation.Variables);
            var values = resolver.ResolveAsync(new FieldContext(field, block.Parents, arguments, _operation));
            if (values.IsCompletedSuccessfully) return new FieldRun { Values = values.Result };
            _waiting = true;
            return new FieldRun { Task = values.AsTask() };
        }
        catch (Exception e)
        {
            return new FieldRun { Failure = e };
        }
    }

    /// <summary>Waits for all resolvers of the level, also where one has failed: none may go on behind the operation's back.</summary>
    private async ValueTask FinishAsync()
    {
        _waiting = false;
        for (var i = 0; i < _runs!.Count; i++)
        {
            if (_runs[i].Task is not { } task) continue;
            try
            {
                _runs[i] = new FieldRun { Values = await task };
            }
            catch (Exception e)
            {
                _runs[i] = new FieldRun { Failure = e };
            }
        }
    }

    private void Complete(List<ResultBlock> level, int first, int end)
    {
        // A resolver that was cancelled has failed; that is the operation's end and no error of the field.
        _operation.Cancellation.ThrowIfCancellationRequested();
        var run = 0;
        foreach (var block in level)
        {
            var fields = block.Plan.Fields;
            for (var i = first; i < fields.Length && i < end; i++)
            {
                if (block.Columns[i] is null) continue;
                _size.AddNames(fields[i], block.Objects.Count);
                switch (fields[i].Definition.Binding)
                {
                    case IFieldResolver: CompleteBatch(block, i, _runs![run++]); break;
                    case PropertyResolver property: CompleteProperty(block, i, property); break;
                    default: CompleteTypeName(block, i); break;
                }
            }
        }

        _runs?.Clear();
    }

    private void CompleteBatch(ResultBlock block, int fieldIndex, FieldRun run)
    {
        var values = run.Values;
        var failure = run.Failure;
        if (failure is null && values?.Count != block.Objects.Count)
            failure = new InvalidOperationException(
                $"The resolver of {block.Plan.Fields[fieldIndex].Definition} returned {values?.Count ?? 0} values for {block.Objects.Count} parents.");
        var cells = block.Columns[fieldIndex].AsSpan();
        var leaves = new LeafColumn(block.Plan.Fields[fieldIndex].Type, _size);
        for (var row = 0; row < cells.Length; row++)
        {
            cells[row] = failure ?? values![row];
            if (!leaves.TryComplete(ref cells[row])) Complete(block, fieldIndex, row, cells[row]);
        }
    }

    private void CompleteProperty(ResultBlock block, int fieldIndex, PropertyResolver resolve)
    {
        var cells = block.Columns[fieldIndex].AsSpan();
        var field = block.Plan.Fields[fieldIndex];
        var failure = ArgumentFailure(field.Arguments);
        var leaves = new LeafColumn(field.Type, _size);
        for (var row = 0; row < cells.Length; row++)
        {
            try
            {
                cells[row] = failure ?? resolve(block.Parents[row]);
            }
            catch (Exception e)
            {
                cells[row] = e;
            }

            if (!leaves.TryComplete(ref cells[row])) Complete(block, fieldIndex, row, cells[row]);
        }
    }

    /// <summary>What is wrong with arguments that the resolver does not look at; they must fit all the same (section 6.4.1).</summary>
    private GraphQLException? ArgumentFailure(ArgumentsPlan arguments)
    {
        try
        {
            ArgumentCoercion.Coerce(arguments, _operation.Variables);
            return null;
        }
        catch (GraphQLException e)
        {
            return e;
        }
    }

    private static void CompleteTypeName(ResultBlock block, int fieldIndex) =>
        block.Columns[fieldIndex].AsSpan().Fill(block.Plan.Type.Name);

    private void Complete(ResultBlock block, int fieldIndex, int row, object? value)
    {
        var parent = block.Objects[row];
        // Another field of the same level may have taken the object away; its errors would be about nothing.
        if (_next.SomethingDied && parent.IsLost()) return;
        var field = block.Plan.Fields[fieldIndex];
        if (Completion.TryComplete(field.Type, value, field, parent, fieldIndex, out var cell)) block.Columns[fieldIndex]![row] = cell;
        else PropagateNull(parent);
    }

    /// <summary>Puts null in the place of <paramref name="node"/>, or of the nearest that may be null around it (section 6.4.4).</summary>
    private void PropagateNull(ResultNode node)
    {
        _next.SomethingDied = true;
        for (var dying = node; dying is not null; dying = dying.Parent)
        {
            dying.IsDead = true;
            if (dying.Parent is not { } holder) return;
            holder.SetNull(dying.Slot);
            if (!holder.IsNonNull(dying.Slot)) return;
        }
    }
}

using System.Collections;
using GraphApi.Execution.Coercion;
using GraphApi.Execution.Planning;
using GraphApi.Execution.Results;

namespace GraphApi.Execution.Incremental;

/// <summary>A list whose items follow later (working draft, "Stream").</summary>
/// <remarks>It looks one item ahead, so that the last items tell that they are the last.</remarks>
internal sealed class ItemStream : IDisposable
{
    private readonly IEnumerator _items;
    private object? _next;
    private int _index;

    private ItemStream(FieldPlan field, ResultList list, IEnumerator items)
    {
        Field = field;
        List = list;
        _items = items;
    }

    public FieldPlan Field { get; }

    public ResultList List { get; }

    public string? Label => Field.Stream!.Label;

    /// <summary>Its id once clients know of it.</summary>
    public int? Id { get; set; }

    /// <summary>Whether there are more items.</summary>
    public bool HasMore { get; private set; } = true;

    /// <summary>What ended the items before their time, or null.</summary>
    public Exception? Failure { get; private set; }

    public bool IsRunning { get; set; }

    public object[] Path() => ResponsePath.Of(List.Parent, List.Slot);

    /// <summary>Takes the items that the initial response has, and opens a stream where there are more.</summary>
    /// <exception cref="GraphQLException">The initial count is below 0.</exception>
    public static List<object?> TakeInitial(FieldPlan field, IEnumerable values, ResultList list, VariableValues variables, out ItemStream? stream)
    {
        stream = null;
        var count = ArgumentCoercion.Coerce(field.Stream!.Arguments, variables).Get<int>("initialCount");
        if (count < 0) throw new GraphQLException($"@stream needs an initialCount of 0 or more, not {count}.", Errors.ErrorCodes.InvalidArgument);
        var opened = new ItemStream(field, list, values.GetEnumerator());
        opened.Advance();
        var items = opened.Take(count);
        if (opened.HasMore || (opened.Failure is not null && items.Count == count)) stream = opened;
        else opened.Dispose();
        if (stream is null && opened.Failure is not null) throw opened.Failure;
        opened._index = items.Count;
        return items;
    }

    /// <summary>The next items, at most <paramref name="count"/>.</summary>
    public List<object?> Take(int count)
    {
        var items = new List<object?>(Math.Min(count, 100));
        while (HasMore && items.Count < count)
        {
            items.Add(_next);
            Advance();
        }

        return items;
    }

    /// <summary>The place of the next item of the response.</summary>
    public StreamItem NextPlace() => new(List, _index++);

    public void Dispose() => (_items as IDisposable)?.Dispose();

    private void Advance()
    {
        try
        {
            HasMore = _items.MoveNext();
            _next = HasMore ? _items.Current : null;
        }
        catch (Exception e)
        {
            (HasMore, Failure) = (false, e);
        }
    }
}

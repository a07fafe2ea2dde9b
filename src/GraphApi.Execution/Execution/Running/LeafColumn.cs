using GraphApi.Execution.Planning;
using GraphApi.Execution.TypeSystem;

namespace GraphApi.Execution.Running;

/// <summary>
/// Completes leaves that are results already, as most are, without a call of the coercion for each; <see cref="ValueCompletion"/> does
/// the others.
/// </summary>
internal readonly struct LeafColumn
{
    private readonly bool _excludesNull;
    private readonly Type? _resultType;
    private readonly EnumType? _enum;
    private readonly ResponseSize _size;

    /// <param name="type">The field's.</param>
    /// <param name="size">Counts what is completed.</param>
    public LeafColumn(GraphType type, ResponseSize size)
    {
        _size = size;
        _excludesNull = type.IsNonNull;
        type = type.Nullable;
        _enum = type as EnumType;
        _resultType = _enum is not null ? typeof(string) : ((type as ScalarType)?.Coercion as ScalarCoercion)?.ResultType;
    }

    /// <summary>Turns the value in a cell into the cell. False where more is to be done, and nothing has been.</summary>
    /// <exception cref="RequestException">The response is too long.</exception>
    public bool TryComplete(ref object? cell)
    {
        if (cell is null) return !_excludesNull;
        if (cell.GetType() != _resultType || (cell is double number && !double.IsFinite(number))) return false;
        if (_enum is not null)
        {
            if (_enum.FindValue((string)cell) is not { } value) return false;
            cell = value;
        }

        _size.AddLeaf(cell);
        return true;
    }
}

using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace GraphApi.Execution.Language;

/// <summary>Collects the nodes of a list on the stack, so that the only allocation is the final array.</summary>
internal struct NodeList<T> where T : class
{
    private const int InlineCount = 8;
    private Inline _inline;
    private T[]? _more;
    private int _count;

    public void Add(T node)
    {
        if (_count < InlineCount) _inline[_count] = node;
        else
        {
            var index = _count - InlineCount;
            if (_more is null) _more = new T[InlineCount];
            else if (index == _more.Length) Array.Resize(ref _more, index * 2);
            _more[index] = node;
        }
        _count++;
    }

    public readonly ImmutableArray<T> ToImmutable()
    {
        if (_count == 0) return [];
        var all = new T[_count];
        ((ReadOnlySpan<T>)_inline)[..Math.Min(_count, InlineCount)].CopyTo(all);
        _more?.AsSpan(0, Math.Max(0, _count - InlineCount)).CopyTo(all.AsSpan(InlineCount));
        return ImmutableCollectionsMarshal.AsImmutableArray(all);
    }

    [InlineArray(InlineCount)]
    private struct Inline
    {
        private T _element;
    }
}

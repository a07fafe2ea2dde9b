using GraphApi.Api.Contract;
using GraphApi.Execution;

namespace GraphApi.Server.Binding;

/// <summary>A field that our engine says is asked for, as the resolvers see it.</summary>
internal sealed class BoundField(RequestedField requested) : IRequestedField
{
    public string Name => requested.Name;

    public IReadOnlyDictionary<string, object?> Arguments => requested.Arguments.ToDictionary();

    public IRequestedSelection Selection => new BoundSelection(requested.Selection);
}

using GraphApi.Api.Contract;
using GraphApi.Execution;

namespace GraphApi.Server.Binding;

/// <summary>A field that our engine says is asked for, as the resolvers see it.</summary>
internal sealed class BoundField(RequestedField requested) : IRequestedField
{
    private Dictionary<string, object?>? _arguments;

    public string Name => requested.Name;

    public IReadOnlyDictionary<string, object?> Arguments => _arguments ??= Coerce();

    public IRequestedSelection Selection => new BoundSelection(requested.Selection);

    private Dictionary<string, object?> Coerce()
    {
        var values = requested.Arguments;
        return requested.Definition.Arguments.Where(a => values.Has(a.Name)).ToDictionary(a => a.Name, a => values[a.Name]);
    }
}

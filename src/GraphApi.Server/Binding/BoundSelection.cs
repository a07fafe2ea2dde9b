using GraphApi.Api.Contract;
using GraphApi.Execution;

namespace GraphApi.Server.Binding;

/// <summary>What our engine says is asked of a field's values, as the resolvers see it.</summary>
internal sealed class BoundSelection(RequestedSelection selection) : IRequestedSelection
{
    public IReadOnlyList<string> TypeNames => selection.TypeNames;

    public IReadOnlyList<IRequestedField> FieldsOf(string typeName) => [.. selection.FieldsOf(typeName).Select(field => new BoundField(field))];

    public bool Asks(string fieldName) => selection.Asks(fieldName);
}

namespace GraphApi.Api.Contract;

/// <summary>What is asked of the values of a field. Look here before fetching or counting what nobody asked for.</summary>
public interface IRequestedSelection
{
    /// <summary>The names of the object types that the values can have; empty for leaves.</summary>
    IReadOnlyList<string> TypeNames { get; }

    /// <summary>The fields asked of values of an object type, in the order of the response.</summary>
    IReadOnlyList<IRequestedField> FieldsOf(string typeName);

    /// <summary>Whether a field is asked for on any of the types.</summary>
    bool Asks(string fieldName);
}

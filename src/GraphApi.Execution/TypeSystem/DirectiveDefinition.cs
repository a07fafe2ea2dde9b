using System.Collections.Immutable;
using GraphApi.Execution.Language;

namespace GraphApi.Execution.TypeSystem;

/// <summary>A directive that a schema knows (section 3.13).</summary>
public sealed class DirectiveDefinition : SchemaElement
{
    internal DirectiveDefinition(
        string name,
        string? description,
        Location location,
        ImmutableArray<InputValueDefinition> arguments,
        DirectiveLocations locations,
        bool isRepeatable,
        bool isBuiltIn) : base(name, description, [], location)
    {
        Arguments = arguments;
        Locations = locations;
        IsRepeatable = isRepeatable;
        IsBuiltIn = isBuiltIn;
    }

    /// <summary>The arguments, in the order of the SDL.</summary>
    public ImmutableArray<InputValueDefinition> Arguments { get; }

    /// <summary>Where it may be applied.</summary>
    public DirectiveLocations Locations { get; }

    /// <summary>Whether it may be applied more than once in one place.</summary>
    public bool IsRepeatable { get; }

    /// <summary>Whether the specification defines it.</summary>
    public bool IsBuiltIn { get; }

    /// <summary>An argument by its name, or null.</summary>
    /// <param name="name">The argument's name.</param>
    public InputValueDefinition? FindArgument(string name) => ByName.Find(Arguments, name);

    /// <summary>The schema coordinate, such as @skip.</summary>
    public override string ToString() => "@" + Name;
}

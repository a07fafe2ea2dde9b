using System.Collections.Immutable;
using GraphApi.Execution.Language;

namespace GraphApi.Execution.TypeSystem;

/// <summary>A type with a name (section 3.4).</summary>
public abstract class NamedType : GraphType
{
    private readonly SchemaSeal _seal;
    private object? _binding;

    private protected NamedType(TypeDeclaration declaration)
    {
        Declaration = declaration;
        _seal = declaration.Seal;
    }

    internal TypeDeclaration Declaration { get; }

    /// <summary>The name.</summary>
    public string Name => Declaration.Name;

    /// <summary>The description, or null.</summary>
    public string? Description => Declaration.Description;

    /// <summary>The directives applied to it, those of extensions last.</summary>
    public ImmutableArray<DirectiveNode> AppliedDirectives => Declaration.AppliedDirectives;

    /// <summary>Where it is defined in the SDL; the default where it is built in.</summary>
    public Location Location => Declaration.Location;

    /// <summary>Whether the specification defines it: a built-in scalar or a type of introspection.</summary>
    public bool IsBuiltIn => Declaration.IsBuiltIn;

    /// <inheritdoc/>
    public override NamedType Named => this;

    /// <summary>The first application of a directive, or null where it is not applied.</summary>
    /// <param name="name">The directive's name without the at sign.</param>
    public DirectiveNode? FindAppliedDirective(string name) => Declaration.FindAppliedDirective(name);

    /// <summary>
    /// What the host attaches to the type, such as how to tell the object type of a value. The type system never looks into it.
    /// </summary>
    /// <exception cref="InvalidOperationException">Set after <see cref="Schema.Seal"/>.</exception>
    public object? Binding
    {
        get => _binding;
        set
        {
            _seal.ThrowIfSealed(Name);
            _binding = value;
        }
    }

    private protected void ThrowIfSealed() => _seal.ThrowIfSealed(Name);

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}

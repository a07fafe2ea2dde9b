using System.Collections.Immutable;
using GraphApi.Execution.Language;

namespace GraphApi.Execution.TypeSystem;

/// <summary>What a schema gives a name to. The two that behaviour attaches to, types and fields, have a <c>Binding</c>.</summary>
public abstract class SchemaElement
{
    private protected SchemaElement(
        string name, string? description, ImmutableArray<DirectiveNode> appliedDirectives, Location location)
    {
        Name = name;
        Description = description;
        AppliedDirectives = appliedDirectives;
        Location = location;
    }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>The description, or null.</summary>
    public string? Description { get; }

    /// <summary>The directives applied to it, those of extensions last.</summary>
    public ImmutableArray<DirectiveNode> AppliedDirectives { get; }

    /// <summary>Where it is defined in the SDL; the default where it is built in.</summary>
    public Location Location { get; }

    /// <summary>The first application of a directive, or null where it is not applied.</summary>
    /// <param name="name">The directive's name without the at sign.</param>
    public DirectiveNode? FindAppliedDirective(string name)
    {
        foreach (var directive in AppliedDirectives)
        {
            if (directive.Name == name) return directive;
        }
        return null;
    }

    /// <summary>The reason given by @deprecated, or null where it is not deprecated (section 3.13.3).</summary>
    public string? DeprecationReason => _deprecation ??= FindDeprecation();

    /// <summary>Whether @deprecated is applied.</summary>
    public bool IsDeprecated => FindAppliedDirective("deprecated") is not null;

    private string? _deprecation;

    private string? FindDeprecation()
    {
        if (FindAppliedDirective("deprecated") is not { } deprecated) return null;
        foreach (var argument in deprecated.Arguments)
        {
            if (argument is { Name: "reason", Value: StringValueNode reason }) return reason.Value;
        }
        return "No longer supported";
    }
}

using GraphApi.Execution.Errors;
using GraphApi.Execution.Language;

namespace GraphApi.Execution.TypeSystem;

/// <summary>Sorts the definitions of SDL by what they are, adds the built-in ones, and reports what cannot be sorted.</summary>
internal sealed class DefinitionIndex
{
    private readonly List<GraphQLError> _errors;
    private readonly Dictionary<string, TypeDefinitionNode> _typesByName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<TypeExtensionNode>> _extensions = new(StringComparer.Ordinal);
    private readonly HashSet<string> _directiveNames = new(StringComparer.Ordinal);

    public DefinitionIndex(DocumentNode document, bool incrementalDelivery, List<GraphQLError> errors)
    {
        _errors = errors;
        foreach (var definition in document.Definitions) Add(definition);
        foreach (var definition in BuiltInDefinitions.Document.Definitions) AddBuiltIn(definition);
        if (incrementalDelivery)
            foreach (var definition in BuiltInDefinitions.IncrementalDelivery.Definitions) AddBuiltIn(definition);
        CheckExtensions();
    }

    /// <summary>The types in the order of the document, then the built-in ones that it does not define itself.</summary>
    public List<TypeDefinitionNode> Types { get; } = [];

    /// <summary>The directives in the same order.</summary>
    public List<DirectiveDefinitionNode> Directives { get; } = [];

    public SchemaDefinitionNode? Schema { get; private set; }

    public List<SchemaExtensionNode> SchemaExtensions { get; } = [];

    /// <summary>The names of types that the specification defines.</summary>
    public static HashSet<string> BuiltInTypes { get; } = BuiltInDefinitions.Document.Definitions
        .OfType<TypeDefinitionNode>().Select(type => type.Name).ToHashSet(StringComparer.Ordinal);

    /// <summary>The names of directives that the specification defines.</summary>
    public static HashSet<string> BuiltInDirectives { get; } = BuiltInDefinitions.Document.Definitions
        .OfType<DirectiveDefinitionNode>().Select(directive => directive.Name).ToHashSet(StringComparer.Ordinal);

    public TypeDefinitionNode? FindType(string name) => _typesByName.GetValueOrDefault(name);

    public IEnumerable<T> ExtensionsOf<T>(string name) where T : TypeExtensionNode =>
        _extensions.TryGetValue(name, out var extensions) ? extensions.OfType<T>() : [];

    private void Add(DefinitionNode definition)
    {
        switch (definition)
        {
            case TypeDefinitionNode type and not ScalarTypeDefinitionNode when ReadyMadeScalars.IsBuiltIn(type.Name):
                Report($"{type.Name} is a built-in scalar.", type);
                break;
            case TypeDefinitionNode type:
                if (_typesByName.TryAdd(type.Name, type)) Types.Add(type);
                else Report($"There is more than one type named \"{type.Name}\".", _typesByName[type.Name], type);
                break;
            case TypeExtensionNode extension:
                if (!_extensions.TryGetValue(extension.Name, out var extensions)) _extensions.Add(extension.Name, extensions = []);
                extensions.Add(extension);
                break;
            case DirectiveDefinitionNode directive:
                if (_directiveNames.Add(directive.Name)) Directives.Add(directive);
                else Report($"There is more than one directive named \"@{directive.Name}\".", directive);
                break;
            case SchemaDefinitionNode schema:
                if (Schema is null) Schema = schema;
                else Report("There is more than one schema definition. Use \"extend schema\" to add to it.", schema);
                break;
            case SchemaExtensionNode extension:
                SchemaExtensions.Add(extension);
                break;
            default:
                Report("A schema contains no operations or fragments.", definition);
                break;
        }
    }

    private void AddBuiltIn(DefinitionNode definition)
    {
        switch (definition)
        {
            // Names of introspection are reserved; a type of the document with such a name is reported by validation.
            case TypeDefinitionNode type when _typesByName.TryAdd(type.Name, type):
                Types.Add(type);
                break;
            case DirectiveDefinitionNode directive when _directiveNames.Add(directive.Name):
                Directives.Add(directive);
                break;
        }
    }

    private void CheckExtensions()
    {
        foreach (var (name, extensions) in _extensions)
        {
            foreach (var extension in extensions)
            {
                if (!_typesByName.TryGetValue(name, out var type)) Report($"There is no type \"{name}\" to extend.", extension);
                else if (KindOf(type.Kind) != KindOf(extension.Kind))
                    Report($"\"{name}\" is extended as another kind of type than it is.", type, extension);
            }
        }
    }

    // The kinds of a definition and its extension share the first part of their names.
    private static string KindOf(AstKind kind) =>
        kind.ToString().Replace("Extension", "", StringComparison.Ordinal).Replace("Definition", "", StringComparison.Ordinal);

    private void Report(string message, params ReadOnlySpan<AstNode?> nodes) =>
        _errors.Add(new GraphQLError(message, ErrorCodes.InvalidSchema, nodes));
}

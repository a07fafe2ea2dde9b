using GraphApi.Execution.Errors;
using GraphApi.Execution.Language;

namespace GraphApi.Execution.TypeSystem;

/// <summary>Makes schemas from SDL, the schema definition language of section 3.</summary>
public static class SchemaBuilder
{
    /// <summary>Makes a schema from SDL, with everything that the specification adds to each schema.</summary>
    /// <param name="sdl">Definitions and extensions in UTF-8, in any order.</param>
    /// <param name="options">How it is built; the defaults where null.</param>
    /// <returns>A valid schema that is not sealed yet.</returns>
    /// <exception cref="SyntaxException">The SDL does not follow the grammar.</exception>
    /// <exception cref="SchemaException">The schema breaks rules of section 3; all that are found are listed.</exception>
    public static Schema FromSdl(ReadOnlySpan<byte> sdl, SchemaOptions? options = null)
    {
        options ??= SchemaOptions.Default;
        return FromDocument(GraphQLParser.Parse(sdl, options.Parser), options);
    }

    /// <summary>Makes a schema from SDL.</summary>
    /// <param name="sdl">Definitions and extensions, in any order.</param>
    /// <param name="options">How it is built; the defaults where null.</param>
    /// <inheritdoc cref="FromSdl(ReadOnlySpan{byte}, SchemaOptions?)"/>
    public static Schema FromSdl(string sdl, SchemaOptions? options = null)
    {
        options ??= SchemaOptions.Default;
        return FromDocument(GraphQLParser.Parse(sdl, options.Parser), options);
    }

    /// <summary>Makes a schema from a document that was read before.</summary>
    /// <param name="document">Definitions and extensions, in any order.</param>
    /// <param name="options">How it is built; the defaults where null.</param>
    /// <exception cref="SchemaException">The schema breaks rules of section 3; all that are found are listed.</exception>
    public static Schema FromDocument(DocumentNode document, SchemaOptions? options = null)
    {
        options ??= SchemaOptions.Default;
        var errors = new List<GraphQLError>();
        var definitions = new DefinitionIndex(document, options.IncrementalDelivery, errors);
        var schema = new SchemaAssembler(definitions, options, errors).Assemble();
        if (schema is not null) new SchemaValidator(schema, errors).Validate();
        if (schema is null || errors.Count > 0) throw new SchemaException([.. errors]);
        return schema;
    }
}

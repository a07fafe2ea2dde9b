using System.Collections.Immutable;
using System.Text.Json;
using GraphApi.Execution.Language;

namespace GraphApi.Execution.Errors;

/// <summary>One error as a response carries it (section 7.1.2). Every part of the engine reports errors as this type.</summary>
/// <remarks><see cref="Code"/> is stable and listed in <see cref="ErrorCodes"/>; the message may be reworded at any time.</remarks>
public sealed class GraphQLError
{
    /// <summary>An error at the given places.</summary>
    /// <param name="message">What is wrong and, where that is not obvious, what to do about it.</param>
    /// <param name="code">A stable code, one of <see cref="ErrorCodes"/> or the host's own.</param>
    /// <param name="locations">The places in the document that it is about.</param>
    /// <param name="path">
    /// The response path of the field that failed: strings (response names) and ints (list indexes); null where no field did.
    /// </param>
    /// <param name="extensions">Further facts for clients; the code is added to them.</param>
    /// <param name="exception">What was thrown, for the host's log; never sent to clients.</param>
    public GraphQLError(
        string message,
        string code,
        ImmutableArray<SourceLocation> locations = default,
        IReadOnlyList<object>? path = null,
        IReadOnlyDictionary<string, object?>? extensions = null,
        Exception? exception = null)
    {
        Message = message;
        Code = code;
        Locations = locations.IsDefault ? [] : locations;
        Path = path;
        Extensions = WithCode(extensions, code);
        Exception = exception;
    }

    /// <summary>An error about one node.</summary>
    /// <param name="message">What is wrong.</param>
    /// <param name="code">A stable code.</param>
    /// <param name="nodes">The nodes that it is about; those without a place in a source are left out.</param>
    public GraphQLError(string message, string code, params ReadOnlySpan<AstNode?> nodes)
        : this(message, code, LocationsOf(nodes))
    {
    }

    /// <summary>What is wrong, in English.</summary>
    public string Message { get; }

    /// <summary>The stable code, also in <see cref="Extensions"/> under "code".</summary>
    public string Code { get; }

    /// <summary>The places in the document; empty where the error belongs to none.</summary>
    public ImmutableArray<SourceLocation> Locations { get; }

    /// <summary>The response path: strings and ints; null for an error before execution.</summary>
    public IReadOnlyList<object>? Path { get; }

    /// <summary>Facts for clients, with the code under "code".</summary>
    public IReadOnlyDictionary<string, object?> Extensions { get; }

    /// <summary>What was thrown, for logs only, or null.</summary>
    public Exception? Exception { get; }

    /// <summary>The message with its first place, for logs and test output.</summary>
    public override string ToString() =>
        Locations.IsEmpty ? $"{Message} [{Code}]" : $"{Message} [{Code}] at {Locations[0].Line}:{Locations[0].Column}";

    /// <summary>Writes the error as the JSON object that section 7.1.2 describes.</summary>
    /// <param name="writer">Where to; one value is written.</param>
    public void WriteTo(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("message"u8, Message);
        if (!Locations.IsEmpty)
        {
            writer.WriteStartArray("locations"u8);
            foreach (var location in Locations)
            {
                writer.WriteStartObject();
                writer.WriteNumber("line"u8, location.Line);
                writer.WriteNumber("column"u8, location.Column);
                writer.WriteEndObject();
            }
            writer.WriteEndArray();
        }
        if (Path is not null)
        {
            writer.WritePropertyName("path"u8);
            WritePath(writer, Path);
        }
        writer.WritePropertyName("extensions"u8);
        JsonSerializer.Serialize(writer, Extensions);
        writer.WriteEndObject();
    }

    internal static void WritePath(Utf8JsonWriter writer, IReadOnlyList<object> path)
    {
        writer.WriteStartArray();
        foreach (var segment in path)
        {
            if (segment is int index) writer.WriteNumberValue(index);
            else writer.WriteStringValue((string)segment);
        }
        writer.WriteEndArray();
    }

    private static Dictionary<string, object?> WithCode(IReadOnlyDictionary<string, object?>? extensions, string code)
    {
        var all = extensions is null ? [] : new Dictionary<string, object?>(extensions);
        all.TryAdd("code", code);
        return all;
    }

    private static ImmutableArray<SourceLocation> LocationsOf(ReadOnlySpan<AstNode?> nodes)
    {
        var locations = ImmutableArray.CreateBuilder<SourceLocation>(nodes.Length);
        foreach (var node in nodes)
        {
            if (node is not null && node.Location.Line > 0) locations.Add(new(node.Location.Line, node.Location.Column));
        }
        return locations.ToImmutable();
    }
}

using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace GraphApi.Execution.Http;

/// <summary>The parameters of a GraphQL request, wherever they were read from; it has a query, the id of one, or both.</summary>
/// <param name="Query">The document in UTF-8; empty where there is only its id.</param>
/// <param name="DocumentId">The id of a trusted document, or null.</param>
/// <param name="OperationName">Which of its operations; null for the only one.</param>
/// <param name="Variables">An object, or undefined.</param>
/// <param name="Extensions">An object, or undefined.</param>
internal readonly record struct RequestParameters(
    ReadOnlyMemory<byte> Query, string? DocumentId, string? OperationName, JsonElement Variables, JsonElement Extensions)
{
    public static BadRequestException QueryMissing(string where) => new(
        StatusCodes.Status400BadRequest, HttpErrorCodes.QueryMissing,
        $"There is nothing to execute: {where} must hold a GraphQL document.");

    public static BadRequestException Invalid(string message) =>
        new(StatusCodes.Status400BadRequest, HttpErrorCodes.InvalidParameter, message);

    public static BadRequestException Malformed(string what, JsonException e) => new(
        StatusCodes.Status400BadRequest, HttpErrorCodes.MalformedJson,
        $"{what} (line {(e.LineNumber ?? 0) + 1}, byte {(e.BytePositionInLine ?? 0) + 1} of it).");

    /// <summary>The value itself where it is an object, undefined where it is null.</summary>
    public static JsonElement ObjectOrNull(JsonElement value, string name) => value.ValueKind switch
    {
        JsonValueKind.Object => value,
        JsonValueKind.Null or JsonValueKind.Undefined => default,
        _ => throw WrongType(name, "an object", value.ValueKind.ToString()),
    };

    public static BadRequestException WrongType(string name, string expected, string actual) =>
        Invalid($"The parameter '{name}' must be {expected}, not {Describe(actual)}.");

    private static string Describe(string kind) => kind switch
    {
        "Array" or "StartArray" => "a list",
        "Object" or "StartObject" => "an object",
        "String" => "a string",
        "Number" => "a number",
        "True" or "False" => "a boolean",
        _ => kind.ToLowerInvariant(),
    };
}

namespace GraphApi.Api.Schema;

/// <summary>A field of an object type or an interface.</summary>
internal sealed record SdlField(string Name, string Type, string Description, params IReadOnlyList<SdlArgument> Arguments);

namespace GraphApi.Api.Schema;

/// <summary>An argument of a field, or a field of an input type.</summary>
internal sealed record SdlArgument(string Name, string Type, string Description, string? Default = null);

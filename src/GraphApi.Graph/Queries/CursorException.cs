namespace GraphApi.Graph.Queries;

/// <summary>A cursor that cannot be used: damaged, of another version, or of a query with another filter or order.</summary>
public sealed class CursorException(string message) : Exception(message);

namespace GraphApi.Storage.Sqlite.Memory;

/// <summary>An edge seen from one of its ends.</summary>
/// <param name="Edge">The edge's index.</param>
/// <param name="Other">The index of the node at the other end.</param>
/// <param name="Outgoing">Whether the edge starts here.</param>
internal readonly record struct Link(int Edge, int Other, bool Outgoing);

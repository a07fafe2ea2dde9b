namespace GraphApi.Server.Security;

/// <summary>A key or the key file cannot be read or changed as asked; the message says which, why and what to do, and never holds a key.</summary>
internal sealed class KeyException(string message) : Exception(message);

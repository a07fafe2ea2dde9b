namespace GraphApi.Server.Configuration;

/// <summary>A setting that cannot be used; the message says which, where it came from and what it may be.</summary>
internal sealed class SettingsException(string message) : Exception(message);

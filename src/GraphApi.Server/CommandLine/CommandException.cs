namespace GraphApi.Server.CommandLine;

/// <summary>A verb that cannot do what it was asked; the message says what, where and what to do.</summary>
internal sealed class CommandException(string message) : Exception(message);

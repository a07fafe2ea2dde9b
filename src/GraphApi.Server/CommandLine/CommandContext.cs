using System.CommandLine;
using GraphApi.Server.Configuration;

namespace GraphApi.Server.CommandLine;

/// <summary>What a verb needs to run: where it writes and the settings that its flags gave.</summary>
internal sealed record CommandContext(TextWriter Out, TextWriter Error, ParseResult Parsed, ServerSettings Settings);

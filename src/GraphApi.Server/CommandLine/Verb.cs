using System.CommandLine;
using GraphApi.Graph.Ontology;
using GraphApi.Server.Configuration;
using GraphApi.Server.Security;

namespace GraphApi.Server.CommandLine;

/// <summary>A command with the settings that it takes, whose failures become one clear line and an exit code.</summary>
internal sealed class Verb
{
    private readonly List<(Setting Setting, Option<string> Option)> _settings = [];

    /// <summary>Makes a verb of a command, or of the root command.</summary>
    /// <param name="command">The command; gets the flags of the settings.</param>
    /// <param name="settings">The settings that it takes.</param>
    public Verb(Command command, IReadOnlyList<Setting> settings)
    {
        Command = command;
        foreach (var setting in settings)
        {
            var text = setting.Default.Length > 0 ? $"{setting.Description} [{setting.Variable}; default: {setting.Default}]" : $"{setting.Description} [{setting.Variable}]";
            var option = new Option<string>(setting.Flag) { Description = text, HelpName = setting.Key.ToLowerInvariant() };
            _settings.Add((setting, option));
            command.Options.Add(option);
        }
    }

    /// <summary>The command.</summary>
    public Command Command { get; }

    /// <summary>Says what the command does.</summary>
    public Verb Runs(Func<CommandContext, CancellationToken, Task<int>> run)
    {
        Command.SetAction(async (parsed, cancellation) =>
        {
            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            try
            {
                return await run(new CommandContext(output, error, parsed, SettingsReader.Read(Flags(parsed))), cancellation);
            }
            catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
            {
                await error.WriteLineAsync("Cancelled. What was committed stays; nothing is half-written.");
                return ExitCodes.Cancelled;
            }
            catch (OntologyException e)
            {
                foreach (var problem in e.Problems) await error.WriteLineAsync(problem.ToString());
                return ExitCodes.Failure;
            }
            catch (Exception e) when (e is CommandException or SettingsException or KeyException || IsForPeople(e))
            {
                await error.WriteLineAsync(e.Message);
                return ExitCodes.Failure;
            }
        });
        return this;
    }

    // Files and sockets fail with messages of the operating system, which say what and where.
    private static bool IsForPeople(Exception e) => e is IOException or UnauthorizedAccessException or InvalidDataException || e.GetType().Namespace is { } name
        && (name.StartsWith("GraphApi.Graph", StringComparison.Ordinal) || name.StartsWith("GraphApi.Extraction", StringComparison.Ordinal));

    private Dictionary<string, string?> Flags(ParseResult parsed) => _settings.ToDictionary(s => s.Setting.Key, s => parsed.GetValue(s.Option));
}

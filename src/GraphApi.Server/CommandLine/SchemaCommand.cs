using System.CommandLine;
using GraphApi.Api.Schema;
using GraphApi.Server.Configuration;

namespace GraphApi.Server.CommandLine;

/// <summary><c>graphapi schema --write|--check</c></summary>
internal static class SchemaCommand
{
    private static readonly Option<bool> Write = new("--write") { Description = "Writes schema.graphql into the schema folder." };
    private static readonly Option<bool> Check = new("--check") { Description = "Says whether schema.graphql in the schema folder is current; exit code 1 where it is not." };

    public static Command Create()
    {
        var command = new Command("schema", "Prints the GraphQL schema that the ontology gives; or writes or checks its file.") { Write, Check };
        return new Verb(command, SettingsCatalog.Common).Runs(RunAsync).Command;
    }

    private static async Task<int> RunAsync(CommandContext context, CancellationToken cancellation)
    {
        var ontology = Workspace.LoadOntology(context.Settings);
        var path = Path.Combine(context.Settings.SchemaFolder, "schema.graphql");
        if (context.Parsed.GetValue(Check))
        {
            var difference = SchemaFile.Check(path, ontology);
            await context.Out.WriteLineAsync(difference ?? $"{path} is current.");
            return difference is null ? ExitCodes.Success : ExitCodes.Failure;
        }

        if (context.Parsed.GetValue(Write))
        {
            SchemaFile.Write(path, ontology);
            await context.Out.WriteLineAsync($"Wrote {path}.");
            return ExitCodes.Success;
        }

        await context.Out.WriteAsync(SchemaWriter.Write(ontology));
        return ExitCodes.Success;
    }
}

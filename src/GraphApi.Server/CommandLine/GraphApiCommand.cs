using System.CommandLine;

namespace GraphApi.Server.CommandLine;

/// <summary>The command line.</summary>
internal static class GraphApiCommand
{
    private const string About = """
        A knowledge graph of AI policy and industry with evidence for every edge, answered over GraphQL.
        Without a verb it serves, as 'serve' does. Every setting can also stand in the configuration file or an environment variable (in brackets);
        a flag outranks the environment, the environment the file.
        """;

    /// <summary>Runs a command line and gives its exit code.</summary>
    public static Task<int> RunAsync(string[] args, TextWriter output, TextWriter error, CancellationToken cancellation = default) =>
        Create().Parse(args).InvokeAsync(new InvocationConfiguration { Output = output, Error = error, ProcessTerminationTimeout = TimeSpan.FromSeconds(30) }, cancellation);

    private static RootCommand Create()
    {
        var root = new RootCommand(About);
        ServeCommand.Configure(root);
        root.Subcommands.Add(ServeCommand.Configure(new Command("serve", "Serves the graph: GraphQL and GraphiQL at /graphql, health at /health/live and /health/ready, metrics at /metrics.")));
        root.Subcommands.Add(IngestCommand.Create());
        root.Subcommands.Add(DocumentsCommand.Create());
        root.Subcommands.Add(AttachCommand.Create());
        root.Subcommands.Add(ExportCommand.Create());
        root.Subcommands.Add(SnapshotCommand.Create());
        root.Subcommands.Add(SchemaCommand.Create());
        root.Subcommands.Add(KeyCommand.Create());
        root.Subcommands.Add(EvaluateCommand.Create());
        return root;
    }
}

using System.Globalization;
using GraphApi.Server.Security;
using Serilog.Events;

namespace GraphApi.Server.Configuration;

/// <summary>Reads the settings from flags, environment and file, and checks them.</summary>
internal static class SettingsReader
{
    /// <summary>Reads the settings.</summary>
    /// <param name="flags">What the command line gave, by key.</param>
    /// <exception cref="SettingsException">A value cannot be used, or the file cannot be read.</exception>
    public static ServerSettings Read(IReadOnlyDictionary<string, string?> flags)
    {
        var source = Sources(flags);
        var schema = SchemaFolder(Text(source, SettingsCatalog.Schema));
        var snapshot = Text(source, SettingsCatalog.Snapshot);
        _ = LogLevel(source);
        var trusted = Choice<TrustedDocumentsUse>(source, SettingsCatalog.TrustedDocuments);
        return new ServerSettings
        {
            Store = Text(source, SettingsCatalog.Store),
            SchemaFolder = schema,
            SnapshotFolder = snapshot switch { "" => Path.Combine(schema, "snapshot"), "none" => null, _ => snapshot },
            Documents = Text(source, SettingsCatalog.Documents) is { Length: > 0 } documents ? Folder(documents, SettingsCatalog.Documents) : null,
            Urls = [.. List(source, SettingsCatalog.Urls).Select(Url)],
            Keys = Text(source, SettingsCatalog.Keys) is { Length: > 0 } keys ? keys : Path.Combine(Path.GetDirectoryName(Text(source, SettingsCatalog.Store)) ?? "", "keys.json"),
            Anonymous = Choice<AnonymousAccess>(source, SettingsCatalog.Anonymous),
            Hosts = List(source, SettingsCatalog.Hosts),
            CorsOrigins = List(source, SettingsCatalog.CorsOrigins),
            MaxFileBytes = Integer(source, SettingsCatalog.MaxFileMegabytes, 1, 2047) * 1024L * 1024,
            Workers = Integer(source, SettingsCatalog.Workers, 0, 64) is var workers and > 0 ? workers : Environment.ProcessorCount,
            MaxPageSize = Integer(source, SettingsCatalog.MaxPageSize, 1, 500),
            MaxDepth = Integer(source, SettingsCatalog.MaxDepth, 1, 100),
            MaxAliases = Integer(source, SettingsCatalog.MaxAliases, 1, 100_000),
            MaxRootFields = Integer(source, SettingsCatalog.MaxRootFields, 1, 10_000),
            MaxDirectives = Integer(source, SettingsCatalog.MaxDirectives, 1, 100_000),
            MaxTokens = Integer(source, SettingsCatalog.MaxTokens, 1, 1_000_000),
            MaxCost = Integer(source, SettingsCatalog.MaxCost, 1, 1_000_000_000),
            MaxErrors = Integer(source, SettingsCatalog.MaxErrors, 1, 10_000),
            MaxResponseBytes = Integer(source, SettingsCatalog.MaxResponseMegabytes, 1, 1024) * 1024L * 1024,
            MaxOperations = Integer(source, SettingsCatalog.MaxOperations, 1, 100_000),
            RequestsPerMinute = Integer(source, SettingsCatalog.RequestsPerMinute, 0, 1_000_000) is var requests and > 0 ? requests : null,
            CostPerMinute = Integer(source, SettingsCatalog.CostPerMinute, 0, 2_000_000_000) is var cost and > 0 ? cost : null,
            MaxEventStreams = Integer(source, SettingsCatalog.MaxEventStreams, 1, 100_000),
            MaxSockets = Integer(source, SettingsCatalog.MaxSockets, 1, 100_000),
            MaxStreamOperations = Integer(source, SettingsCatalog.MaxStreamOperations, 1, 10_000),
            KeepAlive = TimeSpan.FromSeconds(Integer(source, SettingsCatalog.KeepAliveSeconds, 1, 3600)),
            SocketInitTimeout = TimeSpan.FromSeconds(Integer(source, SettingsCatalog.SocketInitSeconds, 1, 3600)),
            MaxRequestBytes = Integer(source, SettingsCatalog.MaxRequestKilobytes, 1, 65536) * 1024L,
            MaxBatchSize = Integer(source, SettingsCatalog.MaxBatchSize, 0, 100),
            RequirePreflight = Boolean(source, SettingsCatalog.RequirePreflight),
            TrustedDocumentsFolder = TrustedDocumentsFolder(trusted, Text(source, SettingsCatalog.TrustedDocumentsFolder), schema),
            TrustedDocumentsOnly = trusted is TrustedDocumentsUse.Required,
            Introspection = Boolean(source, SettingsCatalog.Introspection),
            IncrementalDelivery = Boolean(source, SettingsCatalog.IncrementalDelivery),
            RequestTimeout = TimeSpan.FromSeconds(Integer(source, SettingsCatalog.RequestTimeoutSeconds, 1, 3600)),
            Configuration = source,
        };
    }

    /// <summary>The least severe level that is logged.</summary>
    public static LogEventLevel LogLevel(IConfiguration source) => Choice<LogEventLevel>(source, SettingsCatalog.LogLevel);

    private static IConfigurationRoot Sources(IReadOnlyDictionary<string, string?> flags)
    {
        var builder = new ConfigurationBuilder();
        var file = flags.GetValueOrDefault(SettingsCatalog.Config.Key) ?? Environment.GetEnvironmentVariable(SettingsCatalog.Config.Variable);
        var path = Path.GetFullPath(file ?? SettingsCatalog.Config.Default);
        if (file is not null && !File.Exists(path)) throw new SettingsException($"The configuration file {path} is not there; make it or leave {SettingsCatalog.Config.Flag} out.");
        builder.AddJsonFile(path, optional: true);
        builder.AddEnvironmentVariables("GRAPHAPI_");
        builder.AddInMemoryCollection(flags.Where(flag => flag.Value is not null));
        try
        {
            return builder.Build();
        }
        catch (InvalidDataException e)
        {
            throw new SettingsException($"The configuration file {path} is not JSON: {(e.InnerException ?? e).Message}");
        }
    }

    private static string Text(IConfiguration source, Setting setting) => source[setting.Key]?.Trim() is { Length: > 0 } text ? text : setting.Default;

    private static string[] List(IConfiguration source, Setting setting) =>
        Text(source, setting).Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static int Integer(IConfiguration source, Setting setting, int min, int max)
    {
        var text = Text(source, setting);
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value >= min && value <= max ? value : throw Wrong(setting, text);
    }

    private static bool Boolean(IConfiguration source, Setting setting)
    {
        var text = Text(source, setting);
        return bool.TryParse(text, out var value) ? value : throw Wrong(setting, text);
    }

    private static T Choice<T>(IConfiguration source, Setting setting) where T : struct, Enum
    {
        var text = Text(source, setting);
        // By name alone: Enum.Parse also takes numbers.
        return Enum.GetValues<T>().Where(value => value.ToString().Equals(text, StringComparison.OrdinalIgnoreCase)).Cast<T?>().FirstOrDefault() ?? throw Wrong(setting, text);
    }

    private static Uri Url(string text) =>
        // Kestrel's own forms "http://+:80" and "http://*:80" mean any address.
        Uri.TryCreate(text.Replace("//+", "//0.0.0.0", StringComparison.Ordinal).Replace("//*", "//0.0.0.0", StringComparison.Ordinal), UriKind.Absolute, out var url)
        && url.Scheme is "http" or "https" && url.AbsolutePath == "/" ? url : throw Wrong(SettingsCatalog.Urls, text);

    private static string Folder(string path, Setting setting) =>
        Directory.Exists(path) ? Path.GetFullPath(path) : throw new SettingsException($"{setting.Flag}: there is no folder {Path.GetFullPath(path)}.");

    private static string? TrustedDocumentsFolder(TrustedDocumentsUse use, string chosen, string schema)
    {
        if (use is TrustedDocumentsUse.Off) return null;
        var folder = chosen.Length > 0 ? chosen : Path.Combine(schema, "queries");
        // A schema folder of one's own need not have queries, unless nothing else is executed.
        return chosen.Length > 0 || use is TrustedDocumentsUse.Required || Directory.Exists(folder) ? Folder(folder, SettingsCatalog.TrustedDocumentsFolder) : null;
    }

    private static string SchemaFolder(string chosen)
    {
        if (chosen.Length > 0) return Folder(chosen, SettingsCatalog.Schema);
        var here = Path.GetFullPath("schema");
        return File.Exists(Path.Combine(here, "ontology.yaml")) ? here : Path.Combine(AppContext.BaseDirectory, "schema");
    }

    private static SettingsException Wrong(Setting setting, string value) =>
        new($"{setting.Flag} ({setting.Variable}, {setting.Key} in the file) cannot be '{value}'. {setting.Description}");
}

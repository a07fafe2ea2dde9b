using GraphApi.Server.Security;

namespace GraphApi.Server.Configuration;

/// <summary>The settings that are in force; see <see cref="SettingsCatalog"/> for what each means.</summary>
internal sealed record ServerSettings
{
    public required string Store { get; init; }
    public required string SchemaFolder { get; init; }

    /// <summary>Null for an empty start.</summary>
    public required string? SnapshotFolder { get; init; }

    public required string? Documents { get; init; }
    public required IReadOnlyList<Uri> Urls { get; init; }
    public required string Keys { get; init; }
    public required AnonymousAccess Anonymous { get; init; }
    public required IReadOnlyList<string> Hosts { get; init; }
    public required IReadOnlyList<string> CorsOrigins { get; init; }
    public required long MaxFileBytes { get; init; }
    public required int Workers { get; init; }
    public required int MaxPageSize { get; init; }
    public required int MaxDepth { get; init; }
    public required int MaxAliases { get; init; }
    public required int MaxRootFields { get; init; }
    public required int MaxDirectives { get; init; }
    public required int MaxTokens { get; init; }
    public required int MaxCost { get; init; }
    public required int MaxErrors { get; init; }
    public required long MaxResponseBytes { get; init; }
    public required int MaxOperations { get; init; }

    /// <summary>Null for no limit.</summary>
    public required int? RequestsPerMinute { get; init; }

    /// <summary>Null for no limit.</summary>
    public required int? CostPerMinute { get; init; }

    public required int MaxEventStreams { get; init; }
    public required int MaxSockets { get; init; }
    public required int MaxStreamOperations { get; init; }
    public required TimeSpan KeepAlive { get; init; }
    public required TimeSpan SocketInitTimeout { get; init; }
    public required long MaxRequestBytes { get; init; }
    public required int MaxBatchSize { get; init; }
    public required bool RequirePreflight { get; init; }

    /// <summary>Null where there are none.</summary>
    public required string? TrustedDocumentsFolder { get; init; }

    public required bool TrustedDocumentsOnly { get; init; }
    public required bool Introspection { get; init; }
    public required bool IncrementalDelivery { get; init; }
    public required TimeSpan RequestTimeout { get; init; }

    /// <summary>Everything that the configuration holds, for the log's own section.</summary>
    public required IConfiguration Configuration { get; init; }
}

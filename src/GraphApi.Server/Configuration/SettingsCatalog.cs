namespace GraphApi.Server.Configuration;

/// <summary>All settings there are, in the order in which help and README list them.</summary>
internal static class SettingsCatalog
{
    public static readonly Setting Config = new("Config", "graphapi.json", "The configuration file (JSON); the default one may be missing.");
    public static readonly Setting Store = new("Store", "data/graph.db", "The file of the embedded store; made where there is none.");
    public static readonly Setting Schema = new("Schema", "", "The folder with ontology.yaml, lexicon, patterns and snapshot. Default: ./schema where it has an ontology.yaml, else the one that came with the program.");
    public static readonly Setting Snapshot = new("Snapshot", "", "The folder of the snapshot that an empty store is filled from. Default: snapshot in the schema folder; \"none\" for an empty start.");
    public static readonly Setting Documents = new("Documents", "", "A folder with copies of the documents: those whose SHA-256 is known get their quotes.");
    public static readonly Setting Urls = new("Urls", "http://127.0.0.1:5080", "The addresses to listen on, separated by semicolons. What is reachable from elsewhere needs keys.");
    public static readonly Setting Keys = new("Keys", "", "The file with the API keys; see 'graphapi key --help'. Default: keys.json beside the store.");
    public static readonly Setting Anonymous = new("Anonymous", "loopback", "From where the graph may be read without a key: loopback (this machine), always (everywhere) or never. Behind a reverse proxy on this machine take never: its requests seem local.");
    public static readonly Setting Hosts = new("Hosts", "", "Names of this machine, separated by semicolons, that local callers without a key may use beside localhost and the loopback addresses.");
    public static readonly Setting CorsOrigins = new("Cors:Origins", "", "The web origins that browsers may call from, separated by semicolons; \"*\" for all. Empty: none.");
    public static readonly Setting MaxFileMegabytes = new("MaxFileMegabytes", "64", "The largest document that is read, in mebibytes, 1 to 2047.");
    public static readonly Setting Workers = new("Workers", "0", "How many documents are read at the same time, 0 to 64; 0: as many as there are processors.");
    public static readonly Setting MaxPageSize = new("MaxPageSize", "100", "The largest page that a query may ask for, 1 to 500.");
    public static readonly Setting MaxDepth = new("MaxDepth", "30", "The deepest nesting of fields in a query, 1 to 100.");
    public static readonly Setting MaxAliases = new("MaxAliases", "200", "Most aliases in a query, 1 to 100000; those of a fragment count at each use.");
    public static readonly Setting MaxRootFields = new("MaxRootFields", "50", "Most root fields in a query, 1 to 10000.");
    public static readonly Setting MaxDirectives = new("MaxDirectives", "200", "Most directives in a query, 1 to 100000; those of a fragment count at each use.");
    public static readonly Setting MaxTokens = new("MaxTokens", "100000", "Most tokens in a GraphQL document, 1 to 1000000.");
    public static readonly Setting MaxCost = new("MaxCost", "50000", "The highest field cost and the highest type cost of a query, 1 to 1000000000.");
    public static readonly Setting MaxErrors = new("MaxErrors", "100", "Most field errors that a response lists, 1 to 10000.");
    public static readonly Setting MaxResponseMegabytes = new("MaxResponseMegabytes", "32", "The largest response, in mebibytes, 1 to 1024.");
    public static readonly Setting MaxOperations = new("MaxOperations", "256", "Most queries that are executed at once, 1 to 100000; those beyond are refused at once.");
    public static readonly Setting RequestsPerMinute = new("RequestsPerMinute", "0", "Most queries of each key, or of each address without one, in a minute, up to 1000000; 0 for no limit.");
    public static readonly Setting CostPerMinute = new("CostPerMinute", "0", "What the queries of each key, or of each address without one, may cost in a minute, up to 2000000000; 0 for no limit.");
    public static readonly Setting MaxEventStreams = new("MaxEventStreams", "1000", "Most streams of server-sent events at once, 1 to 100000; those beyond are refused.");
    public static readonly Setting MaxSockets = new("MaxSockets", "1000", "Most WebSockets at once, 1 to 100000; those beyond are refused.");
    public static readonly Setting MaxStreamOperations = new("MaxStreamOperations", "100", "Most operations at once on one WebSocket, or on one stream of events that operations share, 1 to 10000.");
    public static readonly Setting KeepAliveSeconds = new("KeepAliveSeconds", "15", "The time between two signs of life on a quiet stream of events or WebSocket, in seconds, 1 to 3600. A WebSocket whose client sends nothing between two is closed.");
    public static readonly Setting SocketInitSeconds = new("SocketInitSeconds", "10", "How long a client may take to send connection_init once its WebSocket is open, in seconds, 1 to 3600.");
    public static readonly Setting MaxRequestKilobytes = new("MaxRequestKilobytes", "1024", "The largest GraphQL request, in kibibytes, 1 to 65536.");
    public static readonly Setting MaxBatchSize = new("MaxBatchSize", "0", "How many requests one body may hold as a JSON list, 0 to 100; 0: none.");
    public static readonly Setting RequirePreflight = new("RequirePreflight", "false", "Whether GET must carry the header GraphQL-Require-Preflight, so that browsers ask before a page elsewhere sends it: true or false.");
    public static readonly Setting TrustedDocuments = new("TrustedDocuments", "allowed", "Whether documents can be named by their SHA-256 (documentId): off, allowed, or required (nothing else is executed).");
    public static readonly Setting TrustedDocumentsFolder = new("TrustedDocumentsFolder", "", "The folder of the trusted documents (*.graphql), read at start. Default: queries in the schema folder.");
    public static readonly Setting Introspection = new("Introspection", "true", "Whether clients may ask for the schema: true or false.");
    public static readonly Setting IncrementalDelivery = new("IncrementalDelivery", "true", "Whether clients may ask with @defer and @stream for an answer in parts: true or false.");
    public static readonly Setting RequestTimeoutSeconds = new("RequestTimeoutSeconds", "30", "When a query is given up, in seconds, 1 to 3600; of a subscription the answer to one event.");
    public static readonly Setting LogLevel = new("LogLevel", "Information", "The least severe log messages shown: Verbose, Debug, Information, Warning, Error or Fatal. A section Serilog in the file sets more.");

    /// <summary>The settings of every verb.</summary>
    public static IReadOnlyList<Setting> Common { get; } = [Config, Store, Schema, LogLevel];

    /// <summary>The settings of the server.</summary>
    public static IReadOnlyList<Setting> Serving { get; } =
        [
            Urls, Keys, Anonymous, Hosts, Snapshot, Documents, CorsOrigins, MaxPageSize, MaxDepth, MaxAliases, MaxRootFields, MaxDirectives, MaxTokens, MaxCost, MaxErrors,
            MaxRequestKilobytes, MaxResponseMegabytes, MaxBatchSize, RequirePreflight, TrustedDocuments, TrustedDocumentsFolder, Introspection, IncrementalDelivery, RequestTimeoutSeconds,
            MaxOperations, RequestsPerMinute, CostPerMinute, MaxEventStreams, MaxSockets, MaxStreamOperations, KeepAliveSeconds, SocketInitSeconds,
        ];

    /// <summary>The settings of reading documents.</summary>
    public static IReadOnlyList<Setting> Ingesting { get; } = [MaxFileMegabytes, Workers];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Setting> All { get; } = [.. Common, .. Serving, .. Ingesting];
}

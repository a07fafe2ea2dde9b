using GraphApi.Storage.Contract;

namespace GraphApi.Storage.Sqlite.Tests;

/// <summary>The contract over a store in memory.</summary>
public static class ContractMemoryTests
{
    public sealed class Documents : DocumentsContract<MemoryStores>;

    public sealed class Nodes : NodesContract<MemoryStores>;

    public sealed class History : HistoryContract<MemoryStores>;

    public sealed class Filters : FiltersContract<MemoryStores>;

    public sealed class Pages : PagesContract<MemoryStores>;

    public sealed class Relations : RelationsContract<MemoryStores>;

    public sealed class Search : SearchContract<MemoryStores>;

    public sealed class Mentions : MentionsContract<MemoryStores>;

    public sealed class ChangeLog : ChangeLogContract<MemoryStores>;

    public sealed class Transactions : TransactionsContract<MemoryStores>;

    public sealed class Redirects : RedirectsContract<MemoryStores>;

    public sealed class Validation : ValidationContract<MemoryStores>;
}

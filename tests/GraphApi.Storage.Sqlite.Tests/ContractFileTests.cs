using GraphApi.Storage.Contract;

namespace GraphApi.Storage.Sqlite.Tests;

/// <summary>The contract over a store in a file.</summary>
public static class ContractFileTests
{
    public sealed class Documents : DocumentsContract<FileStores>;

    public sealed class Nodes : NodesContract<FileStores>;

    public sealed class History : HistoryContract<FileStores>;

    public sealed class Filters : FiltersContract<FileStores>;

    public sealed class Pages : PagesContract<FileStores>;

    public sealed class Relations : RelationsContract<FileStores>;

    public sealed class Search : SearchContract<FileStores>;

    public sealed class Mentions : MentionsContract<FileStores>;

    public sealed class ChangeLog : ChangeLogContract<FileStores>;

    public sealed class Transactions : TransactionsContract<FileStores>;

    public sealed class Redirects : RedirectsContract<FileStores>;

    public sealed class Validation : ValidationContract<FileStores>;
}

namespace GraphApi.Execution.Language;

/// <summary>The three kinds of operation (section 2.3).</summary>
public enum OperationType
{
    /// <summary>A read.</summary>
    Query,

    /// <summary>A write followed by a read; its root fields run one after the other.</summary>
    Mutation,

    /// <summary>A long-lived request that answers each event of a source stream.</summary>
    Subscription,
}

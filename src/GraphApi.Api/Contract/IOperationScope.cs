namespace GraphApi.Api.Contract;

/// <summary>What all resolvers of one running operation share.</summary>
public interface IOperationScope
{
    /// <summary>The operation's one instance of <typeparamref name="T"/>, made when it is first asked for.</summary>
    T GetOrAdd<T>(Func<T> create) where T : class;
}

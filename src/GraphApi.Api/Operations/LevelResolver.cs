using GraphApi.Api.Contract;

namespace GraphApi.Api.Operations;

/// <summary>Resolves a field for all parents of a level at once: a value, null or an exception for each, in order.</summary>
internal delegate ValueTask<IReadOnlyList<object?>> LevelResolver<TParent>(IReadOnlyList<TParent> parents, ResolverCall call, OperationData data);

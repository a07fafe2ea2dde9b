using GraphApi.Execution.Results;

namespace GraphApi.Execution.Incremental;

/// <summary>An item of a list that follows later.</summary>
internal sealed class StreamItem(ResultList list, int index) : ResultPart(list, index, list.ItemType.IsNonNull);

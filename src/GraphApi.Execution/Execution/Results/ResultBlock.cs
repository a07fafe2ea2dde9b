using GraphApi.Execution.Planning;

namespace GraphApi.Execution.Results;

/// <summary>
/// All objects of one level that share a plan. Their fields lie in columns, one array for each field instead of a dictionary for
/// each object: resolvers work on whole columns, and most of a response is a few large arrays.
/// </summary>
/// <param name="plan">The fields of the objects.</param>
/// <param name="capacity">How many objects are expected; more may come.</param>
internal sealed class ResultBlock(ObjectPlan plan, int capacity)
{
    public ObjectPlan Plan { get; } = plan;

    public List<ResultObject> Objects { get; } = new(capacity);

    /// <summary>The objects' values, as resolvers know them; the parents of the fields.</summary>
    public List<object> Parents { get; } = new(capacity);

    /// <summary>The indexes of the fields in response order.</summary>
    public int[] Order { get; set; } = [];

    /// <summary>For each field of the plan a cell for each object; null where the field is not included.</summary>
    public object?[]?[] Columns { get; } = new object?[]?[plan.Fields.Length];

    public ResultObject Add(ResultNode? parent, int slot, object value)
    {
        var added = new ResultObject(parent, slot, this, Objects.Count);
        Objects.Add(added);
        Parents.Add(value);
        return added;
    }

    /// <summary>Drops the objects that null propagation took since they were added, so that nothing is fetched for them.</summary>
    public void RemoveLost()
    {
        var kept = 0;
        for (var i = 0; i < Objects.Count; i++)
        {
            if (Objects[i].IsLost()) continue;
            Objects[i].Row = kept;
            Objects[kept] = Objects[i];
            Parents[kept] = Parents[i];
            kept++;
        }

        Objects.RemoveRange(kept, Objects.Count - kept);
        Parents.RemoveRange(kept, Parents.Count - kept);
    }
}

using GraphApi.Execution.Planning;
using GraphApi.Execution.Results;

namespace GraphApi.Execution.Running;

/// <summary>Gathers the objects of the next level, those with the same plan in one block, wherever they hang in the response.</summary>
internal sealed class NextLevel(int objectPlanCount)
{
    private readonly ResultBlock?[] _byPlan = new ResultBlock?[objectPlanCount];
    private List<ResultBlock>? _blocks;

    /// <summary>Whether null propagation has taken objects or lists since the operation began.</summary>
    public bool SomethingDied { get; set; }

    /// <summary>The open block of the plan's objects, made with room for <paramref name="capacity"/> where there is none.</summary>
    public ResultBlock BlockOf(ObjectPlan plan, int capacity = 4)
    {
        if (_byPlan[plan.Id] is { } open) return open;
        var block = new ResultBlock(plan, capacity);
        _byPlan[plan.Id] = block;
        (_blocks ??= new List<ResultBlock>(1)).Add(block);
        return block;
    }

    /// <summary>The blocks gathered so far, without lost objects; a new level begins. Null where there are none: all is done.</summary>
    public List<ResultBlock>? Take()
    {
        var blocks = _blocks;
        if (blocks is null) return null;
        _blocks = null;
        foreach (var block in blocks) _byPlan[block.Plan.Id] = null;
        if (SomethingDied)
        {
            foreach (var block in blocks) block.RemoveLost();
            blocks.RemoveAll(block => block.Objects.Count == 0);
        }

        return blocks.Count == 0 ? null : blocks;
    }
}

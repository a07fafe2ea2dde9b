namespace GraphApi.Execution.Results;

/// <summary>Response paths (section 7.1.2), put together only where one is needed.</summary>
internal static class ResponsePath
{
    /// <summary>The path of a slot of an object or list; empty for the place of the root, which has no container.</summary>
    public static object[] Of(ResultNode? container, int slot)
    {
        var segments = new List<object>();
        while (container is not null)
        {
            if (container is ResultPart part)
            {
                // A part continues where it belongs.
                slot = part.PlaceSlot;
                container = part.Container;
                continue;
            }

            segments.Add(container.PathSegment(slot));
            slot = container.Slot;
            container = container.Parent;
        }

        segments.Reverse();
        return [.. segments];
    }
}

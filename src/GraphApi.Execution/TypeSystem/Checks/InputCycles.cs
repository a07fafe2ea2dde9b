namespace GraphApi.Execution.TypeSystem;

/// <summary>
/// Input objects must not need themselves: a chain of non-null fields back to the start has no finite value (section 3.10).
/// </summary>
internal static class InputCycles
{
    public static void Check(Schema schema, SchemaErrors errors)
    {
        var done = new HashSet<InputObjectType>();
        foreach (var type in schema.Types.OfType<InputObjectType>()) Search(type, [], done, errors);
    }

    private static void Search(
        InputObjectType type, List<(InputObjectType Type, string Field)> path, HashSet<InputObjectType> done, SchemaErrors errors)
    {
        if (done.Contains(type)) return;
        foreach (var field in type.Fields)
        {
            if (!field.Type.IsNonNull || field.Type.Nullable is not InputObjectType next) continue;
            path.Add((type, field.Name));
            var start = path.FindIndex(step => step.Type == next);
            if (start < 0) Search(next, path, done, errors);
            else
            {
                var chain = string.Join(" -> ", path.Skip(start).Select(step => $"{step.Type}.{step.Field}"));
                errors.Report($"Input object {next} needs itself ({chain}); make one of these fields nullable.", field.Location);
            }
            path.RemoveAt(path.Count - 1);
        }
        done.Add(type);
    }
}

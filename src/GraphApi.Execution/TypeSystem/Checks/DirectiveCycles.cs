using System.Collections.Immutable;
using GraphApi.Execution.Language;

namespace GraphApi.Execution.TypeSystem;

/// <summary>A directive's definition must not use the directive, directly or through the types of its arguments (section 3.13).</summary>
internal static class DirectiveCycles
{
    public static void Check(Schema schema, SchemaErrors errors)
    {
        foreach (var directive in schema.Directives)
        {
            if (Reaches(schema, directive))
                errors.Report($"The definition of {directive} uses {directive} itself.", directive.Location);
        }
    }

    private static bool Reaches(Schema schema, DirectiveDefinition start)
    {
        var seen = new HashSet<object>();
        var pending = new Stack<ImmutableArray<InputValueDefinition>>([start.Arguments]);
        var used = new List<DirectiveNode>();
        while (pending.TryPop(out var inputs))
        {
            used.Clear();
            foreach (var input in inputs)
            {
                used.AddRange(input.AppliedDirectives);
                var type = input.Type.Named;
                if (!seen.Add(type)) continue;
                used.AddRange(type.AppliedDirectives);
                if (type is InputObjectType inputObject) pending.Push(inputObject.Fields);
                if (type is EnumType enumType) used.AddRange(enumType.Values.SelectMany(value => value.AppliedDirectives));
            }
            foreach (var node in used)
            {
                if (node.Name == start.Name) return true;
                if (schema.FindDirective(node.Name) is { } directive && seen.Add(directive)) pending.Push(directive.Arguments);
            }
        }
        return false;
    }
}

using FsCheck;
using FsCheck.Fluent;

namespace GraphApi.Execution.Tests.Language;

/// <summary>Random documents: most follow the grammar, some are damaged in one place.</summary>
internal static class RandomDocuments
{
    private static readonly Gen<string> s_name = Gen.Elements("a", "b", "type", "on1", "query", "Name", "_x9", "input");
    private static readonly Gen<string> s_string = Gen.Elements(
        "\"\"", "\"x\"", "\"한\\n\\u0041\"", "\"\\u{1F600}\\\"\"", "\"\"\"\"\"\"", "\"\"\" a\n   b\n  c\"\"\"", "\"\"\"\n  x\n    y\n\n\"\"\"", "\"\"\"\\\"\"\"\"\"\"");

    public static Arbitrary<string> Arbitrary { get; } = Arb.From(
        from definitions in Joined(Gen.OneOf(Operation(), Fragment(), TypeSystem()), 1, 3, " ")
        from damage in Gen.Choose(0, 9)
        from place in Gen.Choose(0, Math.Max(0, definitions.Length - 1))
        from noise in Gen.Elements("{", "}", "\"", "@", "1", "…", "\n", "")
        select damage == 0 ? definitions.Remove(place, 1).Insert(place, noise) : definitions);

    private static Gen<string> Joined(Gen<string> item, int min, int max, string separator) =>
        from count in Gen.Choose(min, max)
        from items in Gen.ListOf(item, count)
        select string.Join(separator, items);

    private static Gen<string> Optional(Gen<string> item, string before = "", string after = "") =>
        Gen.OneOf(Gen.Constant(""), from text in item select before + text + after);

    private static Gen<string> Value(int depth, bool isConstant)
    {
        var leaf = Gen.OneOf(
            s_string,
            Gen.Elements("1", "-0", "1.5e-3", "true", "false", "null", "ENUM"),
            isConstant ? Gen.Constant("0") : from name in s_name select "$" + name);
        if (depth == 0) return leaf;
        var list = from items in Joined(Value(depth - 1, isConstant), 0, 3, " ") select $"[{items}]";
        var fields = from items in Joined(Pair(depth, isConstant), 0, 3, ", ") select $"{{{items}}}";
        return Gen.OneOf(leaf, leaf, list, fields);
    }

    private static Gen<string> Pair(int depth, bool isConstant) =>
        from name in s_name
        from value in Value(depth - 1, isConstant)
        select $"{name}: {value}";

    private static Gen<string> Arguments(bool isConstant) => Optional(from items in Joined(Pair(2, isConstant), 1, 3, " ") select $"({items})");

    private static Gen<string> Directives(bool isConstant = true) => Joined(
        from name in s_name
        from arguments in Arguments(isConstant)
        select $" @{name}{arguments}", 0, 2, "");

    private static Gen<string> Type(int depth = 2)
    {
        var inner = depth == 0 ? s_name : Gen.OneOf(s_name, from item in Type(depth - 1) select $"[{item}]");
        return from type in inner
               from bang in Gen.Elements("", "!")
               select type + bang;
    }

    private static Gen<string> SelectionSet(int depth) => from items in Joined(Selection(depth), 1, 3, "\n") select $"{{ {items} }}";

    private static Gen<string> Selection(int depth)
    {
        var field = from alias in Optional(s_name, after: ": ")
                    from name in s_name
                    from arguments in Arguments(isConstant: false)
                    from directives in Directives(isConstant: false)
                    from set in depth == 0 ? Gen.Constant("") : Optional(SelectionSet(depth - 1), " ")
                    select alias + name + arguments + directives + set;
        var spread = from name in s_name
                     from directives in Directives(isConstant: false)
                     select $"...{name}{directives}";
        if (depth == 0) return Gen.OneOf(field, spread);
        var inline = from condition in Optional(s_name, " on ")
                     from directives in Directives(isConstant: false)
                     from set in SelectionSet(depth - 1)
                     select $"...{condition}{directives} {set}";
        return Gen.OneOf(field, field, spread, inline);
    }

    private static Gen<string> Operation()
    {
        var variable = from description in Optional(s_string, after: " ")
                       from name in s_name
                       from type in Type()
                       from preset in Optional(Value(2, isConstant: true), " = ")
                       from directives in Directives()
                       select $"{description}${name}: {type}{preset}{directives}";
        return from description in Optional(s_string, after: " ")
               from kind in Gen.Elements("query", "mutation", "subscription")
               from name in Optional(s_name, " ")
               from variables in Optional(Joined(variable, 1, 3, ", "), "(", ")")
               from directives in Directives(isConstant: false)
               from set in SelectionSet(2)
               select $"{description}{kind}{name}{variables}{directives} {set}";
    }

    private static Gen<string> Fragment() =>
        from description in Optional(s_string, after: " ")
        from name in s_name
        from type in s_name
        from directives in Directives(isConstant: false)
        from set in SelectionSet(2)
        select $"{description}fragment {name} on {type}{directives} {set}";

    private static Gen<string> TypeSystem()
    {
        var input = from description in Optional(s_string, after: " ")
                    from name in s_name
                    from type in Type()
                    from preset in Optional(Value(2, isConstant: true), " = ")
                    from directives in Directives()
                    select $"{description}{name}: {type}{preset}{directives}";
        var inputs = Joined(input, 1, 3, " ");
        var field = from description in Optional(s_string, after: " ")
                    from name in s_name
                    from arguments in Optional(inputs, "(", ")")
                    from type in Type()
                    from directives in Directives()
                    select $"{description}{name}{arguments}: {type}{directives}";
        var value = from description in Optional(s_string, after: " ")
                    from name in s_name
                    from directives in Directives()
                    select $"{description}{name}{directives}";
        var complex = from kind in Gen.Elements("type", "interface")
                      from name in s_name
                      from interfaces in Optional(Joined(s_name, 1, 2, " & "), " implements ")
                      from directives in Directives()
                      from fields in Joined(field, 1, 3, "\n")
                      select $"{kind} {name}{interfaces}{directives} {{ {fields} }}";
        var enumeration = from name in s_name
                          from directives in Directives()
                          from values in Joined(value, 1, 3, " ")
                          select $"enum {name}{directives} {{ {values} }}";
        var inputObject = from name in s_name
                          from directives in Directives()
                          from fields in inputs
                          select $"input {name}{directives} {{ {fields} }}";
        var union = from name in s_name
                    from directives in Directives()
                    from types in Joined(s_name, 1, 3, " | ")
                    select $"union {name}{directives} = {types}";
        var scalar = from name in s_name select $"scalar {name} @d";
        var directive = from name in s_name
                        from arguments in Optional(inputs, "(", ")")
                        from repeatable in Gen.Elements("", " repeatable")
                        from locations in Joined(Gen.Elements("FIELD", "OBJECT", "ENUM_VALUE"), 1, 3, " | ")
                        select $"directive @{name}{arguments}{repeatable} on {locations}";
        var extensible = Gen.OneOf(complex, enumeration, inputObject, union, scalar);
        var described = from description in Optional(s_string, after: " ")
                        from definition in Gen.OneOf(extensible, directive, Gen.Constant("schema @d { query: Q mutation: M }"))
                        select description + definition;
        return Gen.OneOf(described, from definition in extensible select "extend " + definition);
    }
}

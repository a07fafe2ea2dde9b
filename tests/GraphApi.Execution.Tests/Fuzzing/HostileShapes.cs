using System.Globalization;
using System.Text;
using GraphApi.Execution.Tests.Generation;

namespace GraphApi.Execution.Tests.Fuzzing;

/// <summary>
/// Documents of up to 100 KB that are built to cost as much as can be, for the schema <see cref="Differential.DifferentialSchemas.Animals"/>.
/// </summary>
internal static class HostileShapes
{
    public const int MaxBytes = 100_000;

    private static readonly (string Name, Func<Chance, string> Build)[] s_shapes =
    [
        ("deep selections", c => Deep(c, "dog{sibling", "{id}", "{sibling", "}")),
        ("deep fields that repeat", c => "{" + Fill(60_000, _ => "dog" + Nest(c.Between(1, 28), "{sibling", "{id}", "}")) + "}"),
        ("deep lists", c => $"{{node(id:{Times(c.Between(100, 20_000), _ => "[")}"),
        ("deep objects", c => $"{{node(id:{Times(c.Between(100, 20_000), _ => "{a:")}"),
        ("values as deep as allowed", _ => "{" + Fill(90_000, i => $"a{i}:node(id:{new string('[', 195)}1{new string(']', 195)}){{id}}") + "}"),
        ("deep inline fragments", c => $"{{{Nest(c.Between(10, 190), "...on Query{", "dog{id}", "}")}}}"),
        ("deep types", c => $"query($v:{new string('[', c.Between(100, 90_000))}Int){{old}}"),
        ("aliases", _ => "{" + Fill(95_000, i => $"a{i}:old ") + "}"),
        ("aliases of one", _ => "{" + Fill(95_000, i => $"a{i % 150}:dog{{id}} ") + "}"),
        ("one field again and again", _ => "{" + Fill(95_000, _ => "dog{name barks}") + "}"),
        ("different arguments under one name", _ => "{" + Fill(95_000, i => $"dog{{name(locale:{(i % 2 == 0 ? "KO" : "EN")})}}") + "}"),
        ("fields under conditions", _ => "query(" + Times(300, i => $"$v{i}:Boolean! ") + "){" + Fill(90_000, i => $"dog@include(if:$v{i % 300}){{id}}") + "}"),
        ("conditions inside conditions", _ => "query(" + Times(20, i => $"$v{i}:Boolean! ") + "){" + Fill(90_000, i =>
            Nest(15, $"...@include(if:$v{i % 20}){{...@skip(if:$v{i * 7 % 20}){{", "dog{id}", "}}")) + "}"),
        ("fragments that double", c => "{dog{...f0}}" + Chain(c.Between(10, 1_000), i => $"...f{i + 1} ...f{i + 1}")),
        ("fragments that double under fields", c => "{dog{...f0}}" + Chain(c.Between(10, 28), i => $"a:sibling{{...f{i + 1}}}b:sibling{{...f{i + 1}}}")),
        ("fragments that double under one name", c => "{dog{...f0}}" + Chain(c.Between(10, 28), i => $"sibling{{...f{i + 1}}}sibling{{...f{i + 1} id}}")),
        ("every fragment spreads all later ones", _ => "{dog{...f0}}" + Chain(120, i => Times(119 - i, k => $"...f{i + k + 1} "))),
        ("the same, one level down each", _ => "{dog{...f0}}" + Chain(100, i => Times(99 - i, k => $"sibling{{...f{i + k + 1}}}"))),
        ("cycles of fragments", _ => "{dog{...f0}}" + Chain(1_500, i => $"...f{(i * 7 + 1) % 1_500} ...f{(i * 3 + 2) % 1_500}")),
        ("operations over many fragments", _ => Times(1_000, i => $"query q{i}{{dog{{...f0}}}}") + Chain(1_000, i => $"...f{i + 1}")),
        ("abstract types over abstract types", c => "{node(id:1){" + Nest(c.Between(2, 20), "...on Pet{friends{...on Node{...on Named{...on Node{", "id", "}}}}}") + "}}"),
        ("fragments on every member", _ => "{anything{" + Fill(95_000, i => $"...on {"Dog Cat Human Robot".Split(' ')[i % 4]}{{a{i}:__typename}}") + "}}"),
        ("directives", _ => "{dog{id" + Fill(95_000, i => $"@tag(name:\"{i}\")") + "}}"),
        ("unknown directives", _ => "{dog{id" + Fill(95_000, i => $"@d{i}") + "}}"),
        ("one directive too often", _ => "{dog{id" + Fill(95_000, _ => "@skip(if:false)") + "}}"),
        ("directives with nested values", _ => "{dog{id" + Fill(95_000, _ => "@tag(name:[{a:{b:[[]]}}])") + "}}"),
        ("variables", _ => "query(" + Fill(60_000, i => $"$v{i}:ID!=\"\" ") + "){" + Times(1_500, i => $"a{i}:node(id:$v{i}){{id}}") + "}"),
        ("a variable used again and again", _ => "query($v:ID!){" + Fill(95_000, i => $"a{i}:node(id:$v){{id}}") + "}"),
        ("undefined variables", _ => "{" + Fill(95_000, i => $"a{i}:node(id:$v{i}){{id}}") + "}"),
        ("operations", _ => Fill(95_000, i => $"query q{i}{{old}}")),
        ("operations of one name", _ => Fill(95_000, _ => "query q{old}")),
        ("unknown fields with names nearly known", _ => "{" + Fill(95_000, i => $"anythin{i}:anythign ") + "}"),
        ("unknown fragments", _ => "{" + Fill(95_000, i => $"...f{i} ") + "}"),
        ("long names", c => "{" + Fill(95_000, _ => new string('n', c.Between(1_000, 50_000)) + " ") + "}"),
        ("wide lists", _ => "{nodes(ids:[" + Fill(95_000, _ => "1 ") + "]){id}}"),
        ("objects with many fields", _ => "{node(id:{" + Fill(95_000, i => $"f{i}:1 ") + "}){id}}"),
        ("one string", c => "{node(id:\"" + new string('가', c.Between(1_000, 33_000)) + "\"){id}}"),
        ("escapes", _ => "{node(id:\"" + Fill(95_000, i => i % 2 == 0 ? "\\u{1F600}" : "\\u00e9\\n") + "\"){id}}"),
        ("short strings", _ => "{nodes(ids:[" + Fill(95_000, _ => "\"\\\"\"") + "]){id}}"),
        ("a block string of many lines", c => "{node(id:\"\"\"" + Fill(95_000, i => "\n" + new string(' ', c.Below(40)) + "x") + "\"\"\"){id}}"),
        ("a block string of quotes", _ => "{node(id:\"\"\"" + Fill(95_000, _ => "\\\"\"\"") + "\"\"\"){id}}"),
        ("a block string of blanks", c => "{node(id:\"\"\"" + new string(c.Of(' ', '\n', '\t'), 95_000) + "\"\"\"){id}}"),
        ("comments", _ => Fill(95_000, i => $"#{i}\n") + "{old}"),
        ("one comment", _ => "#" + new string('x', 95_000) + "\n{old}"),
        ("commas and byte order marks", _ => Fill(95_000, _ => ",\uFEFF ") + "{old}"),
        ("digits", c => "{nodes(ids:" + new string('9', c.Between(1_000, 95_000)) + "){id}}"),
        ("exponents", _ => "{pet(mood:1e" + new string('9', 95_000) + "){id}}"),
        ("introspection again and again", _ => "{" + Fill(95_000, i => $"a{i % 40}:__schema{{types{{name}}}}") + "}"),
        ("introspection that goes round", c => "{__schema{types{" + Nest(c.Between(1, 12), "fields{type{ofType{", "name", "}}}") + "}}}"),
        ("type definitions", _ => Fill(95_000, i => $"type T{i}{{a:Int}}")),
        ("closing braces", _ => new string('}', 95_000)),
        ("opening braces", _ => new string('{', 95_000)),
    ];

    /// <summary>How many shapes there are.</summary>
    public static int Count => s_shapes.Length;

    /// <summary>One of the shapes, in a size left to chance where it has one.</summary>
    public static (string Name, byte[] Source) Build(int index, Chance chance)
    {
        var (name, build) = s_shapes[index];
        var text = Encoding.UTF8.GetBytes(build(chance));
        return (name, text.Length <= MaxBytes ? text : text[..MaxBytes]);
    }

    private static string Deep(Chance chance, string start, string middle, string open, string close)
    {
        var depth = chance.Between(5, 10_000);
        return "{" + start + Times(depth, _ => open) + middle + Times(depth, _ => close) + "}}";
    }

    private static string Nest(int depth, string open, string middle, string close) => Times(depth, _ => open) + middle + Times(depth, _ => close);

    private static string Chain(int count, Func<int, string> inner) =>
        Times(count, i => $"fragment f{i} on Dog{{id {inner(i)}}}") + $"fragment f{count} on Dog{{id}}";

    private static string Times(int count, Func<int, string> text) => string.Concat(Enumerable.Range(0, count).Select(text));

    private static string Fill(int length, Func<int, string> text)
    {
        var filled = new StringBuilder(length + 100);
        for (var i = 0; filled.Length < length; i++) filled.Append(CultureInfo.InvariantCulture, $"{text(i)}");
        return filled.ToString();
    }
}

using FsCheck;
using FsCheck.Fluent;
using static GraphApi.Execution.Tests.Cost.Costs;

namespace GraphApi.Execution.Tests.Cost;

/// <summary>What holds for the cost of every operation, on random ones over random weights.</summary>
public class CostPropertyTests
{
    private const string Size = """@listSize(assumedSize: 5, slicingArguments: ["first", "last"], sizedFields: ["nodes", "edges"], requireOneSlicingArgument: false)""";

    [Fact]
    public void Cost_grows_with_every_page_size_and_is_never_negative() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(300),
            Prop.ForAll(Cases().ToArbitrary(), example =>
            {
                var (sdl, query, size, more) = example;
                var engine = Engine(sdl);
                var smaller = engine.CostOf(query, Variables(size));
                var larger = engine.CostOf(query, Variables(size + more));
                Assert.True(smaller is { FieldCost: >= 0, TypeCost: >= 0 });
                Assert.True(larger.FieldCost >= smaller.FieldCost && larger.TypeCost >= smaller.TypeCost);
                // The same through literals: variables are no way around the price.
                Assert.Equal(smaller, engine.CostOf(query.Replace("$n", size.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal)
                    .Replace($"query({size}: Int)", "", StringComparison.Ordinal)));
            }));

    private static string Variables(int size) => $"{{\"n\":{size}}}";

    private static Gen<(string Sdl, string Query, int Size, int More)> Cases() =>
        from weights in Gen.Choose(-5, 9).ArrayOf(6)
        from selection in Selection(3)
        from size in Gen.Choose(0, 1000)
        from more in Gen.Choose(0, 1_000_000)
        select (Sdl(weights), $"query($n: Int) {{ root: list(max: $n) {{ x }} node {selection} }}", size, more);

    private static string Sdl(int[] weights) => $$"""
        input Where { a: Where @cost(weight: "{{weights[0]}}") b: Int @cost(weight: "{{weights[1]}}") }
        interface Node { x: Int page(first: Int, last: Int, where: Where): Page }
        type Query implements Node @cost(weight: "{{weights[2]}}") { x: Int page(first: Int, last: Int, where: Where): Page {{Size}} node: Node list(max: Int): [Node] @listSize(slicingArguments: ["max"]) }
        type Thing implements Node { x: Int @cost(weight: "{{weights[3]}}") page(first: Int, last: Int, where: Where): Page @cost(weight: "{{weights[4]}}") {{Size}} }
        type Page { nodes: [Node] edges: [Edge] total: Int @cost(weight: "{{weights[5]}}") }
        type Edge { node: Node }
        """;

    private static Gen<string> Selection(int depth)
    {
        var page = depth == 0 ? Gen.Constant("x") :
            from inner in Selection(depth - 1)
            from arguments in Gen.Elements("(first: $n)", "(last: $n)", "(first: 3, last: $n)", "(first: $n, where: { a: { b: 1 } })", "(first: 2)", "")
            from shape in Gen.Elements($"nodes {inner}", $"edges {{ node {inner} }} total", $"total ... on Page {{ nodes {inner} }} edges {{ node {{ x }} }}")
            select $"page{arguments} {{ {shape} }}";
        return
            from first in page
            from more in Gen.Elements("x", "... on Thing { x }", "... on Query { node { x } }", "... on Query { list(max: $n) { x } }")
            select $"{{ {more} {first} __typename @skip(if: false) any: __typename }}";
    }
}

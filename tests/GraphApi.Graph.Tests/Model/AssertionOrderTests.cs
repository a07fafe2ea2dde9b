using GraphApi.Graph.Model;

namespace GraphApi.Graph.Tests.Model;

public sealed class AssertionOrderTests
{
    private static readonly Assertion Fact = Stated(Status.Actual, "a", 1);

    public static TheoryData<string, Assertion, Assertion> Pairs => new()
    {
        { "a known fact before a stated plan", new Assertion { Origin = Origin.Reference }, Stated(Status.Planned, "a", 1) },
        { "stated before reference", Fact, new Assertion { Origin = Origin.Reference } },
        { "reference before inferred", new Assertion { Origin = Origin.Reference }, new Assertion { Origin = Origin.Inferred, Because = ["X|a|b"] } },
        { "former before planned", Stated(Status.Former, "a", 1), Stated(Status.Planned, "a", 1) },
        { "more properties first", Fact with { Properties = new Dictionary<string, PropertyValue> { ["date"] = PropertyValue.Of(new PartialDate(2024)) } }, Fact },
        { "surer first", Stated(Status.Actual, "b", 9, 0.9), Stated(Status.Actual, "a", 1, 0.8) },
        { "then by document", Stated(Status.Actual, "a", 9), Stated(Status.Actual, "b", 1) },
        { "then by place", Stated(Status.Actual, "a", 2), Stated(Status.Actual, "a", 10) },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void The_better_assertion_comes_first(string rule, Assertion better, Assertion worse)
    {
        Assert.True(AssertionOrder.Instance.Compare(better, worse) < 0, rule);
        Assert.True(AssertionOrder.Instance.Compare(worse, better) > 0, rule);
    }

    [Fact]
    public void Equal_assertions_are_equal_in_order() => Assert.Equal(0, AssertionOrder.Instance.Compare(Fact, Stated(Status.Actual, "a", 1)));

    private static Assertion Stated(Status status, string document, int line, double confidence = 1) =>
        new() { Origin = Origin.Stated, Status = status, Evidence = new Evidence(document, new TextSpan(line, 0, line, 5), confidence, "rule") };
}

using GraphApi.Graph.Model;
using GraphApi.Graph.Ontology;

namespace GraphApi.Graph.Tests.Model;

public sealed class PropertyValueTests
{
    [Fact]
    public void Trailing_zeros_of_a_number_do_not_count()
    {
        Assert.Equal(PropertyValue.Of(1.5m), PropertyValue.Of(1.500m));
        Assert.Equal("1.5", PropertyValue.Of(1.500m).ToString());
        Assert.Equal("3000000000", PropertyValue.Of(3_000_000_000m).ToString());
    }

    [Fact]
    public void A_value_of_another_kind_is_not_given()
    {
        var error = Assert.Throws<InvalidOperationException>(() => PropertyValue.Of("Series B").Number);

        Assert.Contains("Series B", error.Message, StringComparison.Ordinal);
        Assert.Contains(nameof(PropertyKind.Number), error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Values_order_by_kind_and_then_by_value()
    {
        PropertyValue[] ordered = [PropertyValue.Of("a"), PropertyValue.Of("b"), PropertyValue.Of(-1m), PropertyValue.Of(2m), PropertyValue.Of(new PartialDate(2024)), PropertyValue.Of(false), PropertyValue.Of(true)];

        Assert.Equal(ordered, ordered.Reverse().Order());
    }
}

using GraphApi.Execution.Errors;

namespace GraphApi.Execution.Tests.Validation;

public sealed class FragmentSpreadsMustNotFormCyclesTests
{
    [Theory]
    [InlineData("{ dog { ...a ...b ...b } } fragment a on Dog { ...c ...b } fragment b on Dog { ...c } fragment c on Dog { name }")]
    public void Accepts_a_fragment_spread_many_times(string query) => Animals.Accepts(query);

    [Theory]
    [InlineData("{ dog { ...a } } fragment a on Dog { name ...a }", """1:43 Fragment "a" spreads itself.""")]
    [InlineData("{ dog { ...a } } fragment a on Dog { name ...b } fragment b on Dog { name ...a }", """1:75 Fragment "a" spreads itself via b.""")]
    [InlineData("{ human { ...a } } fragment a on Human { pets { ...b } } fragment b on Pet { ... on Dog { owner { ...c } } } fragment c on Human { ...a }", """1:132 Fragment "a" spreads itself via b, c.""")]
    public void Refuses_fragments_that_spread_themselves(string query, params string[] messages) =>
        Animals.Refuses(query, ErrorCodes.FragmentSpreadsMustNotFormCycles, messages);

    [Fact]
    public void Searches_a_long_chain_without_deep_recursion()
    {
        const int Length = 20_000;
        var query = "{ human { ...f0 } }"
            + string.Concat(Enumerable.Range(0, Length).Select(step => $" fragment f{step} on Human {{ ...f{(step + 1) % Length} }}"));

        var error = Assert.Single(Animals.Validate(query), error => error.Code == ErrorCodes.FragmentSpreadsMustNotFormCycles);

        Assert.Equal("Fragment \"f0\" spreads itself via f1, f2, f3, f4, f5, f6, f7, f8, ….", error.Message);
    }
}

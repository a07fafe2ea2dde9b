using GraphApi.Api.Schema;

namespace GraphApi.Api.Tests.Schema;

public sealed class NamesTests
{
    [Theory]
    [InlineData("AFFECTS", "Affects")]
    [InlineData("LOCATED_IN", "LocatedIn")]
    [InlineData("affectedBy", "AffectedBy")]
    [InlineData("rule", "Rule")]
    public void Names_become_types(string name, string expected) => Assert.Equal(expected, Names.Pascal(name));

    [Theory]
    [InlineData("votesFor", "VOTES_FOR")]
    [InlineData("InternationalOrganization", "INTERNATIONAL_ORGANIZATION")]
    [InlineData("date", "DATE")]
    public void Names_become_enum_values(string name, string expected) => Assert.Equal(expected, Names.UpperSnake(name));
}

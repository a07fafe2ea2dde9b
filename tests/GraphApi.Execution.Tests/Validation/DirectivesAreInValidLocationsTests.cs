using GraphApi.Execution.Errors;

namespace GraphApi.Execution.Tests.Validation;

public sealed class DirectivesAreInValidLocationsTests
{
    [Theory]
    [InlineData("query ($a: Int @onVariable) @onQuery { inputs(int: $a) }")]
    [InlineData("{ ... @include(if: true) { dog { ...f @skip(if: false) } } } fragment f on Dog @onFragment { name }")]
    public void Accepts_directives_where_they_belong(string query) => Animals.Accepts(query);

    [Theory]
    [InlineData("query @skip(if: true) { dog { name } }", "1:7 @skip may not be applied to QUERY.")]
    [InlineData("{ dog @onQuery { name } }", "1:7 @onQuery may not be applied to FIELD.")]
    [InlineData("""mutation @onQuery { rename(name: "Rex") { name } }""", "1:10 @onQuery may not be applied to MUTATION.")]
    [InlineData("{ dog { ...f } } fragment f on Dog @skip(if: true) { name }", "1:36 @skip may not be applied to FRAGMENT_DEFINITION.")]
    [InlineData("{ dog { name @deprecated } }", "1:14 @deprecated may not be applied to FIELD.")]
    public void Refuses_directives_elsewhere(string query, params string[] messages) =>
        Animals.Refuses(query, ErrorCodes.DirectivesAreInValidLocations, messages);
}

using GraphApi.Execution.Errors;

namespace GraphApi.Execution.Tests.Validation;

public sealed class DirectivesAreUniquePerLocationTests
{
    [Theory]
    [InlineData("{ dog { name @skip(if: true) nickname @skip(if: true) } }")]
    [InlineData("{ dog { name @again(n: 1) @again(n: 2) } }")]
    public void Accepts_a_directive_once_in_each_place_and_repeatable_ones(string query) => Animals.Accepts(query);

    [Theory]
    [InlineData("{ dog { name @skip(if: true) @include(if: true) @skip(if: false) } }", "1:49 @skip may be applied only once here.")]
    public void Refuses_a_directive_twice_in_one_place(string query, params string[] messages) =>
        Animals.Refuses(query, ErrorCodes.DirectivesAreUniquePerLocation, messages);
}

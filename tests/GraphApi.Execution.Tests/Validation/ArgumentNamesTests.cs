using GraphApi.Execution.Errors;

namespace GraphApi.Execution.Tests.Validation;

public sealed class ArgumentNamesTests
{
    [Theory]
    [InlineData("{ dog { doesKnowCommand(dogCommand: SIT) } }")]
    [InlineData("{ dog { isHouseTrained(atOtherHomes: true) @include(if: true) } }")]
    public void Accepts_arguments_that_are_defined(string query) => Animals.Accepts(query);

    [Theory]
    [InlineData("{ dog { isHouseTrained(atOtherHome: true) } }", """1:24 Dog.isHouseTrained has no argument "atOtherHome". Did you mean "atOtherHomes"?""")]
    [InlineData("{ dog { name(loud: true) } }", """1:14 Dog.name has no argument "loud".""")]
    [InlineData("{ dog { name @include(if: true, unless: false) } }", """1:33 @include has no argument "unless".""")]
    public void Refuses_arguments_that_are_not(string query, params string[] messages) =>
        Animals.Refuses(query, ErrorCodes.ArgumentNames, messages);
}

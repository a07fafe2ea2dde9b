using GraphApi.Execution.Errors;

namespace GraphApi.Execution.Tests.Validation;

public sealed class ArgumentUniquenessTests
{
    [Theory]
    [InlineData("{ sum(a: 1, b: 2) }")]
    [InlineData("{ a: sum(a: 1, b: 1) b: sum(a: 1, b: 1) }")]
    public void Accepts_arguments_given_once(string query) => Animals.Accepts(query);

    [Theory]
    [InlineData("{ sum(a: 1, b: 2, a: 3) }", """1:19 Argument "a" is given more than once.""")]
    [InlineData("{ dog { name @skip(if: true, if: true) } }", """1:30 Argument "if" is given more than once.""")]
    public void Refuses_an_argument_given_twice(string query, params string[] messages) =>
        Animals.Refuses(query, ErrorCodes.ArgumentUniqueness, messages);
}

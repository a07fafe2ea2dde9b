using GraphApi.Execution.Errors;

namespace GraphApi.Execution.Tests.Validation;

public sealed class RequiredArgumentsTests
{
    [Theory]
    [InlineData("{ sum(a: 1, b: 2) }")]
    [InlineData("{ dog { isHouseTrained } }")]
    [InlineData("{ withDefault }")]
    public void Accepts_required_arguments_and_missing_optional_ones(string query) => Animals.Accepts(query);

    [Theory]
    [InlineData("{ sum(a: 1) }", """1:3 Query.sum needs its argument "b" of type Int!.""")]
    [InlineData("{ sum }", """1:3 Query.sum needs its argument "a" of type Int!.""", """1:3 Query.sum needs its argument "b" of type Int!.""")]
    [InlineData("{ dog { name @include } }", """1:14 @include needs its argument "if" of type Boolean!.""")]
    public void Refuses_missing_required_arguments(string query, params string[] messages) =>
        Animals.Refuses(query, ErrorCodes.RequiredArguments, messages);
}

using GraphApi.Execution.Errors;

namespace GraphApi.Execution.Tests.Validation;

public sealed class FragmentSpreadTypeExistenceTests
{
    [Theory]
    [InlineData("{ dog { ...a ... on Pet { name } ... { name } } } fragment a on Dog { name }")]
    public void Accepts_types_that_exist(string query) => Animals.Accepts(query);

    [Theory]
    [InlineData("{ dog { ...a } } fragment a on Cow { name }", """1:32 There is no type "Cow".""")]
    [InlineData("{ dog { ... on Cow { name } } }", """1:16 There is no type "Cow".""")]
    public void Refuses_types_that_do_not(string query, params string[] messages) =>
        Animals.Refuses(query, ErrorCodes.FragmentSpreadTypeExistence, messages);
}

using GraphApi.Execution.Errors;

namespace GraphApi.Execution.Tests.Validation;

public sealed class LeafFieldSelectionsTests
{
    [Theory]
    [InlineData("{ dog { barkVolume owner { name } } }")]
    [InlineData("{ catOrDog { __typename } }")]
    public void Accepts_selections_on_objects_only(string query) => Animals.Accepts(query);

    [Theory]
    [InlineData("{ dog { barkVolume { loud } } }", """1:20 Field "barkVolume" of type Int has no fields to select.""")]
    [InlineData("{ dog }", """1:3 Field "dog" of type Dog needs a selection of fields: dog { ... }.""")]
    [InlineData("{ pet catOrDog }", """1:3 Field "pet" of type Pet needs a selection of fields: pet { ... }.""", """1:7 Field "catOrDog" of type CatOrDog needs a selection of fields: catOrDog { ... }.""")]
    public void Refuses_leaves_with_and_objects_without_a_selection(string query, params string[] messages) =>
        Animals.Refuses(query, ErrorCodes.LeafFieldSelections, messages);
}

using GraphApi.Execution.Errors;

namespace GraphApi.Execution.Tests.Validation;

public sealed class FieldSelectionsTests
{
    [Theory]
    [InlineData("{ dog { name barkVolume __typename } }")]
    [InlineData("{ pet { name ... on Dog { barkVolume } } }")]
    [InlineData("{ catOrDog { __typename ... on Pet { name } ... on Dog { barkVolume } } }")]
    [InlineData("""{ __schema { queryType { name } } __type(name: "Dog") { kind fields(includeDeprecated: true) { name } } }""")]
    [InlineData("{ d: dog { anything: name } }")]
    public void Accepts_fields_of_the_type_in_scope(string query) => Animals.Accepts(query);

    [Theory]
    [InlineData("{ dog { meow } }", """1:9 Dog has no field "meow".""")]
    [InlineData("{ dog { volume: barkVolum } }", """1:9 Dog has no field "barkVolum". Did you mean "barkVolume"?""")]
    [InlineData("{ pet { barkVolume } }", """1:9 Pet has no field "barkVolume". It can be selected in a fragment on Dog.""")]
    [InlineData("{ catOrDog { name } }", """1:14 CatOrDog has no field "name". Fields of a union are selected in fragments on its members on Cat or Dog.""")]
    [InlineData("{ dog { __schema { queryType { name } } } }", """1:9 Dog has no field "__schema".""")]
    [InlineData("{ dog { ... { fins } } cat { claws } }", """1:15 Dog has no field "fins".""", """1:30 Cat has no field "claws".""")]
    public void Refuses_fields_that_do_not_exist(string query, params string[] messages) =>
        Animals.Refuses(query, ErrorCodes.FieldSelections, messages);
}

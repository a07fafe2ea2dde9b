using GraphApi.Execution.Errors;

namespace GraphApi.Execution.Tests.Validation;

public sealed class FragmentSpreadIsPossibleTests
{
    [Theory]
    [InlineData("{ dog { ... on Dog { name } ... on Pet { name } ... on CatOrDog { __typename } } }")]
    [InlineData("{ pet { ... on Dog { name } ... on CatOrDog { ... on Pet { name } } } }")]
    [InlineData("{ node { ... on Resource { url } } }")]
    [InlineData("{ resource { ... on Node { id } } }")]
    public void Accepts_fragments_that_some_object_fits(string query) => Animals.Accepts(query);

    [Theory]
    [InlineData("{ dog { ... on Cat { name } } }", "1:9 A fragment on Cat never applies here: no object is both Dog and Cat.")]
    [InlineData("{ dog { ...a } } fragment a on Cat { name }", """1:9 Fragment "a" on Cat never applies here: no object is both Dog and Cat.""")]
    [InlineData("{ pet { ... on Human { name } } }", "1:9 A fragment on Human never applies here: no object is both Pet and Human.")]
    [InlineData("{ pet { ... on Sentient { name } } }", "1:9 A fragment on Sentient never applies here: no object is both Pet and Sentient.")]
    [InlineData("{ catOrDog { ... on HumanOrAlien { __typename } } }", "1:14 A fragment on HumanOrAlien never applies here: no object is both CatOrDog and HumanOrAlien.")]
    public void Refuses_fragments_that_none_fits(string query, params string[] messages) =>
        Animals.Refuses(query, ErrorCodes.FragmentSpreadIsPossible, messages);
}

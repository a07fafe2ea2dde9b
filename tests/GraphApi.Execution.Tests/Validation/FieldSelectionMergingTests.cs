using GraphApi.Execution.Errors;

namespace GraphApi.Execution.Tests.Validation;

public sealed class FieldSelectionMergingTests
{
    [Theory]
    [InlineData("{ dog { name name } }")]
    [InlineData("{ dog { n: name n: name } }")]
    [InlineData("{ dog { doesKnowCommand(dogCommand: SIT) doesKnowCommand(dogCommand: SIT) } }")]
    [InlineData("query ($c: DogCommand!) { dog { doesKnowCommand(dogCommand: $c) doesKnowCommand(dogCommand: $c) } }")]
    [InlineData("{ pet { ... on Dog { volume: barkVolume } ... on Cat { volume: meowVolume } } }")]
    [InlineData("{ pet { ... on Dog { doesKnowCommand(dogCommand: SIT) } ... on Cat { doesKnowCommand(catCommand: JUMP) } } }")]
    [InlineData("{ pet { ... on Dog { x: owner { n: name } } ... on Cat { x: home { n: street } } } }")]
    [InlineData("""{ findDog(complex: {name: "a", owner: "b"}) { name } findDog(complex: {owner: "b", name: "a"}) { nickname } }""")]
    [InlineData("{ dog { ...f ...f } } fragment f on Dog { owner { ...g } } fragment g on Human { name pets { name } }")]
    public void Accepts_fields_that_can_be_merged(string query) => Animals.Accepts(query);

    [Theory]
    [InlineData("{ dog { name: nickname name } }", """1:9 Fields under "name" conflict: their types String and String! cannot stand in one place of a response. Give them different aliases if both are meant.""")]
    [InlineData("{ dog { x: barkVolume x: age } }", """1:9 Fields under "x" conflict: they are the different fields barkVolume and age. Give them different aliases if both are meant.""")]
    [InlineData("{ dog { doesKnowCommand(dogCommand: SIT) doesKnowCommand(dogCommand: HEEL) } }", """1:9 Fields under "doesKnowCommand" conflict: they have different arguments. Give them different aliases if both are meant.""")]
    [InlineData("query ($c: DogCommand!) { dog { doesKnowCommand(dogCommand: SIT) doesKnowCommand(dogCommand: $c) } }", """1:33 Fields under "doesKnowCommand" conflict: they have different arguments. Give them different aliases if both are meant.""")]
    [InlineData("{ dog { isHouseTrained isHouseTrained(atOtherHomes: true) } }", """1:9 Fields under "isHouseTrained" conflict: they have different arguments. Give them different aliases if both are meant.""")]
    [InlineData("{ pet { ... on Dog { x: nickname } ... on Cat { x: meowVolume } } }", """1:22 Fields under "x" conflict: their types String and Int cannot stand in one place of a response. Give them different aliases if both are meant.""")]
    [InlineData("{ pet { ... on Dog { x: owner { n: name } } ... on Cat { x: home { n: number } } } }", """1:33 Fields under "n" conflict: their types String! and Int cannot stand in one place of a response. Give them different aliases if both are meant.""")]
    [InlineData("{ pet { ... on Dog { x: tags } ... on Cat { x: nickname } } }", """1:22 Fields under "x" conflict: their types [String!] and String cannot stand in one place of a response. Give them different aliases if both are meant.""")]
    [InlineData("{ dog { owner { x: age } } ...f } fragment f on Query { dog { owner { x: height } } }", """1:17 Fields under "x" conflict: they are the different fields age and height. Give them different aliases if both are meant.""")]
    [InlineData("{ pet { x: name ... on Dog { x: motto } } }", """1:9 Fields under "x" conflict: they are the different fields name and motto. Give them different aliases if both are meant.""")]
    public void Refuses_fields_that_cannot(string query, params string[] messages) =>
        Animals.Refuses(query, ErrorCodes.FieldSelectionMerging, messages);

    [Fact]
    public void Takes_linear_time_where_nested_fragments_have_exponentially_many_paths()
    {
        // Each level selects the next one twice: 2 to the power of 60 paths, 60 different sets of fields.
        var query = "{ human { ...f0 } }" + string.Concat(Enumerable.Range(0, 60).Select(level =>
            $" fragment f{level} on Human {{ a: friend {{ ...f{level + 1} }} b: friend {{ ...f{level + 1} }} }}"))
            + " fragment f60 on Human { name }";

        Animals.Accepts(query);
    }

    [Fact]
    public void Gives_up_on_a_document_built_to_have_exponentially_many_different_groups()
    {
        // "The n-th name from the end is a" has as many different sets of fields as there are words of length n.
        const int Length = 24;
        var query = "{ human { ...s } } fragment s on Human { a: friend { ...s1 ...t0 } b: friend { ...s1 } }"
            + string.Concat(Enumerable.Range(1, Length).Select(step =>
                $" fragment s{step} on Human {{ a: friend {{ ...s{step + 1} ...t0 }} b: friend {{ ...s{step + 1} }} }}"))
            + $" fragment s{Length + 1} on Human {{ name }}"
            + string.Concat(Enumerable.Range(0, Length).Select(step =>
                $" fragment t{step} on Human {{ a: friend {{ ...t{step + 1} }} b: friend {{ ...t{step + 1} }} }}"))
            + $" fragment t{Length} on Human {{ age }}";

        Animals.Refuses(query, ErrorCodes.ValidationTooComplex, "The document is too complex to validate: its fragments combine in too many ways.");
    }

    [Fact]
    public void Walks_a_long_chain_of_fragments_without_deep_recursion()
    {
        const int Length = 5_000;
        var query = "{ human { ...f0 } }" + string.Concat(Enumerable.Range(0, Length).Select(step =>
            $" fragment f{step} on Human {{ friend {{ ...f{step + 1} }} }}")) + $" fragment f{Length} on Human {{ name }}";

        Animals.Accepts(query);
    }
}

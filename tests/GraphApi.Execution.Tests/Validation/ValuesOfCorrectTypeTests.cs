using GraphApi.Execution.Errors;

namespace GraphApi.Execution.Tests.Validation;

public sealed class ValuesOfCorrectTypeTests
{
    [Theory]
    [InlineData("""{ inputs(int: 1, float: 1, string: "a", boolean: true, id: 1, command: SIT) }""")]
    [InlineData("""{ inputs(float: 1.5e3, id: "x", ints: [1, 2], nested: [[1], [2, 3]]) }""")]
    [InlineData("{ inputs(int: null, ints: null, ints2: [1, null]) }")]
    [InlineData("{ inputs(ints: 1, nested: 1) }")]
    [InlineData("{ inputs(nested: [1, [2]]) }")]
    [InlineData("""{ inputs(one: {a: "x"}) }""")]
    [InlineData("query ($s: String!) { inputs(one: {a: $s}) }")]
    [InlineData("""{ inputs(any: {deep: [1, {x: null}]}, date: "2024-02-29") }""")]
    [InlineData("query ($i: Int = 3, $l: [Int!] = [1]) { inputs(int: $i, ints: $l) }")]
    public void Accepts_values_of_the_type_expected(string query) => Animals.Accepts(query);

    [Theory]
    [InlineData("""{ inputs(int: "1") }""", """1:15 Int cannot represent "1".""")]
    [InlineData("{ inputs(int: 1.0) }", "1:15 Int cannot represent 1.0.")]
    [InlineData("{ inputs(int: 2147483648) }", "1:15 Int cannot represent 2147483648.")]
    [InlineData("""{ inputs(float: "1") }""", """1:17 Float cannot represent "1".""")]
    [InlineData("{ inputs(string: 1) }", "1:18 String cannot represent 1.")]
    [InlineData("{ inputs(string: A) }", "1:18 String cannot represent A.")]
    [InlineData("{ inputs(boolean: 1) }", "1:19 Boolean cannot represent 1.")]
    [InlineData("{ inputs(id: 1.5) }", "1:14 ID cannot represent 1.5.")]
    [InlineData("""{ inputs(command: "SIT") }""", """1:19 Expected a value of enum DogCommand, found "SIT". Write it without quotes.""")]
    [InlineData("{ inputs(command: SITT) }", "1:19 Enum DogCommand has no value SITT. Did you mean SIT?")]
    [InlineData("""{ inputs(ints: [1, "2"]) }""", """1:20 Int cannot represent "2".""")]
    [InlineData("{ inputs(ints: [null]) }", "1:17 Expected Int!, found null.")]
    [InlineData("{ inputs(int: [1]) }", "1:15 Int cannot represent [1].")]
    [InlineData("{ sum(a: null, b: 1) }", "1:10 Expected Int!, found null.")]
    [InlineData("{ findDog(complex: 1) { name } }", "1:20 Expected an object of type ComplexInput, found 1.")]
    [InlineData("{ findDog(complex: {name: 1}) { name } }", "1:27 String cannot represent 1.")]
    [InlineData("{ inputs(one: {}) }", "1:15 Exactly one field of OneOf input One must be given, found 0.")]
    [InlineData("""{ inputs(one: {a: "x", b: 1}) }""", "1:15 Exactly one field of OneOf input One must be given, found 2.")]
    [InlineData("{ inputs(one: {a: null}) }", """1:16 Field "a" of OneOf input One must not be null.""")]
    [InlineData("""{ inputs(date: "2023-02-29") }""", """1:16 Date cannot represent "2023-02-29".""")]
    [InlineData("""query ($i: Int = "x") { inputs(int: $i) }""", """1:18 Int cannot represent "x".""")]
    [InlineData("query ($i: Int! = null) { inputs(int: $i) }", "1:19 Expected Int!, found null.")]
    [InlineData("""{ dog { name @include(if: "yes") } }""", """1:27 Boolean cannot represent "yes".""")]
    public void Refuses_values_of_another_type(string query, params string[] messages) =>
        Animals.Refuses(query, ErrorCodes.ValuesOfCorrectType, messages);
}

using GraphApi.Execution.Errors;

namespace GraphApi.Execution.Tests.Validation;

public sealed class AllVariableUsagesAreAllowedTests
{
    [Theory]
    [InlineData("query ($x: Int!) { inputs(int: $x) }")]
    [InlineData("query ($x: Int) { inputs(int: $x) }")]
    [InlineData("query ($x: Int = 1) { sum(a: $x, b: $x) }")]
    [InlineData("query ($x: Int) { withDefault(n: $x) }")]
    [InlineData("query ($x: [Int!]!) { inputs(ints: $x, ints2: $x) }")]
    [InlineData("query ($x: [[Int]]) { inputs(nested: $x) }")]
    [InlineData("query ($x: String!) { inputs(one: {a: $x}) }")]
    [InlineData("query ($x: String = \"\") { inputs(one: {a: $x}) }")]
    [InlineData("query ($x: Int) { inputs(ints2: [$x]) }")]
    public void Accepts_variables_whose_types_fit(string query) => Animals.Accepts(query);

    [Theory]
    [InlineData("query ($x: String) { inputs(int: $x) }", """1:8 Variable "$x" of type String is used where Int is expected.""")]
    [InlineData("query ($x: Int) { sum(a: $x, b: 1) }", """1:8 Variable "$x" of type Int is used where Int! is expected.""")]
    [InlineData("query ($x: Int = null) { sum(a: $x, b: 1) }", """1:8 Variable "$x" of type Int is used where Int! is expected.""")]
    [InlineData("query ($x: [Int]) { inputs(ints: $x) }", """1:8 Variable "$x" of type [Int] is used where [Int!] is expected.""")]
    [InlineData("query ($x: Int) { inputs(ints2: $x) }", """1:8 Variable "$x" of type Int is used where [Int] is expected.""")]
    [InlineData("query ($x: [Int]) { inputs(int: $x) }", """1:8 Variable "$x" of type [Int] is used where Int is expected.""")]
    [InlineData("query ($x: Int) { inputs(ints: [$x]) }", """1:8 Variable "$x" of type Int is used where Int! is expected.""")]
    [InlineData("query ($x: Int) { inputs(strict: {must: $x}) }", """1:8 Variable "$x" of type Int is used where Int! is expected.""")]
    [InlineData("query ($x: String) { inputs(one: {a: $x}) }", """1:8 Variable "$x" of type String is used where String! (the field of a OneOf input object) is expected.""")]
    [InlineData("query ($x: String = null) { inputs(one: {a: $x}) }", """1:8 Variable "$x" of type String is used where String! (the field of a OneOf input object) is expected.""")]
    [InlineData("query ($x: Boolean) { ...f } fragment f on Query { dog { name @include(if: $x) } }", """1:8 Variable "$x" of type Boolean is used where Boolean! is expected.""")]
    public void Refuses_variables_whose_types_do_not_fit(string query, params string[] messages) =>
        Animals.Refuses(query, ErrorCodes.AllVariableUsagesAreAllowed, messages);
}

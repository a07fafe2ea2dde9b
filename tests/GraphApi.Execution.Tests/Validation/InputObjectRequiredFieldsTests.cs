using GraphApi.Execution.Errors;

namespace GraphApi.Execution.Tests.Validation;

public sealed class InputObjectRequiredFieldsTests
{
    [Theory]
    [InlineData("{ inputs(strict: {must: 1}) }")]
    [InlineData("{ inputs(strict: {must: 1, may: 2}) }")]
    [InlineData("query ($i: Int!) { inputs(strict: {must: $i}) }")]
    public void Accepts_required_input_fields(string query) => Animals.Accepts(query);

    [Theory]
    [InlineData("{ inputs(strict: {may: 1}) }", """1:18 Strict needs its field "must" of type Int!.""")]
    [InlineData("query ($s: Strict = {}) { inputs(strict: $s) }", """1:21 Strict needs its field "must" of type Int!.""")]
    public void Refuses_missing_required_input_fields(string query, params string[] messages) =>
        Animals.Refuses(query, ErrorCodes.InputObjectRequiredFields, messages);
}

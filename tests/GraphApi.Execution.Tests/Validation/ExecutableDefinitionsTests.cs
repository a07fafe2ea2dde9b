using GraphApi.Execution.Errors;

namespace GraphApi.Execution.Tests.Validation;

public sealed class ExecutableDefinitionsTests
{
    [Theory]
    [InlineData("{ dog { ...f } } fragment f on Dog { name }")]
    public void Accepts_operations_and_fragments(string query) => Animals.Accepts(query);

    [Theory]
    [InlineData("{ dog { name } } type Cow { name: String }", "1:18 A document to execute contains only operations and fragments, no definitions of the type system.")]
    [InlineData("{ dog { name } } extend type Dog { color: String }", "1:18 A document to execute contains only operations and fragments, no definitions of the type system.")]
    [InlineData("schema { query: Query } { dog { name } }", "1:1 A document to execute contains only operations and fragments, no definitions of the type system.")]
    public void Refuses_definitions_of_the_type_system(string query, params string[] messages) =>
        Animals.Refuses(query, ErrorCodes.ExecutableDefinitions, messages);
}

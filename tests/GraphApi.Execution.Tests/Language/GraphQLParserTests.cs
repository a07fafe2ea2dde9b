using GraphApi.Execution.Errors;
using GraphApi.Execution.Language;

namespace GraphApi.Execution.Tests.Language;

public sealed class GraphQLParserTests
{
    [Fact]
    public void Reads_an_operation_with_everything_it_can_have()
    {
        var document = GraphQLParser.Parse(
            """
            "What it asks"
            query Q("The id" $id: ID! = "x" @v, $list: [[Int!]]) @d(a: $id) {
              alias: field(a: 1, b: [true, null, ENUM], c: {x: 1.5, y: $list}) @skip(if: false) { sub }
              ...Frag @x
              ... on T @y { a }
              ... @include(if: true) { b }
            }
            """);

        var operation = Assert.IsType<OperationDefinitionNode>(Assert.Single(document.Definitions));
        Assert.Equal(("What it asks", "Q", OperationType.Query), (operation.Description?.Value, operation.Name, operation.Operation));
        Assert.Equal(["id", "list"], operation.Variables.Select(variable => variable.Name));
        Assert.Equal("The id", operation.Variables[0].Description?.Value);
        Assert.Equal("x", Assert.IsType<StringValueNode>(operation.Variables[0].DefaultValue).Value);
        Assert.Equal("v", Assert.Single(operation.Variables[0].Directives).Name);
        Assert.Equal("[[Int!]]", operation.Variables[1].Type.ToString());
        Assert.Equal("@d(a: $id)", Assert.Single(operation.Directives).ToString());
        var field = Assert.IsType<FieldNode>(operation.SelectionSet.Selections[0]);
        Assert.Equal(("alias", "field", "alias"), (field.Alias, field.Name, field.ResponseName));
        Assert.Equal(["1", "[true, null, ENUM]", "{x: 1.5, y: $list}"], field.Arguments.Select(argument => argument.Value.ToString()));
        Assert.Equal("Frag", Assert.IsType<FragmentSpreadNode>(operation.SelectionSet.Selections[1]).Name);
        Assert.Equal("T", Assert.IsType<InlineFragmentNode>(operation.SelectionSet.Selections[2]).TypeCondition?.Name);
        Assert.Null(Assert.IsType<InlineFragmentNode>(operation.SelectionSet.Selections[3]).TypeCondition);
    }

    [Fact]
    public void Says_where_each_node_stands()
    {
        var document = GraphQLParser.Parse("query {\n  a(b: \"한\") c\n}"u8);

        var selections = ((OperationDefinitionNode)document.Definitions[0]).SelectionSet.Selections;
        Assert.Equal(new Location(0, 25, 1, 1), document.Definitions[0].Location);
        Assert.Equal(new Location(10, 21, 2, 3), selections[0].Location);
        Assert.Equal(new Location(22, 23, 2, 13), selections[1].Location);
    }

    [Theory]
    [InlineData("{ on type query true null fragment }")]
    [InlineData("query query { a } fragment fragment on on { on }")]
    [InlineData("{ a(on: on, type: type) { ...type } }")]
    [InlineData("query ($type: type) { a(a: $type) }")]
    public void Takes_keywords_as_names_where_nothing_else_is_meant(string source) =>
        Assert.NotEmpty(GraphQLParser.Parse(source).Definitions);

    [Theory]
    [InlineData("", "1:1 Expected a definition, found the end of the document.")]
    [InlineData("{", "1:2 Expected a field, '...' or '}', found the end of the document.")]
    [InlineData("{ }", "1:3 Expected a field, '...' or '}', found '}'.")]
    [InlineData("{ a() }", "1:5 Expected the name of an argument, found ')'.")]
    [InlineData("{ a { } }", "1:7 Expected a field, '...' or '}', found '}'.")]
    [InlineData("{ a(b:) }", "1:7 Expected a value, found ')'.")]
    [InlineData("{ a: }", "1:6 Expected the name of a field, found '}'.")]
    [InlineData("{ ...on }", "1:9 Expected the name of a type, found '}'.")]
    [InlineData("{ a } }", "1:7 Expected a definition, found '}'.")]
    [InlineData("query a", "1:8 Expected '{' and a selection, found the end of the document.")]
    [InlineData("query () { a }", "1:8 Expected a variable such as $name, found ')'.")]
    [InlineData("query ($a: Int = $b) { a }", "1:18 Expected a constant value (no variables here), found '$'.")]
    [InlineData("query ($a: Int @x(y: [$b])) { a }", "1:23 Expected a constant value (no variables here), found '$'.")]
    [InlineData("fragment on on T { a }", "1:10 Expected the name of a fragment, which cannot be 'on', found 'on'.")]
    [InlineData("fragment f { a }", "1:12 Expected 'on' and a type, found '{'.")]
    [InlineData("\"x\" { a }", "1:5 Expected a definition that can have a description, found '{'.")]
    [InlineData("\"x\" extend type T @d", "1:5 Expected a definition that can have a description, found 'extend'.")]
    [InlineData("quer { a }", "1:1 Expected a definition, found 'quer'.")]
    [InlineData("type T { }", "1:10 Expected the name of a field, found '}'.")]
    [InlineData("type T { a(): Int }", "1:12 Expected the name of an argument, found ')'.")]
    [InlineData("enum E { true }", "1:10 Expected the name of an enum value, which cannot be true, false or null, found 'true'.")]
    [InlineData("extend type T", "1:14 Expected 'implements', a directive or fields, found the end of the document.")]
    [InlineData("extend scalar S", "1:16 Expected a directive, found the end of the document.")]
    [InlineData("extend schema", "1:14 Expected a directive or root operation types, found the end of the document.")]
    [InlineData("extend directive @a on FIELD", "1:8 Expected schema, scalar, type, interface, union, enum or input, found 'directive'.")]
    [InlineData("directive @a on FIELDS", "1:17 Expected a directive location such as FIELD or OBJECT, found 'FIELDS'.")]
    [InlineData("schema { quer: Q }", "1:10 Expected query, mutation or subscription, found 'quer'.")]
    [InlineData("schema", "1:7 Expected '{' and the root operation types, found the end of the document.")]
    [InlineData("union U =", "1:10 Expected the name of a type, found the end of the document.")]
    public void Tells_what_was_expected_where(string source, string message)
    {
        var error = Assert.Throws<SyntaxException>(() => GraphQLParser.Parse(source));

        Assert.Equal(message, $"{error.Line}:{error.Column} {error.Message}");
        Assert.Equal(ErrorCodes.SyntaxError, error.Error.Code);
    }

    [Fact]
    public void Refuses_documents_of_too_many_bytes()
    {
        var options = new ParserOptions { MaxDocumentBytes = 5 };

        Assert.NotEmpty(GraphQLParser.Parse("{ a }", options).Definitions);
        Assert.Equal(ErrorCodes.DocumentTooLarge, CodeOf("{ ab }", options));
    }

    [Fact]
    public void Refuses_documents_of_too_many_tokens()
    {
        var options = new ParserOptions { MaxTokens = 4 };

        Assert.NotEmpty(GraphQLParser.Parse("{ a b }#c d e f", options).Definitions);
        Assert.Equal(ErrorCodes.TooManyTokens, CodeOf("{ a b c }", options));
    }

    [Theory]
    [InlineData("{a{a{a}}}", "{a{a{a{a}}}}")]
    [InlineData("{a(a:[[1]])}", "{a(a:[[[1]]])}")]
    [InlineData("{a(a:{a:[1]})}", "{a(a:{a:{a:{a:1}}})}")]
    [InlineData("query($a:[[[A]]]){a}", "query($a:[[[[A]]]]){a}")]
    [InlineData("{...{...{a}}}", "{...{...{...{a}}}}")]
    public void Refuses_documents_nested_too_deeply(string deep, string tooDeep)
    {
        var options = new ParserOptions { MaxDepth = 3 };

        Assert.NotEmpty(GraphQLParser.Parse(deep, options).Definitions);
        Assert.Equal(ErrorCodes.DocumentTooDeep, CodeOf(tooDeep, options));
    }

    [Fact]
    public void Refuses_a_hundred_thousand_brackets_without_deep_recursion() =>
        Assert.Equal(ErrorCodes.DocumentTooDeep, CodeOf("{a(a:" + new string('[', 99_000), ParserOptions.Default));

    [Fact]
    public void Refuses_half_a_surrogate_pair()
    {
        var error = Assert.Throws<SyntaxException>(() => GraphQLParser.Parse("{ a\r\n(b: \"😀\uD83D\") }"));

        Assert.Equal((ErrorCodes.InvalidEncoding, 2, 7), (error.Error.Code, error.Line, error.Column));
    }

    [Theory]
    [InlineData("[1 {a: $b}]", "[1, {a: $b}]")]
    [InlineData("-1.5e3", "-1.5e3")]
    public void Reads_a_value_by_itself(string source, string printed) => Assert.Equal(printed, GraphQLParser.ParseValue(source).ToString());

    [Fact]
    public void Reads_a_type_by_itself() => Assert.Equal("[[Int!]]!", GraphQLParser.ParseType(" [ [Int ! ] ] !").ToString());

    [Theory]
    [InlineData("1 2")]
    [InlineData("")]
    public void Refuses_what_is_not_exactly_one_value(string source) =>
        Assert.Throws<SyntaxException>(() => GraphQLParser.ParseValue(source));

    private static string CodeOf(string source, ParserOptions options) =>
        Assert.Throws<SyntaxException>(() => GraphQLParser.Parse(source, options)).Error.Code;
}

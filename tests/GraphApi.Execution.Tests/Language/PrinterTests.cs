using FsCheck;
using FsCheck.Fluent;
using GraphApi.Execution.Errors;
using GraphApi.Execution.Language;

namespace GraphApi.Execution.Tests.Language;

public sealed class PrinterTests
{
    [Fact]
    public void Writes_operations_in_one_layout()
    {
        const string Printed = """"
            query A($a: Int = 1 @d, $b: [T!]!) @d(x: "y") {
              alias: field(a: $a, b: {c: [1, 2.5, true, null, E]}) @skip(if: false) {
                ...F @d
                ... on T {
                  x
                }
                ... @include(if: true) {
                  y
                }
              }
            }

            "A fragment"
            fragment F on T @d {
              x(text: """
              one
                two
              """)
            }

            subscription (
              "Which one"
              $id: ID!
            ) {
              changed(id: $id)
            }

            {
              a
            }

            """";

        Assert.Equal(Printed, Printer.Print(GraphQLParser.Parse(Printed)));
    }

    [Fact]
    public void Writes_type_systems_in_one_layout()
    {
        const string Printed = """"
            """
            All of it
            """
            schema @a {
              query: Q
              mutation: M
            }

            extend schema @b

            "A directive"
            directive @d(
              "An argument"
              a: Int = 1 @x
            ) repeatable on FIELD | OBJECT

            scalar S @specifiedBy(url: "https://example.org")

            extend scalar S @d

            type T implements A & B @d {
              "A field"
              f(a: [Int!]! = [1], b: I = {x: 1}): String! @deprecated
            }

            extend type T implements C

            type Empty

            interface A implements B {
              f: String!
            }

            extend interface A @d

            union U @d = T | V

            extend union U = W

            enum E {
              "A value"
              X @deprecated(reason: "old")
              Y
            }

            extend enum E {
              Z
            }

            input I @oneOf {
              x: Int = 1
            }

            extend input I {
              y: Int
            }

            """";

        Assert.Equal(Printed, Printer.Print(GraphQLParser.Parse(Printed)));
    }

    [Theory]
    [InlineData("union U = | A | B", "union U = A | B\n")]
    [InlineData("type T implements & A & B", "type T implements A & B\n")]
    [InlineData("directive @a on | FIELD", "directive @a on FIELD\n")]
    [InlineData("query { a }", "{\n  a\n}\n")]
    [InlineData("query @d { a }", "query @d {\n  a\n}\n")]
    [InlineData("{ a(b: \"\\u0007\\n\\\"한\\u{1F600}\") }", "{\n  a(b: \"\\u0007\\n\\\"한😀\")\n}\n")]
    public void Brings_other_spellings_into_that_layout(string source, string printed) =>
        Assert.Equal(printed, Printer.Print(GraphQLParser.Parse(source)));

    [Fact]
    public void Keeps_a_query_apart_from_a_type_without_a_body()
    {
        const string Source = "enum E query { A }";

        Assert.Equal("enum E\n\nquery {\n  A\n}\n", Printer.Print(GraphQLParser.Parse(Source)));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("a")]
    [InlineData("  a\n  b")]
    [InlineData("  a\nb")]
    [InlineData("a\n  b")]
    [InlineData("\na")]
    [InlineData("a\n\n b\n")]
    [InlineData("a\rb")]
    [InlineData("\"quotes\" and \"\"\" three")]
    [InlineData("ends with a \"")]
    [InlineData("ends with \\")]
    [InlineData("  indented")]
    [InlineData("a\n   \nb")]
    public void Keeps_the_value_of_any_block_string(string value)
    {
        var field = new FieldNode(default, null, "f", [new ArgumentNode(default, "a", new StringValueNode(default, value, isBlock: true))], [], null);
        var set = new SelectionSetNode(default, [new FieldNode(default, null, "g", [], [], new SelectionSetNode(default, [field]))]);
        var printed = Printer.Print(new OperationDefinitionNode(default, null, OperationType.Query, null, [], [], set));

        var read = (OperationDefinitionNode)GraphQLParser.Parse(printed).Definitions[0];

        var argument = ((FieldNode)((FieldNode)read.SelectionSet.Selections[0]).SelectionSet!.Selections[0]).Arguments[0];
        Assert.Equal(value, ((StringValueNode)argument.Value).Value);
    }

    [Fact]
    public void Gives_back_an_equal_tree_for_whatever_can_be_read()
    {
        var read = 0;
        Prop.ForAll(RandomDocuments.Arbitrary, source =>
        {
            DocumentNode document;
            try
            {
                document = GraphQLParser.Parse(source);
            }
            catch (SyntaxException)
            {
                return true;
            }
            read++;
            var printed = Printer.Print(document);
            var again = GraphQLParser.Parse(printed);
            return Syntax.Dump(document) == Syntax.Dump(again) && Printer.Print(again) == printed;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(3000).WithReplay(20_250_901, 11));

        Assert.True(read > 1500, $"Only {read} of 3000 documents could be read.");
    }
}
